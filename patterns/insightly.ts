/** Credentials of Insightly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Insightly',
  docs: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
  rules: [
    {
      id: 'insightly-api-key',
      description: 'An Insightly API key.',
      keyed: { names: ['insightly'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the contacts and deals that its owner may',
      rotate: 'In User Settings, API: reset the key.',
      verify: 'me',
      examples: [
        {
          before: 'ENV INSIGHTLY_API_KEY ',
          secret: ['56a7c', 'ed7-c3cc-e', 'd2b-1e52-0', 'c8b50edacf4'],
          after: '\n',
        },
        {
          before: "insightly_api_key: '",
          secret: ['5b48', 'cba2-5174-e5c', '3-0c23-0be7a9', '67dbbd'],
          after: "'\n",
        },
        {
          before: 'export INSIGHTLY_API_KEY="',
          secret: ['f272a', '699-10db-86', 'e8-3811-c737', '07106522'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'INSIGHTLY_API_KEY=your-key-here\n',
        ['INSIGHTLY_API_KEY=', 'dbc9', '97f', '\n'],
        ['checksum: ', '0f7dbd', 'b6-6542-2277', '-203a-6d1c0', 'bae67e4', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      // An account of another region is refused here like a wrong key.
      docs: 'https://api.insightly.com/v3.1/Help#!/Users/GetUser',
      effect: 'none',
      hosts: ['api.insightly.com'],
      request: { method: 'GET', path: '/v3.1/Users/Me', basic: ['{secret}', ''] },
      clauses: [{ status: 200, json: { pointer: '/USER_ID' }, verdict: 'live' }],
      facts: { user: '/EMAIL_ADDRESS', name: '/FIRST_NAME', isAdministrator: '/ACCOUNT_OWNER' },
      cases: [
        {
          request: 'GET https://api.insightly.com/v3.1/Users/Me',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { USER_ID: 1, FIRST_NAME: 'Ada', EMAIL_ADDRESS: 'ada@example.com', ACCOUNT_OWNER: true },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada', isAdministrator: 'true' },
        },
        {
          request: 'GET https://api.insightly.com/v3.1/Users/Me',
          answer: { status: 401, json: { Message: 'Unauthorized' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
