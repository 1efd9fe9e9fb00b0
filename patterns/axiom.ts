/** Credentials of Axiom. */

import type { Provider } from '#model/provider';

export default {
  name: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  rules: [
    {
      id: 'axiom-api-token',
      description: 'An API token of Axiom.',
      regex: String.raw`\b(xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the datasets it is for',
      rotate: 'In Settings, API tokens: delete it and create another.',
      verify: 'datasets',
      examples: [
        {
          before: "axiom_api_token: '",
          secret: ['xaat-a', '3d99ba7-8c82-', '3946-fbd2-227', '98138bc35'],
          after: "'\n",
        },
        {
          before: '<string name="axiom_api_token">',
          secret: ['xaat-', '0f6e1e50-56', '9f-8c65-744c-', '4a6de655cb18'],
          after: '</string>\n',
        },
        {
          before: 'ENV AXIOM_API_TOKEN ',
          secret: ['xaat-d', 'a4fbffa-fda', '7-8791-bf0a-', '8283cc3542f9'],
          after: '\n',
        },
      ],
      counterExamples: ['AXIOM_API_TOKEN=your-key-here\n', ['AXIOM_API_TOKEN=', 'xaat', '-89', '\n']],
    },
    {
      id: 'axiom-personal-token',
      description: 'A personal token of Axiom.',
      regex: String.raw`\b(xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'do all that its owner may',
      rotate: 'In the profile settings: delete it and create another.',
      verify: 'user',
      examples: [
        {
          before: 'client.set("axiom_personal_token", "',
          secret: ['xapt-a', '9dfda83-922', '8-184d-aab8', '-1a5a3b32', '8ab0'],
          after: '");\n',
        },
        {
          before: '  "axiom_personal_token": "',
          secret: ['xapt-', 'fdb14ae9-dfee', '-c0a3-850d-9', 'db92157b578'],
          after: '",\n',
        },
        {
          before: "const axiomPersonalToken = '",
          secret: ['xapt-a', '1fe5830-dde', '3-109e-85', 'f2-2a077826d2', '5e'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'AXIOM_PERSONAL_TOKEN=your-key-here\n',
        ['AXIOM_PERSONAL_TOKEN=', 'xapt-9', '5', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://axiom.co/docs/restapi/endpoints/getCurrentUser',
      effect: 'none',
      hosts: ['api.axiom.co', 'api.eu.axiom.co'],
      request: { method: 'GET', path: '/v2/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name' },
      cases: [
        {
          request: 'GET https://api.axiom.co/v2/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 'u1', name: 'Ada', email: 'ada@example.com' } },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.axiom.co/v2/user',
          answer: { status: 401, json: { code: 401, message: 'unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
    datasets: {
      docs: 'https://axiom.co/docs/restapi/endpoints/getDatasets',
      effect: 'none',
      hosts: ['api.axiom.co', 'api.eu.axiom.co'],
      request: { method: 'GET', path: '/v2/datasets', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/name' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { datasets: { each: '', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.axiom.co/v2/datasets',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 'logs', name: 'logs', description: '' }] },
          verdict: 'live',
          facts: { datasets: 'logs' },
        },
        {
          request: 'GET https://api.axiom.co/v2/datasets',
          answer: { status: 403, json: { code: 403, message: 'forbidden' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.axiom.co/v2/datasets',
          answer: { status: 401, json: { code: 401, message: 'unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
