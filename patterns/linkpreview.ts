/** Credentials of LinkPreview. */

import type { Provider } from '#model/provider';

export default {
  name: 'LinkPreview',
  docs: 'https://docs.linkpreview.net/',
  rules: [
    {
      id: 'linkpreview-api-key',
      description: 'A LinkPreview API key.',
      keyed: {
        names: ['linkpreview', 'link_preview', 'link-preview', 'api.linkpreview.net'],
        value: '[0-9a-f]{32}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'preview links on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV LINKPREVIEW_API_KEY ',
          secret: ['9b0424', 'ca5dd63aea1', 'e14a6da0e0c1e', '81'],
          after: '\n',
        },
        {
          before: "linkpreview_api_key: '",
          secret: ['4f83f2', 'da482103986', 'e52d08131', 'bfa7fc'],
          after: "'\n",
        },
        {
          before: 'export LINKPREVIEW_API_KEY="',
          secret: ['3ebf0f', '7e61c0faaf62', '765d8bc9ef', '28e5'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'LINKPREVIEW_API_KEY=your-key-here\n',
        ['LINKPREVIEW_API_KEY=', '6b922', '18', '\n'],
        ['checksum: ', 'a315b7', 'b802017ffb', 'd7d7882ce', 'ba82342', '\n'],
      ],
    },
  ],
} satisfies Provider;
