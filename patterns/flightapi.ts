/** Credentials of FlightAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'FlightAPI',
  docs: 'https://docs.flightapi.io/',
  rules: [
    {
      id: 'flightapi-api-key',
      description: 'An API key of FlightAPI.',
      keyed: { names: ['flightapi', 'flight_api', 'flight-api'], value: '[0-9a-f]{24}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query flight data on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        { before: "flightapi_api_key: '", secret: ['8d00', 'e2e17e12e19b1', 'd9dcd8a'], after: "'\n" },
        {
          before: '<string name="flightapi_api_key">',
          secret: ['68723', 'aaee4bb2b0eb', '29fa617'],
          after: '</string>\n',
        },
        { before: 'ENV FLIGHTAPI_API_KEY ', secret: ['75a54b', 'e6805c50f8513', '953c3'], after: '\n' },
      ],
      counterExamples: [
        'FLIGHTAPI_API_KEY=your-key-here\n',
        ['FLIGHTAPI_API_KEY=', 'c1ff7', 'ed', '\n'],
        ['checksum: ', 'af112b', 'da3360cad', '30d599f1a', '\n'],
      ],
    },
    {
      id: 'flightapi-url-key',
      description: 'An API key of FlightAPI in an address.',
      regex: String.raw`api\.flightapi\.io/[a-z]{4,24}/([0-9a-f]{24})(?:[^0-9a-zA-Z]|$)`,
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query flight data on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'fetch("https://api.flightapi.io/roundtrip/',
          secret: ['6204b8', 'f1e95d37ac02b', 'e41d9'],
          after: '/HEL/OUL")\n',
        },
        {
          before: 'url: https://api.flightapi.io/airline/',
          secret: ['93ce0a', '7b5d1f2684e0', '7ba5c1'],
          after: '?num=33\n',
        },
      ],
      counterExamples: [
        ['http', 's://api.fl', 'ightapi.io/r', 'oundtrip/', 'YOUR_API_KE', 'Y/HEL\n'],
        ['https:', '//api.fli', 'ghtapi.io', '/roundtrip/$', '{key}/HEL\n'],
      ],
    },
  ],
} satisfies Provider;
