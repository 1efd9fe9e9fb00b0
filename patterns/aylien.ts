/** Credentials of AYLIEN. */

import type { Provider } from '#model/provider';

export default {
  name: 'AYLIEN',
  docs: 'https://docs.aylien.com/newsapi/',
  rules: [
    {
      id: 'aylien-app-key',
      description: 'The application key of an AYLIEN API.',
      keyed: { names: ['aylien'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'analyse text and read news on the owner’s quota',
      rotate: 'In the AYLIEN account: reset the application key.',
      parts: [{ name: 'id', rule: 'aylien-app-id' }],
      examples: [
        {
          before: ['AYLIEN_APP_ID=', ...['bd9337', 'fe'], '\n', 'AYLIEN_APP_KEY='].join(''),
          secret: ['45dca3', '0b3bb0a802e3e', 'c8803cd6ba1', '34'],
          after: '\n',
          parts: { id: ['bd93', '37fe'] },
        },
        {
          before: ['AYLIEN_APP_ID=', ...['5a5a3', 'eb0'], '\n', "const aylienAppKey = '"].join(''),
          secret: ['5e06c', 'ce78a0140513a', '5a4133c8029e6', '0'],
          after: "';\n",
          parts: { id: ['5a5a3e', 'b0'] },
        },
        {
          before: ['AYLIEN_APP_ID=', ...['820c', 'e7ed'], '\n', '<string name="aylien_app_key">'].join(''),
          secret: ['4b600c', '210d8ee45', 'aec69ca4b014', '130ee'],
          after: '</string>\n',
          parts: { id: ['820ce7', 'ed'] },
        },
      ],
      counterExamples: [
        'AYLIEN_APP_KEY=your-key-here\n',
        ['AYLIEN_APP_KEY=', 'c193c3', '7', '\n'],
        ['checksum: ', 'a00f8b', '6a8fa306a', 'b5c119bdc024', '1a34b', '\n'],
      ],
    },
    {
      id: 'aylien-app-id',
      description: 'The application id of an AYLIEN API: the name of the pair.',
      keyed: { names: ['aylien'], value: '[0-9a-f]{8}' },
      minEntropy: 1.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        { before: 'export AYLIEN_APP_ID="', secret: ['66173', 'ace'], after: '"\n' },
        { before: 'ENV AYLIEN_APP_ID ', secret: ['fde7', 'e425'], after: '\n' },
        { before: '  "aylien_app_id": "', secret: ['b11ef0', 'c1'], after: '",\n' },
      ],
      counterExamples: [
        'AYLIEN_APP_ID=your-key-here\n',
        ['AYLIEN_APP_ID=', 'd31d', 'a6d', '\n'],
        ['checksum: ', '82b3f2', '5d', '\n'],
      ],
    },
  ],
} satisfies Provider;
