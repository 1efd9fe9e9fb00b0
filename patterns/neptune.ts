/** Credentials of neptune.ai. */

import type { Provider } from '#model/provider';

export default {
  name: 'neptune.ai',
  docs: 'https://docs.neptune.ai/api_token/',
  rules: [
    {
      id: 'neptune-api-token',
      description: 'An API token of neptune.ai.',
      regex: String.raw`\b(eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{80,400}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the owner’s projects',
      rotate: 'In the user menu, Get your API token: renew it.',
      examples: [
        {
          before: 'ENV NEPTUNE_API_TOKEN ',
          secret: [
            'eyJhcG',
            'lfYWRkcmVzcyI',
            '6iKpfdftcLt3H',
            'NFAGWbCiL4',
            'AQcV0miqTHcB',
            '46Xvgm/iFp',
            'USxPz/RcTh',
            'xXRwPCq2VUBBP',
            '8Fbx768+Tsx8+',
            '+BV',
          ],
          after: '\n',
        },
        {
          before: "neptune_api_token: '",
          secret: [
            'eyJhc',
            'GlfYWRkcmV',
            'zcyI6lP0G8',
            'GfFJ6Z/W9qdI',
            'W82pZg1+Z9q',
            'GmzZPUyoEYjhI',
            'sh3MFpp3CSB',
            'HmR7Spmgta',
            'MQqoXUfBTrr',
            'UgCpU0Iz',
          ],
          after: "'\n",
        },
        {
          before: 'export NEPTUNE_API_TOKEN="',
          secret: [
            'eyJhc',
            'GlfYWRkcmVzcy',
            'I6OOntdmYO',
            'wUmsh1A2lkdP',
            'Cr1kujIRAmL',
            'sd92woLCMZ3',
            'nVrnbDTesz',
            '31l9+YbPycLST',
            'cBpWHprGRTi',
            'kfP02E2DDu',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['NEPTUNE_API_TOKEN=your-key-here\n', ['NEPTUNE_API_TOKEN=', 'eyJh', 'cGl', '\n']],
    },
  ],
} satisfies Provider;
