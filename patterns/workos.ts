/** Credentials of WorkOS. */

import type { Provider } from '#model/provider';

export default {
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  rules: [
    {
      id: 'workos-api-key',
      description: 'A WorkOS API key.',
      regex: String.raw`\b(sk_(?:live_|test_)?a2V5X[A-Za-z0-9+/=_]{60,140})(?:[^A-Za-z0-9+/=_]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change users, directories and single sign-on of all customers',
      rotate: 'In the Dashboard, API keys: create another, then delete this one.',
      verify: 'organizations',
      examples: [
        {
          before: 'WORKOS_API_KEY=',
          secret: [
            'sk_live_a2V5X',
            'gTzgZ6jb7IQRfLm',
            'qE7YkhaouVxCmaR',
            'd06Fyet4nA47FiN',
            'Q0iqKPwgwRdG1gd',
            'X1Fm3HX7WNIWVS9',
          ],
          after: '\n',
        },
        {
          before: "  apiKey: '",
          secret: [
            'sk_live_a2V5X',
            'JAk6q3FOckYH8Qg',
            'Pdd5Ne6wHY4w484',
            'mZeiv6cjcJmSLfP',
            'CH4kGrKsxScsYlo',
            'DA2fvdBGQK4hWGH',
          ],
          after: "',\n",
        },
      ],
      counterExamples: ['sk_a2V5X_your_key', ['sk_live_a2V5X', 'qivzDsT8j']],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://workos.com/docs/reference/organization/list',
      effect: 'none',
      hosts: ['api.workos.com'],
      request: { method: 'GET', path: '/organizations?limit=25', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { count: '/data' } },
      impact: [{ says: 'manages {organizations} organizations, counting to 25' }],
      cases: [
        {
          request: 'GET https://api.workos.com/organizations?limit=25',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { object: 'list', data: [{ id: 'org_1', name: 'Acme' }], list_metadata: {} },
          },
          verdict: 'live',
          facts: { organizations: '1' },
          impact: { answers: [], says: ['manages 1 organizations, counting to 25'] },
        },
        {
          request: 'GET https://api.workos.com/organizations?limit=25',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
