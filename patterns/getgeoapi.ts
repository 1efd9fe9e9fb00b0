/** Credentials of GetGeoAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'GetGeoAPI',
  docs: 'https://getgeoapi.com/documentation/',
  rules: [
    {
      id: 'getgeoapi-api-key',
      description: 'An API key of GetGeoAPI (and Currency.getgeoapi).',
      keyed: { names: ['getgeoapi', 'get_geo_api'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query IP and currency data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "getgeoapi_api_key: '",
          secret: ['9e12', '54598a1969af', '8457a497d6', 'b08b430bd4', 'c826'],
          after: "'\n",
        },
        {
          before: '<string name="getgeoapi_api_key">',
          secret: ['f967', '63cb515c33a', '112b1f7406c63', 'e3032c6922b9'],
          after: '</string>\n',
        },
        {
          before: 'ENV GETGEOAPI_API_KEY ',
          secret: ['1a9b9b', '654129a2aafc', '80b093316f5c1', '62397e0b5'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GETGEOAPI_API_KEY=your-key-here\n',
        ['GETGEOAPI_API_KEY=', '0a9a2', 'ce', '\n'],
        ['checksum: ', '3d9aa', 'cdbf8f1978', '8de23a6ec', '23dcff45a09a', 'fec4', '\n'],
      ],
    },
  ],
} satisfies Provider;
