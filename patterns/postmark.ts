/** Credentials of Postmark. */

import type { Provider } from '#model/provider';

export default {
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  rules: [
    {
      id: 'postmark-server-token',
      description: 'A Postmark server or account token.',
      keyed: {
        names: ['postmark', 'x-postmark-server-token', 'x-postmark-account-token'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.2,
      stopValues: ['00000000-0000-0000-0000-000000000000'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send mail from the server’s senders and read what was sent; an account token manages all servers',
      rotate: 'In the server’s API Tokens tab: generate another token, switch over, delete this one.',
      examples: [
        {
          before: 'POSTMARK_SERVER_TOKEN=',
          secret: ['83634e4b-395', '3-496d-85c0-', '5d73f5201f85'],
          after: '\n',
        },
        {
          before: 'curl -H "X-Postmark-Server-Token: ',
          secret: ['1565e37f-a00', '3-499a-b1d2-', 'a6502391898b'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'postmark_api_key: ',
          secret: ['12bc99ac-0bf', 'c-4ca8-9de8-', '1d25a8ec3cb0'],
          after: '\n',
        },
        {
          before: "ENV['POSTMARK_TOKEN'] = '",
          secret: ['d41736b2-a03', '5-4bef-8f3d-', '2b4233606513'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'POSTMARK_SERVER_TOKEN=fd7d********\n',
        'POSTMARK_SERVER_TOKEN=your-key-here\n',
        ['POSTMARK_SERVER_TOKEN=', 'fd7d0a7b-', '5353-4904', '\n'],
      ],
    },
  ],
} satisfies Provider;
