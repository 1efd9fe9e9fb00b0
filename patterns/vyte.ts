/** Credentials of Vyte. */

import type { Provider } from '#model/provider';

export default {
  name: 'Vyte',
  docs: 'https://developer.vyte.in/reference/',
  rules: [
    {
      id: 'vyte-api-key',
      description: 'A Vyte API key.',
      keyed: { names: ['vyte'], value: '[a-z0-9]{50}' },
      minEntropy: 4,
      stopValues: ['vkjvi2bvfo54ssbybmcts0x42z1sbzm6t0mot8trh8i03reno0'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the organization’s meetings and its users’ availability',
      rotate: 'In the organization’s API key tab: delete the key and create another.',
      examples: [
        {
          before: '  "vyte_api_key": "',
          secret: ['wcpa1', 'lgh9p57xn', 'x7hwij9uynlsj', 's9rir0bkqxz', 'ybyn77uq3mo', 'e'],
          after: '",\n',
        },
        {
          before: 'export VYTE_API_KEY="',
          secret: ['z4vmoa', 'gf9unzaib9yv', 'kyd0jl0kwy', '2x1szgxu3', 'kblqofd5hhn', '9t'],
          after: '"\n',
        },
        {
          before: 'client.set("vyte_api_key", "',
          secret: ['it30', 'ootwam1wyy1', 'q2eajrokugb', 'pwx0hzr7ou', 'w46s9sngx', 'pf0p6'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'VYTE_API_KEY=your-key-here\n',
        ['VYTE_API_KEY=', 'r3a180', '5', '\n'],
        ['checksum: ', '3x3e', '0whw15hbvurw', 'bxkyh0tjfjk8', 'y8ush51n3wn22', '2tug34slu', '\n'],
      ],
    },
  ],
} satisfies Provider;
