/** Credentials of Hugging Face. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  rules: [
    {
      id: 'huggingface-user-token',
      description: 'A Hugging Face user access token.',
      regex: String.raw`\b(hf_[A-Za-z]{34})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the user’s private models and data sets; a write token replaces them',
      rotate:
        'At huggingface.co/settings/tokens: invalidate and refresh the token (or POST it to huggingface.co/api/credentials/revoke).',
      verify: 'whoami',
      revoke: 'credential',
      examples: [
        {
          before: 'export HF_TOKEN="',
          secret: ['hf_', 'gGoHaIYeshsg', 'KQfZYJuAyunS', 'bipPVVYHNj'],
          after: '"\n',
        },
        {
          before: 'hf_token = "',
          secret: ['hf_', 'qkLqiknXmlWr', 'czbgBZeBmdQN', 'QUyefTnBdd'],
          after: '"\n',
        },
        {
          before: 'huggingface:\n  token: ',
          secret: ['hf_', 'TXXWdwMVTVZC', 'xtXIaPqmRKKt', 'GtkPKBUwQU'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['hf_', 'PEiARliDLsXn', 'tGDdTfitkKen', 'sbjGZBcpoR'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'hf_your_token',
        ['hf_', 'nHMwBYjCNT', 'ssZflkLzHn'],
        'hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'huggingface-organization-token',
      description: 'A Hugging Face organization API token (old form).',
      regex: String.raw`\b(api_org_[A-Za-z]{34})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the organization’s models and data sets',
      rotate: 'At huggingface.co/organizations, Settings, Tokens: delete it; use fine-grained user tokens.',
      verify: 'whoami',
      revoke: 'credential',
      examples: [
        {
          before: 'HUGGINGFACE_API_KEY=',
          secret: ['api_org_', 'xUaSGyNhsaki', 'blbuTcLiFGOT', 'LuARwmFHEu'],
          after: '\n',
        },
        {
          before: '{"token": "',
          secret: ['api_org_', 'IkKafcJjJPtx', 'HatyuzpjmAZn', 'EskuoQYqZB'],
          after: '"}',
        },
      ],
      counterExamples: ['api_org_your_token', ['api_org_', 'fZfcecbZeY', 'LAAEuFOUWy']],
    },
  ],
  verify: {
    whoami: {
      docs: 'https://github.com/huggingface/huggingface_hub',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['huggingface.co'],
      request: { method: 'GET', path: '/api/whoami-v2', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/name' }, verdict: 'live' },
        { status: 401, contains: 'expired', verdict: 'revoked' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: {
        user: '/name',
        email: '/email',
        organizations: { each: '/orgs', pointer: '/name' },
        role: '/auth/accessToken/role',
        token: '/auth/accessToken/displayName',
      },
      impact: [{ says: 'acts as {user} with the role {role}' }, { says: 'belongs to {organizations}' }],
      cases: [
        {
          request: 'GET https://huggingface.co/api/whoami-v2',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              type: 'user',
              name: 'example',
              email: 'dev@example.com',
              orgs: [{ name: 'example-org' }],
              auth: { type: 'access_token', accessToken: { displayName: 'ci', role: 'read' } },
            },
          },
          verdict: 'live',
          facts: {
            user: 'example',
            email: 'dev@example.com',
            organizations: 'example-org',
            role: 'read',
            token: 'ci',
          },
          impact: { answers: [], says: ['acts as example with the role read', 'belongs to example-org'] },
        },
        {
          request: 'GET https://huggingface.co/api/whoami-v2',
          answer: { status: 401, json: { error: 'User Access Token "ci" is expired' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://huggingface.co/api/whoami-v2',
          answer: { status: 401, json: { error: 'Invalid username or password.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    credential: {
      docs: 'https://huggingface.co/docs/hub/security-tokens#revoking-a-leaked-token',
      checked: '2026-11-24',
      effect:
        'ends the token everywhere at once; Hugging Face tells its owner by mail, and answers the same for tokens it does not know',
      hosts: ['huggingface.co'],
      steps: [
        {
          request: { method: 'POST', path: '/api/credentials/revoke', json: { credentials: ['{secret}'] } },
          done: [202],
        },
      ],
      cases: [
        {
          answers: [{ request: 'POST https://huggingface.co/api/credentials/revoke', status: 202 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://huggingface.co/api/credentials/revoke',
              status: 400,
              json: { error: 'Bad Request' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
