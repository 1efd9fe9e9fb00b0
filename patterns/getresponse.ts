/** Credentials of GetResponse. */

import type { Provider } from '#model/provider';

export default {
  name: 'GetResponse',
  docs: 'https://apidocs.getresponse.com/v3/authentication',
  rules: [
    {
      id: 'getresponse-api-key',
      description: 'An API key of GetResponse.',
      keyed: { names: ['getresponse', 'get_response_api', 'get-response'], value: '[0-9a-z]{32}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send newsletters and read the contacts in the owner’s name',
      rotate: 'In GetResponse, Integrations and API, API: delete the key and generate another.',
      examples: [
        {
          before: '<string name="getresponse_api_key">',
          secret: ['wovbts', 'be3xd77d7ieom', 'he2axkw5hz542'],
          after: '</string>\n',
        },
        {
          before: 'GETRESPONSE_API_KEY=',
          secret: ['d7yw', '5wlx20symek', 'd1p9f3oks', 'ed3scbon'],
          after: '\n',
        },
        {
          before: "getresponse_api_key: '",
          secret: ['rcdlw', 'mul1j90zj', 'pvx71515yb', '7457fw1d'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'GETRESPONSE_API_KEY=your-key-here\n',
        ['GETRESPONSE_API_KEY=', 'aasn3', 'u4', '\n'],
        ['checksum: ', 'xxr7bm', 'v801h4j7a1', 'db2q8x218oa', 'ga5ao', '\n'],
      ],
    },
  ],
} satisfies Provider;
