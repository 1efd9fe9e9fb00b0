/** Credentials of Foursquare. */

import type { Provider } from '#model/provider';

export default {
  name: 'Foursquare',
  docs: 'https://docs.foursquare.com/developer/docs/manage-api-keys',
  rules: [
    {
      id: 'foursquare-api-key',
      description: 'A Foursquare Places API key.',
      regex: String.raw`\b(fsq3[A-Za-z0-9+/]{43}=)`,
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At foursquare.com/developers/projects, project: revoke the key and generate another.',
      examples: [
        {
          before: 'FOURSQUARE_API_KEY=',
          secret: ['fsq3', 'McvMT4+wiJIxQS5l2zj9u', 'Xv4g4wLcd3DXC1jgufhB3m', '='],
          after: '\n',
        },
        {
          before: 'Authorization: ',
          secret: ['fsq3', 'UwJwQvQll8cI2Ks254OlW', 'WYn771HlkUXGUzE1/loxZn', '='],
          after: '\n',
        },
      ],
      counterExamples: ['fsq3your_key=', ['fsq35fFLTrtghz', 'J4jgN9s9uD=']],
    },
    {
      id: 'foursquare-client-secret',
      description: 'The client secret of a Foursquare app.',
      // Takes `FOURSQUARE_CLIENT_SECRET=…`, `foursquare: { clientSecret: …`; refuses `FOURSQUARE_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:foursquare)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:foursquare)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([A-Z0-9]{48})\b`,
      keywords: ['foursquare'],
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill, and exchange login codes in the app’s name',
      rotate: 'At foursquare.com/developers, app: reset the client secret.',
      parts: [{ name: 'id', rule: 'foursquare-client-id' }],
      examples: [
        {
          before:
            'FOURSQUARE_CLIENT_ID=' +
            '18W36UCEDTOQLP8TZ8Y0FH0C' +
            '2V2I7GV80M71ZPJFJIVQ4PP2' +
            '\nFOURSQUARE_CLIENT_SECRET=',
          secret: ['HN4MZJJICTW2EQ8PU6KUUSL3', '6Q712T0VBR01HHY2VADOKR1I'],
          after: '\n',
          parts: { id: ['18W36UCEDTOQLP8TZ8Y0FH0C', '2V2I7GV80M71ZPJFJIVQ4PP2'] },
        },
        {
          before: '<string name="foursquare_client_secret">',
          secret: ['QQ9QNAIKXLRTSG8TZBLG8DLX', 'RJ31KVQV89V2DF1D9JQSSLN7'],
          after: '</string>\n',
        },
        {
          before: 'foursquare:\n  client-id: acme\n  client-secret: ',
          secret: ['8HZY7WEKVJV06V0LWQJLUB68', 'DOAXCH117T7FBHT2735YQWJ3'],
          after: '\n',
        },
        {
          before: "  foursquare: { clientID: 'acme', clientSecret: '",
          secret: ['FQLBOUWZTSYCHS7GUMOOS16B', 'SXMX1771SODU4ZZIVDPSYDI4'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'FOURSQUARE_SECRET=your-secret',
        [
          'FOURSQUARE_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          'GGWC6XE2DPQPWJ0AQRJW6J7M',
          'O5C7UVWLDAE4HGRASF67OMFD',
        ],
        ['client_secret = "', '8SR2CXMJT6MT80UVYDL4KY2O', 'GQ8DVDF92JX3LJZCOY427DJJ', '"'],
      ],
    },
    {
      id: 'foursquare-client-id',
      description: 'The client id of a Foursquare app.',
      keyed: {
        names: [
          'foursquare_client_id',
          'foursquareclientid',
          'foursquare_id',
          'foursquare-client-id',
          'fsq_client_id',
        ],
        value: '[A-Z0-9]{48}',
      },
      minEntropy: 4,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'FOURSQUARE_CLIENT_ID=',
          secret: ['NAKEYDFKE41PQYXQALQJKW3T', 'U0TPAYCJW4MRKIP7GCEC70A9'],
          after:
            '\nFOURSQUARE_CLIENT_SECRET=' + 'H5EXTEWSM191U86T3KJ9JPVR' + 'N51O3KH89WJ642DTHJEMFNA3' + '\n',
        },
        {
          before: '{"foursquare_client_id": "',
          secret: ['SHBECWE9BX3SE0RLJO2P427I', 'LO4NF8AVMHBRZACOBMSNGMWS'],
          after:
            '", "foursquare_client_secret": "' +
            'MA7CNSS5UKKG28MDKASP08M5' +
            'NCPMHQ8NN58P4MWPOQG2HY8V' +
            '"}',
        },
      ],
      counterExamples: ['FOURSQUARE_CLIENT_ID=', 'foursquare_client_id: your-id-here'],
    },
  ],
} satisfies Provider;
