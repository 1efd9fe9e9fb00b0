/** Credentials of Databox. */

import type { Provider } from '#model/provider';

export default {
  name: 'Databox',
  docs: 'https://developers.databox.com/',
  rules: [
    {
      id: 'databox-token',
      description: 'A push token of a Databox data source.',
      keyed: { names: ['databox', 'push.databox.com'], value: '[0-9a-z]{31,32}' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'push values into the owner’s dashboards',
      rotate: 'In Databox, Data sources: delete the token and create another.',
      examples: [
        {
          before: 'ENV DATABOX_TOKEN ',
          secret: ['qa00', '4sgc8ob6h2ic', 'n3j3m314t40u', 'jpzf'],
          after: '\n',
        },
        { before: "databox_token: '", secret: ['j3pzwh', '51cto0y53kicv', 'rzgayj5acfk', 'c'], after: "'\n" },
        {
          before: 'export DATABOX_TOKEN="',
          secret: ['w5bc', 'xgt6xii1fa', '1u4ey1w6jm', 'f9vxzdc'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'DATABOX_TOKEN=your-key-here\n',
        ['DATABOX_TOKEN=', '4fac', 'gnx', '\n'],
        ['checksum: ', 'vx5d15', 't27qe1f991qy', 'zklnpnscp6', 'czi4', '\n'],
      ],
    },
    {
      id: 'databox-api-key',
      description: 'An API key of Databox.',
      keyed: { names: ['databox'], value: 'pak_[A-Za-z0-9]{24,64}' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'push and change the data of the owner’s dashboards',
      rotate: 'In Databox, Account, API keys: delete the key and create another.',
      examples: [
        {
          before: 'ENV DATABOX_API_KEY ',
          secret: [
            'pak_',
            '9KowjHDxPBX',
            'h1q5HfkU1N6',
            'lhCN1ENsrgcu',
            'zb1IaYIBwBe3h',
            'xy0foTOM3Mw5j',
            '56LE',
          ],
          after: '\n',
        },
        {
          before: "databox_api_key: '",
          secret: ['pak_', 'lTmFRuXR9Z', 'iLFJbRW7zJELI', 'ipcfkx'],
          after: "'\n",
        },
        {
          before: 'export DATABOX_API_KEY="',
          secret: ['pak_', 'kJBsMYBrROQY', 'tXtY9eTnDV', 'yk'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'DATABOX_API_KEY=your-key-here\n',
        ['DATABOX_API_KEY=', 'pak_', 'OM9', '\n'],
        ['checksum: ', 'pak_', '1ngQrTNJp5Eo3', 'EPBC3Sgtt', 'fW', '\n'],
      ],
    },
  ],
} satisfies Provider;
