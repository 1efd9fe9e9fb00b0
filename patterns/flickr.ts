/** Credentials of Flickr. */

import type { Provider } from '#model/provider';

export default {
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api/misc.overview.html',
  rules: [
    {
      id: 'flickr-api-secret',
      description: 'The secret of a Flickr API key.',
      // Takes `FLICKR_CLIENT_SECRET=…`, `flickr: { clientSecret: …`; refuses `FLICKR_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:flickr)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:flickr)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{16})\b`,
      keywords: ['flickr'],
      minEntropy: 2.1,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign requests as the app: log users in and, with their tokens, change their photos',
      rotate: 'In the App Garden (flickr.com/services/apps), delete the key and apply for a new one.',
      parts: [{ name: 'key', rule: 'flickr-api-key' }],
      examples: [
        {
          before: 'FLICKR_KEY=' + 'd39df1e2cd4' + 'b93347e36a5' + '192eda1d84' + '\nFLICKR_SECRET=',
          secret: ['2aeb29ec', '437cb78f'],
          after: '\n',
          parts: { key: ['d39df1e2cd4', 'b93347e36a5', '192eda1d84'] },
        },
        { before: "const flickrApiSecret = '", secret: ['bb8fb3f1', 'ef1aa5a4'], after: "';\n" },
        {
          before: 'flickr:\n  client-id: acme\n  client-secret: ',
          secret: ['7e5b3db1', 'ee1185b0'],
          after: '\n',
        },
        {
          before: "  flickr: { clientID: 'acme', clientSecret: '",
          secret: ['43412ed0', 'b5571b50'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'FLICKR_SECRET=your-secret',
        ['FLICKR_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'f8ef9ff1', '90df4a3c'],
        ['client_secret = "', '8bc4c4ab', '3b504c83', '"'],
      ],
    },
    {
      id: 'flickr-api-key',
      description: 'A Flickr API key.',
      keyed: {
        names: ['flickr_key', 'flickrkey', 'flickr_api', 'flickrapi', 'flickr-api', 'flickr_consumer_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search public photos on the owner’s quota',
      rotate: 'In the App Garden (flickr.com/services/apps), delete the key and apply for a new one.',
      verify: 'echo',
      examples: [
        { before: 'FLICKR_API_KEY=', secret: ['00b2c6bd8ca', '4fb1243b301', '092f24a6f1'], after: '\n' },
        {
          before: 'https://api.flickr.com/services/rest/?flickr_api_key=',
          secret: ['45e48513e8a', '3ac2ef04d6c', '3151abb8ef'],
          after: '&limit=5\n',
        },
      ],
      counterExamples: [
        'FLICKR_API_KEY=184c********\n',
        'FLICKR_API_KEY=your-key-here\n',
        ['FLICKR_API_KEY=', '184c162d', '7c02670c', '\n'],
      ],
    },
  ],
  verify: {
    echo: {
      // The API takes the key in the query only.
      docs: 'https://www.flickr.com/services/api/flickr.test.echo.html',
      effect: 'none',
      hosts: ['api.flickr.com'],
      request: {
        method: 'GET',
        path: '/services/rest/',
        query: { method: 'flickr.test.echo', format: 'json', nojsoncallback: '1', api_key: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/stat', equals: 'ok' }, verdict: 'live' },
        { json: { pointer: '/code', equals: 100 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request:
            'GET https://api.flickr.com/services/rest/?method=flickr.test.echo&format=json&nojsoncallback=1&api_key={secret}',
          answer: { status: 200, json: { stat: 'ok', method: { _content: 'flickr.test.echo' } } },
          verdict: 'live',
        },
        {
          request:
            'GET https://api.flickr.com/services/rest/?method=flickr.test.echo&format=json&nojsoncallback=1&api_key={secret}',
          answer: {
            status: 200,
            json: { stat: 'fail', code: 100, message: 'Invalid API Key (Key has invalid format)' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
