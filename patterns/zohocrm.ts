/** Credentials of Zoho. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth.html',
  rules: [
    {
      id: 'zohocrm-oauth-token',
      description: 'A Zoho OAuth access or refresh token.',
      regex: String.raw`\b(1000\.[0-9a-f]{32}\.[0-9a-f]{32})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and change the CRM’s (or another Zoho app’s) records within its scopes; a refresh token without end',
      rotate:
        'POST it to accounts.zoho.com/oauth/v2/token/revoke, or at accounts.zoho.com, Connected apps: remove.',
      examples: [
        {
          before: 'ZOHO_REFRESH_TOKEN=',
          secret: [
            '1000.',
            'fbac6be5b0b',
            'edd2c24db7e',
            '8bde029033',
            '.',
            'bec96da0404',
            '201e32b8113',
            'abe0caf28b',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: Zoho-oauthtoken ',
          secret: [
            '1000.',
            '9a49011b15a',
            'a8ed8b155bd',
            'ce0542f1c6',
            '.',
            '72850235324',
            'ee72cefb7e9',
            'd086bdf6fe',
          ],
          after: '\n',
        },
        {
          before: '{"refresh_token": "',
          secret: [
            '1000.',
            '95f0017afac',
            '525ad2b9330',
            '31d256cc00',
            '.',
            '9b1618b9efd',
            '89352dd9168',
            'f8f75f379a',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        '1000.your.token',
        ['1000.', 'b70f7b67ffb', '2358ddd8e64', '7b76f935fb', '.', '663e7f01'],
      ],
    },
    {
      id: 'zohocrm-client-secret',
      description: 'The client secret of a Zoho API client.',
      // Takes `ZOHO_CLIENT_SECRET=…`, `zoho: { clientSecret: …`; refuses `ZOHO_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:zoho)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:zoho)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{42})\b`,
      keywords: ['zoho'],
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens in the client’s name',
      rotate: 'At api-console.zoho.com, open the client: regenerate the client secret.',
      examples: [
        {
          before: 'ZOHO_CLIENT_SECRET=',
          secret: ['0da2d8b1708501', 'c092632cb92691', 'd52b4b785eb355'],
          after: '\n',
        },
        {
          before: "const zohoClientSecret = '",
          secret: ['97974efdd1e37d', '45991157cc930b', 'a1ce80cb13ab0b'],
          after: "';\n",
        },
        {
          before: 'zoho:\n  client-id: acme\n  client-secret: ',
          secret: ['8ee7577114154f', 'bd58c0e98bdcbb', '7068a0d28c1b31'],
          after: '\n',
        },
        {
          before: "  zoho: { clientID: 'acme', clientSecret: '",
          secret: ['1faaba3cc87014', '94be4a247a3085', '44cf71147a8ede'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'ZOHO_SECRET=your-secret',
        ['ZOHO_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '463095c0002cf5', 'ccc08af90d8279', 'c3ba1a88458616'],
        ['client_secret = "', '9bf197243573cf', 'cd74ca1a026bc5', 'd43e9e02922b95', '"'],
      ],
    },
  ],
} satisfies Provider;
