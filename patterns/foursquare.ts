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
          secret: ['fsq3', 'McvMT4+wiJIxQS5', 'l2zj9uXv4g4wLcd', '3DXC1jgufhB3m', '='],
          after: '\n',
        },
        {
          before: 'Authorization: ',
          secret: ['fsq3', 'UwJwQvQll8cI2Ks', '254OlWWYn771Hlk', 'UXGUzE1/loxZn', '='],
          after: '\n',
        },
      ],
      counterExamples: ['fsq3your_key=', ['fsq3', '5fFLTrtghz', 'J4jgN9s9uD', '=']],
    },
    {
      id: 'foursquare-client-secret',
      description: 'The client secret of a Foursquare app.',
      // Takes `FOURSQUARE_CLIENT_SECRET=…`, `foursquare: { clientSecret: …`; refuses `FOURSQUARE_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:foursquare)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:foursquare)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Z0-9]{48})\b`,
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
            '18W36UCEDTOQ' +
            'LP8TZ8Y0FH0C' +
            '2V2I7GV80M71' +
            'ZPJFJIVQ4PP2' +
            '\nFOURSQUARE_CLIENT_SECRET=',
          secret: ['HN4MZJJICTW2', 'EQ8PU6KUUSL3', '6Q712T0VBR01', 'HHY2VADOKR1I'],
          after: '\n',
          parts: { id: ['18W36UCEDTOQ', 'LP8TZ8Y0FH0C', '2V2I7GV80M71', 'ZPJFJIVQ4PP2'] },
        },
        {
          before: '<string name="foursquare_client_secret">',
          secret: ['QQ9QNAIKXLRT', 'SG8TZBLG8DLX', 'RJ31KVQV89V2', 'DF1D9JQSSLN7'],
          after: '</string>\n',
        },
        {
          before: 'foursquare:\n  client-id: acme\n  client-secret: ',
          secret: ['8HZY7WEKVJV0', '6V0LWQJLUB68', 'DOAXCH117T7F', 'BHT2735YQWJ3'],
          after: '\n',
        },
        {
          before: "  foursquare: { clientID: 'acme', clientSecret: '",
          secret: ['FQLBOUWZTSYC', 'HS7GUMOOS16B', 'SXMX1771SODU', '4ZZIVDPSYDI4'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'FOURSQUARE_SECRET=your-secret',
        [
          'FOURSQUARE_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          'GGWC6XE2DPQP',
          'WJ0AQRJW6J7M',
          'O5C7UVWLDAE4',
          'HGRASF67OMFD',
        ],
        ['client_secret = "', '8SR2CXMJT6MT', '80UVYDL4KY2O', 'GQ8DVDF92JX3', 'LJZCOY427DJJ', '"'],
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
          secret: ['BI9Z35PA8S3V', 'UH3ZVOPZCU3F', 'LFGV4HTWMADG', '3SUKHZF4DSTF'],
          after: '\n',
        },
        {
          before: '{"foursquare_client_id": "',
          secret: ['SHBECWE9BX3S', 'E0RLJO2P427I', 'LO4NF8AVMHBR', 'ZACOBMSNGMWS'],
          after: '"}',
        },
      ],
      counterExamples: ['FOURSQUARE_CLIENT_ID=', 'foursquare_client_id: your-id-here'],
    },
  ],
} satisfies Provider;
