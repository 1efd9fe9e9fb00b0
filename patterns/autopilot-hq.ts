/** Credentials of Autopilot. */

import type { Provider } from '#model/provider';

export default {
  name: 'Autopilot',
  docs: 'https://autopilot.docs.apiary.io/',
  rules: [
    {
      id: 'autopilot-hq-api-key',
      description: 'A key of the Autopilot API (Autopilothq, now Ortto).',
      keyed: {
        names: [
          'autopilotapikey',
          'autopilothq',
          'autopilot_api',
          'autopilot_key',
          'autopilot-api',
          'autopilotapi',
          'autopilotkey',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change contacts and put them into journeys that send messages',
      rotate: 'In Autopilot, Settings, Autopilot API: revoke the key and generate another.',
      examples: [
        {
          before: '  "autopilotapikey": "',
          secret: ['e5c3', 'db614ec277', '36066e70086', 'dd5f11c'],
          after: '",\n',
        },
        {
          before: 'export AUTOPILOTAPIKEY="',
          secret: ['093b6d', '87bdcf2ac72c6', '74a32c0529e9a'],
          after: '"\n',
        },
        {
          before: 'client.set("autopilotapikey", "',
          secret: ['c1025', '87f45d3a30', '5d4b1b1f99a', '8eb2c3'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'AUTOPILOTAPIKEY=your-key-here\n',
        ['AUTOPILOTAPIKEY=', '14db', '6f0', '\n'],
        ['checksum: ', '3280', 'ac3dddbbd4', '1af69dc088a8', '478535', '\n'],
      ],
    },
  ],
} satisfies Provider;
