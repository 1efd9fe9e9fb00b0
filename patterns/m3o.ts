/** Credentials of M3O (Micro). The service is gone. */

import type { Provider } from '#model/provider';

export default {
  name: 'M3O',
  docs: 'https://github.com/m3o/m3o',
  rules: [
    {
      id: 'm3o-api-token',
      description: 'An M3O API token (the Base64 form of a UUID).',
      keyed: { names: ['m3o', 'micro_api_token'], value: '[MNOYZ][A-Za-z0-9]{47}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; it called APIs on the owner’s credits',
      rotate: 'Nothing to do: the service is gone. Take the token out.',
      examples: [
        {
          before: 'client.set("m3o_api_token", "',
          secret: ['MjB4A', 'LtMzU7nNE4ibJ', 'uuafzf4Vm', 'rOJOS8PmSxqTg', 'UKBrjQtJ'],
          after: '");\n',
        },
        {
          before: '  "m3o_api_token": "',
          secret: ['OG4J', 'vT5zva6WQ2dAO', 'zjp8leoGO7Tc7', 'GZGJETAfZ', 'y48MyGZXt'],
          after: '",\n',
        },
        {
          before: "const m3oApiToken = '",
          secret: ['OzEZU', 'HiWFGVO4ayA', 'UmQ1fxzaeXlR', 'TYhtlCn78e', 'xG675BUJs', 'X'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'M3O_API_TOKEN=your-key-here\n',
        ['M3O_API_TOKEN=', 'OsXvR', 'My', '\n'],
        ['checksum: ', 'Z2JcO1', 'ru82hsSm0S', '7Keq6ei12', 'yawuFUGMnXB', 'igOp2qgkfxgb', '\n'],
      ],
    },
  ],
} satisfies Provider;
