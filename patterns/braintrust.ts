/** Credentials of Braintrust. */

import type { Provider } from '#model/provider';

export default {
  name: 'Braintrust',
  docs: 'https://www.braintrust.dev/docs/reference/api',
  rules: [
    {
      id: 'braintrust-api-key',
      description: 'A Braintrust API key.',
      keyed: { names: ['braintrust'], value: 'sk-[A-Za-z0-9]{48}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the organization’s logs, prompts and data sets, and call models on its keys',
      rotate: 'In Braintrust, Settings, API keys: delete it and create another.',
      verify: 'organization',
      examples: [
        {
          before: 'BRAINTRUST_API_KEY=',
          secret: ['sk-XW3', 'X09btdu7X7gEy', 'ssNacZlxTnwJ7', 'Qm5hYjtB3', 'UeTzHvxzoc'],
          after: '\n',
        },
        {
          before: "const braintrustApiKey = '",
          secret: ['sk-oth', 'GKvHxmzvcA', 'GilgNXq9Wp8K', 'OmDUEHdZN0FzX', 'JS3YBreDxL'],
          after: "';\n",
        },
        {
          before: '<string name="braintrust_api_key">',
          secret: ['sk-VN', 'eMbF0qkvJW', '7bX9UvEOfXprl', 'RN2MphU8Pg', 'ycPUXaJsZBuJ', 'K'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'BRAINTRUST_API_KEY=your-key-here\n',
        ['BRAINTRUST_API_KEY=', 'sk-Ya', '86', '\n'],
        ['checksum: ', 'sk-r', 'owTo6CmInhYWN', '3ofdQUG1Je', '8zLubTNcPu', 'htfCVeYMoSkB', 'k5', '\n'],
      ],
    },
  ],
  verify: {
    organization: {
      docs: 'https://www.braintrust.dev/docs/reference/api/Organizations',
      effect: 'none',
      hosts: ['api.braintrust.dev'],
      request: { method: 'GET', path: '/v1/organization', bearer: '{secret}', query: { limit: '10' } },
      clauses: [
        { status: 200, json: { pointer: '/objects' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/objects', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.braintrust.dev/v1/organization?limit=10',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { objects: [{ id: 'o1', name: 'acme' }] } },
          verdict: 'live',
          facts: { organizations: 'acme' },
        },
        {
          request: 'GET https://api.braintrust.dev/v1/organization?limit=10',
          answer: { status: 401, text: 'Unauthorized' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
