/** Prefect: keys of people and service accounts for its cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'Prefect',
  docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  rules: [
    {
      id: 'prefect-api-key',
      description: 'A Prefect Cloud API key of a user or a service account.',
      regex: String.raw`\b((?:pnu_|pnb_)[0-9A-Za-z]{36})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change flows of the workspaces, and read their blocks, which hold secrets',
      rotate: 'Delete it under API Keys or Service Accounts, and create another with a date of expiry.',
      verify: 'workspaces',
      examples: [
        {
          before: 'PREFECT_API_KEY=',
          secret: ['pn', 'u_QdUryClRUMG82dOpTq', 'vIc3mT5dyKJG5QM8Yk'],
          after: '\n',
        },
        {
          before: 'prefect cloud login -k ',
          secret: ['pn', 'b_mlyTHj0lzvoYYS2Tzi', 'SKKjPzlQdKC2pkFctv'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['PREFECT_API_KEY=pnu_uDo1QPR5tq', 'Ys9CpnrJ1S'],
        'PREFECT_API_KEY=pnu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
  verify: {
    workspaces: {
      docs: 'https://docs.prefect.io/v3/api-ref/cloud/',
      effect: 'none',
      hosts: ['api.prefect.cloud'],
      request: { method: 'GET', path: '/api/me/workspaces', bearer: '{secret}' },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, json: { pointer: '/detail' }, verdict: 'invalid' },
      ],
      facts: {
        workspaces: { each: '', pointer: '/workspace_name' },
        accounts: { each: '', pointer: '/account_name' },
      },
      impact: [{ says: 'reaches the workspaces {workspaces}' }],
      cases: [
        {
          request: 'GET https://api.prefect.cloud/api/me/workspaces',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: [{ workspace_id: 'w1', workspace_name: 'prod', account_name: 'Acme' }],
          },
          verdict: 'live',
          facts: { workspaces: 'prod', accounts: 'Acme' },
          impact: { answers: [], says: ['reaches the workspaces prod'] },
        },
        {
          request: 'GET https://api.prefect.cloud/api/me/workspaces',
          answer: { status: 401, json: { detail: 'Invalid authentication credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
