/** Credentials of Atlassian Data Center. */

import type { Provider } from '#model/provider';

export default {
  name: 'Atlassian Data Center',
  docs: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
  rules: [
    {
      id: 'atlassian-data-center-personal-access-token',
      description: 'A personal access token of Jira, Confluence or Bitbucket in a Data Center of one’s own.',
      keyed: {
        names: [
          'jira',
          'confluence',
          'bitbucket',
          'atlassian',
          'bamboo',
          'bearer',
          'access_token',
          'access-token',
          'accesstoken',
          'personal_token',
          'pat_token',
          'jira_pat',
          'personaltoken',
          'pattoken',
        ],
        value: '(?:[MNO][DTjz][AEIMQUYcgk][wxyz0-5]){4}O[g-v][A-Za-z0-9+/]{26}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change issues, pages or code as its owner',
      rotate: 'In the profile, Personal access tokens: revoke it and create another, with an expiry date.',
      verify: 'myself',
      examples: [
        {
          before: "const jiraPersonalAccessToken = '",
          secret: ['Mjc2O', 'jMxMDUyMD', 'U2Opbhicw0', 'JpgUxde/P', 'iMPih722jYv'],
          after: "';\n",
        },
        {
          before: 'client.set("jira_personal_access_token", "',
          secret: ['Ozg2', 'NDM2MDkwO', 'TQ4OloVsQSI', 'fQT2dKfa0', 'oW7AgKiU9w', '1'],
          after: '");\n',
        },
        {
          before: 'JIRA_PERSONAL_ACCESS_TOKEN=',
          secret: ['Mzk0M', 'zkyODc5Mz', 'U2Oolo5b6', '1nSiGx8O/jj', 'pX9rM1dPrl'],
          after: '\n',
        },
      ],
      counterExamples: [
        'JIRA_PERSONAL_ACCESS_TOKEN=your-key-here\n',
        ['JIRA_PERSONAL_ACCESS_TOKEN=', 'Nzg3N', 'DY', '\n'],
        ['checksum: ', 'MjY2Oz', 'E4MTEzNTE3Op5', 'S1kNVT36z1', 'XORj+QRRemR', 'mC74', '\n'],
      ],
    },
  ],
  verify: {
    myself: {
      // This is a call of Jira; the other products answer it with 404.
      docs: 'https://docs.atlassian.com/software/jira/docs/api/REST/latest/#api/2/myself',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/rest/api/2/myself', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/key' }, verdict: 'live' },
        { status: 401, header: { name: 'x-seraph-loginreason', contains: 'FAILED' }, verdict: 'invalid' },
      ],
      facts: { user: '/name', email: '/emailAddress' },
      cases: [
        {
          request: 'GET https://server.example.com/rest/api/2/myself',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { key: 'JIRAUSER10100', name: 'ada', emailAddress: 'ada@example.com', active: true },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com' },
        },
        {
          request: 'GET https://server.example.com/rest/api/2/myself',
          answer: { status: 401, headers: { 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED' }, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
