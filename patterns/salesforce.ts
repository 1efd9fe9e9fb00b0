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
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the org’s records as the user, until the session ends',
      rotate: 'In Setup, Session Management: remove the session; or POST it to /services/oauth2/revoke.',
      verify: 'userinfo',
      revoke: 'token',
      parts: [{ name: 'instance', rule: 'salesforce-instance', acrossFiles: true }],
      examples: [
        {
          before: 'SF_INSTANCE_URL=https://acme.my.salesforce.com\nSF_ACCESS_TOKEN=',
          parts: { instance: ['acme', '.my.salesforce.com'] },
          secret: [
            '00D',
            'm6e6Eq',
            'kPVBt2',
            '!AQ',
            '69ssYevsP3OUXu',
            'YF2TVZ7287z4cI',
            'hkhFTy1JcmggQ4',
            'pzRVn1T6cDnR1g',
            'qR9lGH6n69qlwP',
            'TVHOda6Gtu4RCe',
            'FSgUzbADpY',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            '00D',
            'onn8Im',
            'bnwjDA',
            '!AQ',
            'zI2fjQyFxXkTcj',
            '7ue34hhUky28e4',
            'ncaYD7VNhHytAa',
            'eGaLfAUBScKzVs',
            'g5wuzbgKI00E4e',
            'fNFXMki294cnZL',
            'CuQmfHGBMf',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '<sessionId>',
          secret: [
            '00D',
            'jFMIzV',
            '6sZanr',
            '!AQ',
            'J47Hc61LTjCWjs',
            '3YES870WLQuKMU',
            'qKMXt6xoy9WelT',
            't3vhCoySgNLC3V',
            'MNN3Obmh6eiSEy',
            'vECVPxRPKCPGSU',
            '8zXLTmtKme',
          ],
          after: '</sessionId>',
        },
      ],
      counterExamples: [
        '00Dxx0000001gPL!your-session',
        ['00D', 'VzEIIx', '7iq65Q', '!AQ', 'QoXaTgJCx2', 'GasdDEyxEf'],
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
            'ESCccWad7wtmz',
            'Hr4NaJxcsmQR6',
            'zoyH7oiN0dbdj',
            'PtkjKoMwiTu6h',
            'aETL5IFBlEQRX',
            'm775qt5QIfrEG',
          ],
          after: '\n',
        },
        {
          before: 'force://PlatformCLI::',
          secret: [
            '5Aep861',
            'o1MT8SDek8U9p',
            'vtHyFWqQAvCEj',
            '35XfVx5gXXViD',
            'qKzU7lgJXgzYq',
            'Ei5k7U47WIKOT',
            'A6fP0kcSD8ikR',
          ],
          after: '@acme.my.salesforce.com',
        },
        {
          before: '{"refreshToken": "',
          secret: [
            '5Aep861',
            'EPI0P4ZuUQvED',
            'gBGau05noar8N',
            'mPEs1rO4rkYME',
            '0ax9v7zENkUPV',
            'xdVPpHYY9jaTn',
            'gF747MExVsfux',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['5Aep861_your_token', ['5Aep861', 'gd5zxkyRGP', 'a5ayH7wy17']],
    },
    {
      id: 'salesforce-instance',
      description: 'The address of a Salesforce org.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,62}(?:\.sandbox|\.develop|\.trailblaze|\.scratch)?\.my\.salesforce\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the org',
      rotate: 'It can stay.',

      isPartOnly: true,
      examples: [
        { before: 'SF_INSTANCE_URL=https://', secret: ['acme', '.my.salesforce.com'], after: '\n' },
        {
          before: '"instance_url": "https://',
          secret: ['acme--uat.sandbox', '.my.salesforce.com'],
          after: '"',
        },
      ],
      counterExamples: ['https://login.salesforce.com', 'SF_INSTANCE_URL=my.salesforce.com'],
    },
  ],
  verify: {
    userinfo: {
      docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm',
      effect: 'none',
      hosts: [
        '{instance}.my.salesforce.com',
        '{instance}.sandbox.my.salesforce.com',
        '{instance}.develop.my.salesforce.com',
      ],
      request: { method: 'GET', path: '/services/oauth2/userinfo', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user_id' }, verdict: 'live' },
        { status: [401, 403], contains: 'Bad_OAuth_Token', verdict: 'invalid' },
      ],
      facts: { user: '/preferred_username', organization: '/organization_id' },
      cases: [
        {
          request: 'GET https://acme.my.salesforce.com/services/oauth2/userinfo',
          headers: { authorization: 'Bearer {secret}' },
          parts: { instance: 'acme.my.salesforce.com' },
          answer: {
            status: 200,
            json: {
              user_id: '005',
              organization_id: '00D',
              preferred_username: 'ana@example.com',
              email: 'ana@example.com',
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', organization: '00D' },
        },
        {
          request: 'GET https://acme.my.salesforce.com/services/oauth2/userinfo',
          parts: { instance: 'acme.my.salesforce.com' },
          answer: { status: 403, text: 'Bad_OAuth_Token' },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
      effect: 'ends the session at once',
      hosts: [
        '{instance}.my.salesforce.com',
        '{instance}.sandbox.my.salesforce.com',
        '{instance}.develop.my.salesforce.com',
      ],
      steps: [
        {
          request: { method: 'POST', path: '/services/oauth2/revoke', form: { token: '{secret}' } },
          done: [200],
        },
      ],
      cases: [
        {
          parts: { instance: 'acme.my.salesforce.com' },
          answers: [{ request: 'POST https://acme.my.salesforce.com/services/oauth2/revoke', status: 200 }],
          isDone: true,
        },
        {
          parts: { instance: 'acme.my.salesforce.com' },
          answers: [
            {
              request: 'POST https://acme.my.salesforce.com/services/oauth2/revoke',
              status: 400,
              json: { error: 'invalid_token' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
