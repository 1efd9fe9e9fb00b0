/** Credentials of Tines. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tines',
  docs: 'https://www.tines.com/docs/actions/types/webhook/',
  rules: [
    {
      id: 'tineswebhook-webhook',
      description: 'The address of a Tines webhook, its secret included.',
      regex: String.raw`\b(https://[a-z0-9-]{1,63}\.tines\.(?:com|io)/webhook/[0-9a-f]{32}/[0-9a-f]{32})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'start the story behind it with any input',
      rotate: 'In the webhook action: change its secret.',
      examples: [
        {
          before: '  "tineswebhook_webhook": "',
          secret: [
            'https',
            '://2ptqmw',
            '4.tines.io/w',
            'ebhook/b3fb7',
            'fd8d98f69b6',
            '4e2dd030857',
            '9efad/b33c',
            'ff429a45899',
            '1462a210d5',
            'd75de97',
          ],
          after: '",\n',
        },
        {
          before: 'export TINESWEBHOOK_WEBHOOK="',
          secret: [
            'https',
            '://u3c.tines',
            '.io/webhook/',
            '897216abc75a',
            '1dd22b5c34a25',
            '194e307/a',
            'e2fe2101c0a0e',
            '65493249ebe9',
            'f460e3',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("tineswebhook_webhook", "',
          secret: [
            'http',
            's://sq.tin',
            'es.io/web',
            'hook/9f26fe8',
            'ed98c84f432',
            '7f3594dd88b',
            'b94/22df03f28',
            '37c4b693abc7a',
            'd0e43cb4a',
            '7',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'TINESWEBHOOK_WEBHOOK=your-key-here\n',
        ['TINESWEBHOOK_WEBHOOK=', 'http', 's:/', '\n'],
      ],
    },
  ],
} satisfies Provider;
