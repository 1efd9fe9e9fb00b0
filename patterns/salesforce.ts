/** Credentials of Salesforce. */

import type { Provider } from '#model/provider';

export default {
  name: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm',
  rules: [
    {
      id: 'salesforce-access-token',
      description: 'A Salesforce access token (session id).',
      regex: String.raw`\b(00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{80,120})(?:[^A-Za-z0-9._]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the org’s records as the user, until the session ends',
      rotate: 'In Setup, Session Management: remove the session; or POST it to /services/oauth2/revoke.',
      examples: [
        {
          before: 'SF_ACCESS_TOKEN=',
          secret: [
            '00D',
            'm6e6EqkPVBt2',
            '!AQ',
            '69ssYevsP3OUXuYF2TVZ7287z4cIhkhFTy1JcmggQ4pzRVn',
            '1T6cDnR1gqR9lGH6n69qlwPTVHOda6Gtu4RCeFSgUzbADpY',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            '00D',
            'onn8ImbnwjDA',
            '!AQ',
            'zI2fjQyFxXkTcj7ue34hhUky28e4ncaYD7VNhHytAaeGaLf',
            'AUBScKzVsg5wuzbgKI00E4efNFXMki294cnZLCuQmfHGBMf',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '<sessionId>',
          secret: [
            '00D',
            'jFMIzV6sZanr',
            '!AQ',
            'J47Hc61LTjCWjs3YES870WLQuKMUqKMXt6xoy9WelTt3vhC',
            'oySgNLC3VMNN3Obmh6eiSEyvECVPxRPKCPGSU8zXLTmtKme',
          ],
          after: '</sessionId>',
        },
      ],
      counterExamples: [
        '00Dxx0000001gPL!your-session',
        ['00D', 'VzEIIx7iq65Q', '!AQQoXaTgJCx2', 'GasdDEyxEf'],
      ],
    },
    {
      id: 'salesforce-refresh-token',
      description: 'A Salesforce refresh token.',
      regex: String.raw`\b(5Aep861[A-Za-z0-9._]{70,90})(?:[^A-Za-z0-9._]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'get new access tokens for the user until it is revoked',
      rotate: 'POST it to /services/oauth2/revoke, or in Setup, Connected Apps OAuth Usage: revoke.',
      docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
      examples: [
        {
          before: 'SF_REFRESH_TOKEN=',
          secret: [
            '5Aep861',
            'ESCccWad7wtmzHr4NaJxcsmQR6zoyH7oiN0dbdj',
            'PtkjKoMwiTu6haETL5IFBlEQRXm775qt5QIfrEG',
          ],
          after: '\n',
        },
        {
          before: 'force://PlatformCLI::',
          secret: [
            '5Aep861',
            'o1MT8SDek8U9pvtHyFWqQAvCEj35XfVx5gXXViD',
            'qKzU7lgJXgzYqEi5k7U47WIKOTA6fP0kcSD8ikR',
          ],
          after: '@acme.my.salesforce.com',
        },
        {
          before: '{"refreshToken": "',
          secret: [
            '5Aep861',
            'EPI0P4ZuUQvEDgBGau05noar8NmPEs1rO4rkYME',
            '0ax9v7zENkUPVxdVPpHYY9jaTngF747MExVsfux',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['5Aep861_your_token', ['5Aep861', 'gd5zxkyRGP', 'a5ayH7wy17']],
    },
  ],
} satisfies Provider;
