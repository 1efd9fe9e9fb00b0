/** Harness: tokens of people and of service accounts. */

import type { Provider } from '#model/provider';

export default {
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  rules: [
    {
      id: 'harness-token',
      description: 'A token of a Harness user (pat) or service account (sat).',
      regex: String.raw`\b((?:pat\.|sat\.)[\w-]{22}\.[0-9a-f]{24}\.[0-9A-Za-z]{20})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change pipelines and read connectors of the account, within the roles of its owner',
      rotate: 'Under the profile or the service account, API Keys: rotate or delete the token.',
      verify: 'current-user',
      examples: [
        {
          before: 'HARNESS_PLATFORM_API_KEY=',
          secret: [
            'pa',
            't.idTjgZColkD',
            '1-nn_NE3aKZ.d03fe60492da',
            'f75ed2342dcd.9XT1LdXeHU',
            'TfHsVWeujq',
          ],
          after: '\n',
        },
        {
          before: 'x-api-key: ',
          secret: [
            'sa',
            't.0HKDa1ad_Z-',
            '7I7j9JJlwaq.db6e0cb0781b',
            'b3621c607114.pTCT1A0WW5',
            'Y0P9tAzKNg',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['x-api-key: pat.UJKoWxND360', '8XrC4TkaPGt.0288d8fd5b.iGBvLun7JP', 'RFsxFRU9MW'],
        'x-api-key: sat.[account id].[token id].[secret]',
      ],
    },
  ],
  verify: {
    'current-user': {
      // Tokens of service accounts are no users and not for this call.
      docs: 'https://apidocs.harness.io/tag/User#operation/getCurrentUserInfo',
      effect: 'none',
      hosts: ['app.harness.io'],
      derived: {
        personalToken: { from: 'secret', pattern: '^(pat\\..+)$' },
        account: { from: 'secret', pattern: '^pat\\.([\\w-]{22})\\.' },
      },
      request: {
        method: 'GET',
        path: '/ng/api/user/currentUser',
        query: { accountIdentifier: '{account}' },
        headers: { 'x-api-key': '{personalToken}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/email' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/data/email', name: '/data/name' },
      cases: [
        {
          request: 'GET https://app.harness.io/ng/api/user/currentUser?accountIdentifier={account}',
          headers: { 'x-api-key': '{personalToken}' },
          secret: ['pat', '.AbCdEfGhIjKlMnOpQrStUv', '.0123456789abcdef01234567', '.madeupmadeup01234567'],
          answer: {
            status: 200,
            json: { status: 'SUCCESS', data: { uuid: 'u1', name: 'Ada', email: 'ada@example.com' } },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://app.harness.io/ng/api/user/currentUser?accountIdentifier={account}',
          secret: ['pat', '.AbCdEfGhIjKlMnOpQrStUv', '.0123456789abcdef01234567', '.madeupmadeup01234567'],
          answer: { status: 401, json: { status: 'ERROR', code: 'INVALID_TOKEN', message: 'made up' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
