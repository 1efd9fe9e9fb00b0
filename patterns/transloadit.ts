/** Credentials of Transloadit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Transloadit',
  docs: 'https://transloadit.com/docs/',
  rules: [
    {
      id: 'transloadit-auth-secret',
      description: 'The auth secret of Transloadit.',
      keyed: { names: ['transloadit'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign uploads on the owner’s bill',
      rotate: 'In the workspace, Credentials: rotate the key.',
      examples: [
        {
          before: "transloadit_auth_secret: '",
          secret: ['a730', 'ce8bf4a5916', 'a499711eaa16', 'd9b58f1add', '5e4'],
          after: "'\n",
        },
        {
          before: '<string name="transloadit_auth_secret">',
          secret: ['412d88', '0f8e96b3b8', 'eeee8132b2', 'b7b06debb22', '6e9'],
          after: '</string>\n',
        },
        {
          before: 'ENV TRANSLOADIT_AUTH_SECRET ',
          secret: ['06638', 'f7fe253d3be', '74fda6a49', 'e43c367733b2', '78a'],
          after: '\n',
        },
      ],
      counterExamples: [
        'TRANSLOADIT_AUTH_SECRET=your-key-here\n',
        ['TRANSLOADIT_AUTH_SECRET=', '9174', '80a', '\n'],
        ['checksum: ', '793284', 'df805e757be', '62810601a8c44', 'fe450602f1', '\n'],
      ],
    },
  ],
} satisfies Provider;
