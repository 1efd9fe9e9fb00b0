/** Credentials of FOSSA. */

import type { Provider } from '#model/provider';

export default {
  name: 'FOSSA',
  docs: 'https://docs.fossa.com/docs/api-reference',
  rules: [
    {
      id: 'fossa-api-key',
      description: 'An API key of FOSSA.',
      keyed: { names: ['fossa'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload scans, or change the organization with a full token',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'organization',
      examples: [
        { before: 'FOSSA_API_KEY=', secret: ['2b40', 'e5b687b5e', '7256e560dc2', '401fff1c'], after: '\n' },
        {
          before: "const fossaApiKey = '",
          secret: ['37fc9', '8ad31bfa7b01', '5a26cedbb', 'd0b2ac'],
          after: "';\n",
        },
        {
          before: '<string name="fossa_api_key">',
          secret: ['791f0e', '53c6ff5a7', '44a375771', 'fb826220'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FOSSA_API_KEY=your-key-here\n',
        ['FOSSA_API_KEY=', '79cb8', '98', '\n'],
        ['checksum: ', 'dbf4', '806195704c87', '29ba3740d04b', '8af2', '\n'],
      ],
    },
  ],
  verify: {
    organization: {
      docs: 'https://docs.fossa.com/docs/api-reference',
      effect: 'none',
      hosts: ['app.fossa.com'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/cli/organization', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/organizationId' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organization: '/organizationId' },
      cases: [
        {
          request: 'GET https://app.fossa.com/api/cli/organization',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { organizationId: 1, usesSAML: false } },
          verdict: 'live',
          facts: { organization: '1' },
        },
        {
          request: 'GET https://app.fossa.com/api/cli/organization',
          answer: { status: 401, json: { uuid: 'x', code: 401, message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
