/** Credentials of FlightStats. */

import type { Provider } from '#model/provider';

export default {
  name: 'FlightStats',
  docs: 'https://developer.flightstats.com/getting-started',
  rules: [
    {
      id: 'flightstats-app-key',
      description: 'An application key of FlightStats (Cirium).',
      keyed: { names: ['flightstats', 'flight_stats', 'flight-stats'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query flight data on the owner’s bill',
      rotate: "In the account's API settings: revoke it and create another.",
      parts: [{ name: 'appId', rule: 'flightstats-app-id' }],
      examples: [
        {
          before: ['FLIGHTSTATS_APP_ID=', ...['31cb', '8b84'], '\n', '  "flightstats_app_key": "'].join(''),
          secret: ['1e409', '2701f1ed0e4f', '2d21509e0', 'dcb053'],
          after: '",\n',
          parts: { appId: ['31cb8', 'b84'] },
        },
        {
          before: ['FLIGHTSTATS_APP_ID=', ...['e7db', 'f340'], '\n', 'export FLIGHTSTATS_APP_KEY="'].join(''),
          secret: ['2ba7', '4ffac44a9f3', 'f10fb4773', 'faea84a7'],
          after: '"\n',
          parts: { appId: ['e7dbf3', '40'] },
        },
        {
          before: [
            'FLIGHTSTATS_APP_ID=',
            ...['8d49', 'f321'],
            '\n',
            'client.set("flightstats_app_key", "',
          ].join(''),
          secret: ['1b8f1', 'dcfaea68f1', 'f819d3457cc', '2ce759'],
          after: '");\n',
          parts: { appId: ['8d49f3', '21'] },
        },
      ],
      counterExamples: [
        'FLIGHTSTATS_APP_KEY=your-key-here\n',
        ['FLIGHTSTATS_APP_KEY=', '2a1f', 'ac4', '\n'],
        ['checksum: ', '9a61', '2d2d80a65', 'd6ea1366fe', '8acecd6c4', '\n'],
      ],
    },
    {
      id: 'flightstats-app-id',
      description: 'An application id of FlightStats.',
      keyed: {
        names: [
          'flightstats_app_id',
          'flightstats_id',
          'flightstats_appid',
          'flight_stats_app_id',
          'flightstatsappid',
        ],
        value: '[0-9a-f]{8}',
      },
      minEntropy: 1.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the application',
      rotate: 'Replace the application key instead.',
      isPartOnly: true,
      examples: [
        { before: 'ENV FLIGHTSTATS_APP_ID ', secret: ['08a4f9', '74'], after: '\n' },
        { before: "flightstats_app_id: '", secret: ['21b20', 'd1f'], after: "'\n" },
        { before: 'export FLIGHTSTATS_APP_ID="', secret: ['c087c0', '25'], after: '"\n' },
      ],
      counterExamples: [
        'FLIGHTSTATS_APP_ID=your-key-here\n',
        ['FLIGHTSTATS_APP_ID=', 'c5b2', '83b', '\n'],
        ['checksum: ', '31478d', '9d', '\n'],
      ],
    },
  ],
} satisfies Provider;
