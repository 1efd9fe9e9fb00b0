/** Credentials of Avaza. */

import type { Provider } from '#model/provider';

export default {
  name: 'Avaza',
  docs: 'https://api.avaza.com/',
  rules: [
    {
      id: 'avaza-personal-access-token',
      description: 'An Avaza personal access token.',
      keyed: { names: ['avaza'], value: '[0-9]{4,9}-[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change projects, timesheets and invoices as its owner',
      rotate: 'In Avaza, Manage developer apps, Personal access tokens: revoke it and create another.',
      verify: 'account',
      examples: [
        {
          before: "avaza_personal_access_token: '",
          secret: ['3515-', 'ed6e1fc249168', 'ca80b080ae88', '82f142b00', '470dce'],
          after: "'\n",
        },
        {
          before: '<string name="avaza_personal_access_token">',
          secret: ['18032', '5546-e0bfaa2', '00a0af897007f', '26903a9de7c', '85bf817ca'],
          after: '</string>\n',
        },
        {
          before: 'ENV AVAZA_PERSONAL_ACCESS_TOKEN ',
          secret: ['826111', '23-ff8c58f552', '4330ba9c905e', 'd29576e82f7bb', '1e775'],
          after: '\n',
        },
      ],
      counterExamples: [
        'AVAZA_PERSONAL_ACCESS_TOKEN=your-key-here\n',
        ['AVAZA_PERSONAL_ACCESS_TOKEN=', '04226-', 'd', '\n'],
        ['checksum: ', '2355', '85852-25bad', '38a8903dd1', 'fe0ef0e1a0930', 'f4ce4fdaddd9', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://api.avaza.com/swagger/ui/index',
      effect: 'none',
      hosts: ['api.avaza.com'],
      request: { method: 'GET', path: '/api/Account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/AccountID' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { account: '/CompanyName' },
      cases: [
        {
          request: 'GET https://api.avaza.com/api/Account',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { AccountID: 1, CompanyName: 'Acme' } },
          verdict: 'live',
          facts: { account: 'Acme' },
        },
        {
          request: 'GET https://api.avaza.com/api/Account',
          answer: { status: 401, json: { Message: 'Authorization has been denied for this request.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
