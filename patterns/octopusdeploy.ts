/** Octopus Deploy: API keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  rules: [
    {
      id: 'octopusdeploy-api-key',
      description: 'An Octopus Deploy API key.',
      regex: String.raw`\b(API-[A-Z0-9]{25,32})\b`,
      checks: ['not-words'],
      minEntropy: 3.4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change deployments and read their variables as its owner',
      rotate: 'Revoke it under Profile, My API keys, and create another with a date of expiry.',

      verify: 'me',
      examples: [
        { before: 'OCTOPUS_API_KEY=', secret: ['AP', 'I-0ZS78IUCPRHBO', '8VOJEY1FI48XJ'], after: '\n' },
        {
          before: 'octo push --server https://acme.octopus.app --apiKey ',
          secret: ['AP', 'I-14G813L7K4XCLR0', '2BQY6WF7ZEHIS5G'],
          after: '\n',
        },
      ],
      counterExamples: [
        '--apiKey API-XXXXXXXXXXXXXXXXXXXXXXXXXX',
        ['--apiKey API-EAFSA8', 'GOTCLL'],
        'see API-DOCUMENTATIONOFTHESERVERS',
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://octopus.com/docs/octopus-rest-api/getting-started',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/users/me', headers: { 'X-Octopus-ApiKey': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/Username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/ErrorMessage' }, verdict: 'invalid' },
      ],
      facts: { user: '/Username', email: '/EmailAddress' },
      cases: [
        {
          request: 'GET https://octopus.example.com/api/users/me',
          headers: { 'x-octopus-apikey': '{secret}' },
          answer: {
            status: 200,
            json: { Id: 'Users-1', Username: 'ana', EmailAddress: 'ana@example.com', IsService: false },
          },
          verdict: 'live',
          facts: { user: 'ana', email: 'ana@example.com' },
        },
        {
          request: 'GET https://octopus.example.com/api/users/me',
          answer: { status: 401, json: { ErrorMessage: 'The API key you provided was not valid.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
