/** Credentials of RapidAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/docs/keys',
  rules: [
    {
      id: 'rapidapi-key',
      description: 'A RapidAPI key.',
      regex: String.raw`\b([0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5,6}jsn[0-9a-f]{12})\b`,
      keywords: ['jsn'],
      minEntropy: 3.6,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'call every API the account is subscribed to, on its bill',
      rotate:
        'At rapidapi.com/developer/dashboard, app, Authorization: add a key, switch over, delete this one.',
      examples: [
        {
          before: 'RAPIDAPI_KEY=',
          secret: ['981585c9b8', 'msh', '5c7b73c0', 'df1ff68', 'p18108c', 'jsn', '85e7f6', '654ba4'],
          after: '\n',
        },
        {
          before: 'curl -H "X-RapidAPI-Key: ',
          secret: ['f5dd1eb923', 'msh', '44147a54', 'a5acc9f', 'p12ddfa', 'jsn', '887f48', '5f4895'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "'x-rapidapi-key': '",
          secret: ['5d93e325bd', 'msh', '416b9821', '94c937e', 'p1b9864', 'jsn', 'cbe921', 'dd8c66'],
          after: "',\n",
        },
      ],
      counterExamples: [
        'X-RapidAPI-Key: SIGN-UP-FOR-KEY',
        ['b436b4cd69', 'msh', '3db2d518', '55b5326'],
        'x-rapidapi-key: xxxxxxxxxxmshxxxxxxxxxxxxxxxp1xxxxxxjsnxxxxxxxxxxxx',
      ],
    },
  ],
} satisfies Provider;
