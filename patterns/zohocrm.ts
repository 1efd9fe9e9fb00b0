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
            'fbac6be5b0bedd2c',
            '24db7e8bde029033',
            '.',
            'bec96da0404201e3',
            '2b8113abe0caf28b',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: Zoho-oauthtoken ',
          secret: [
            '1000.',
            '9a49011b15aa8ed8',
            'b155bdce0542f1c6',
            '.',
            '72850235324ee72c',
            'efb7e9d086bdf6fe',
          ],
          after: '\n',
        },
        {
          before: '{"refresh_token": "',
          secret: [
            '1000.',
            '95f0017afac525ad',
            '2b933031d256cc00',
            '.',
            '9b1618b9efd89352',
            'dd9168f8f75f379a',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['1000.your.token', ['1000.', 'b70f7b67ffb2358d', 'dd8e647b76f935fb', '.663e7f01']],
    },
    {
      id: 'zohocrm-client-secret',
      description: 'The client secret of a Zoho API client.',
      keyed: {
        names: [
          'zoho_client_secret',
          'zohoclientsecret',
          'zoho-client-secret',
          'zoho_secret',
          'zohosecret',
          'zoho_crm_client_secret',
          'zoho_oauth_secret',
          'zoho.client-secret',
          'zoho_crm.client-secret',
        ],
        value: '[0-9a-f]{42}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens in the client’s name',
      rotate: 'At api-console.zoho.com, open the client: regenerate the client secret.',
      examples: [
        {
          before: 'ZOHO_CLIENT_SECRET=',
          secret: ['0da2d8b1708501c092632', 'cb92691d52b4b785eb355'],
          after: '\n',
        },
        {
          before: "const zohoClientSecret = '",
          secret: ['97974efdd1e37d4599115', '7cc930ba1ce80cb13ab0b'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ZOHO_CLIENT_SECRET=34bf********\n',
        'ZOHO_CLIENT_SECRET=your-key-here\n',
        ['ZOHO_CLIENT_SECRET=', '34bf6db43f', '033a0f9688b\n'],
      ],
    },
  ],
} satisfies Provider;
