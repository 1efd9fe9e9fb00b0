/** Credentials of Jotform. */

import type { Provider } from '#model/provider';

export default {
  name: 'Jotform',
  docs: 'https://api.jotform.com/docs/',
  rules: [
    {
      id: 'jotform-api-key',
      description: 'A Jotform API key.',
      keyed: {
        names: ['jotform'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read submissions and change forms of the account',
      rotate: 'At jotform.com/myaccount/api: delete the key and create another.',
      verify: 'user',
      examples: [
        { before: 'JOTFORM_API_KEY=', secret: ['c9526ef625b', '6ca82a43f90', '1cf5798ae7'], after: '\n' },
        {
          before: 'https://api.jotform.com/user/forms?apiKey=',
          secret: ['ce07db34165', 'd86747020b0', '33b0cbcf24'],
          after: '\n',
        },
      ],
      counterExamples: [
        'JOTFORM_API_KEY=e00e********\n',
        'JOTFORM_API_KEY=your-key-here\n',
        ['JOTFORM_API_KEY=', 'e00ea18e', 'fa7359f4', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://api.jotform.com/docs/#user',
      effect: 'none',
      hosts: ['api.jotform.com', 'eu-api.jotform.com', 'hipaa-api.jotform.com'],
      request: { method: 'GET', path: '/user', headers: { apikey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/content/username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/responseCode', equals: 401 }, verdict: 'invalid' },
      ],
      facts: { user: '/content/username', email: '/content/email', plan: '/content/account_type' },
      impact: [
        {
          request: { method: 'GET', path: '/user/usage', headers: { apikey: '{secret}' } },
          says: 'reads the answers to forms, {submissions} of them this month',
          facts: { submissions: '/content/submissions' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.jotform.com/user',
          headers: { apikey: '{secret}' },
          answer: {
            status: 200,
            json: {
              responseCode: 200,
              message: 'success',
              content: { username: 'ada', email: 'ada@example.com', status: 'ACTIVE' },
            },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', submissions: '190' },
          impact: {
            answers: [
              { status: 200, json: { responseCode: 200, content: { submissions: '190', uploads: '0' } } },
            ],
            says: ['reads the answers to forms, 190 of them this month'],
          },
        },
        {
          request: 'GET https://api.jotform.com/user',
          answer: {
            status: 401,
            json: { responseCode: 401, message: "You're not authorized to use (/user) " },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
