/** Credentials of NetHunt CRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'NetHunt CRM',
  docs: 'https://help.nethunt.com/en/articles/4354024-api-documentation',
  rules: [
    {
      id: 'nethunt-api-key',
      description: 'A NetHunt CRM API key.',
      keyed: {
        names: ['nethunt', 'net_hunt', 'net-hunt'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the records that its owner may',
      rotate: 'In Settings, API: revoke the key and generate another.',
      examples: [
        {
          before: "nethunt_api_key: '",
          secret: ['76651', 'ac0-03f2-f', '2f0-640e-991', '34760f208'],
          after: "'\n",
        },
        {
          before: '<string name="nethunt_api_key">',
          secret: ['45e751', '04-d0ff-c05a', '-c222-b901ef', 'a1190f'],
          after: '</string>\n',
        },
        {
          before: 'ENV NETHUNT_API_KEY ',
          secret: ['f658', 'e2ca-5fbf-5', 'b23-78eb-59', 'b99386e0f4'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NETHUNT_API_KEY=your-key-here\n',
        ['NETHUNT_API_KEY=', '8b4e22', '7', '\n'],
        ['checksum: ', 'f8e1', '47b3-4bde', '-f98c-f9ee-', 'fb92016344f', 'c', '\n'],
      ],
    },
  ],
} satisfies Provider;
