/** Credentials of Omnisend. */

import type { Provider } from '#model/provider';

export default {
  name: 'Omnisend',
  docs: 'https://api-docs.omnisend.com/reference/authentication',
  rules: [
    {
      id: 'omnisend-api-key',
      description: 'An Omnisend API key.',
      keyed: { names: ['omnisend'], value: '[0-9a-f]{24}-[A-Za-z0-9]{30,70}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read contacts and orders and send campaigns in the shop’s name',
      rotate: 'In Store settings, Integrations & API, API keys: delete the key and create another.',
      examples: [
        {
          before: 'ENV OMNISEND_API_KEY ',
          secret: ['89aa5e', '5834820f63', 'add5228d-S', 'vBeUmlephrc', '2o6hegvcF4xYQ', 'pFPhIfF1'],
          after: '\n',
        },
        {
          before: "omnisend_api_key: '",
          secret: [
            '015b',
            'fcbf7430b',
            'efe5d2d7fc1',
            '-Y4COScjNm',
            'pg8brME3he2',
            'hevBSD5N1G',
            'kC8s7lJBb0q3H',
            'qDSS9xOLTl',
            'ayelZrMae',
            'ZaaGSeEY',
          ],
          after: "'\n",
        },
        {
          before: 'export OMNISEND_API_KEY="',
          secret: [
            '99b4',
            '8b24d7c2c513',
            'f0c40a1d-Xu',
            'zNSbfDMUP',
            '034969pfu15',
            'pRIIlZ7mo00K',
            'F0OBuBERI2r',
            'dzXtUHUO2rpQ6',
            'KFOp3bzxcmn',
            'd',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'OMNISEND_API_KEY=your-key-here\n',
        ['OMNISEND_API_KEY=', 'c9358', '5a', '\n'],
        ['checksum: ', 'dcb9b', '38530ff220a31', 'db21dd-Aq3n', 'KREXR2sDP', 'li3QzVrFxs', 'BmLP67EIJ', '\n'],
      ],
    },
  ],
} satisfies Provider;
