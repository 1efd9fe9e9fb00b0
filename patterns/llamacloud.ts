/** Credentials of LlamaCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/',
  rules: [
    {
      id: 'llamacloud-api-key',
      description: 'An API key of LlamaCloud.',
      regex: String.raw`\b(llx-[A-Za-z0-9]{48})\b`,
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'parse and read documents of the project',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'projects',
      examples: [
        {
          before: 'export LLAMACLOUD_API_KEY="',
          secret: ['llx-zk', 'AnO1qXnCg0S', 'nRtjJAhEef', 'Ifi4QOD8OL', 'n1TalJGIKRtRs', 'Oi'],
          after: '"\n',
        },
        {
          before: 'ENV LLAMACLOUD_API_KEY ',
          secret: ['llx-', 'Tj2QUC04UY', 'Ii814n3ETY0Y', '9H1f319fiBVz', 'WUxHCnKqSH', 'qo4P'],
          after: '\n',
        },
        {
          before: '  "llamacloud_api_key": "',
          secret: ['llx-o', 'qOkAdazjv', '7a0fF4EK2ZR4V', 'XkN0ojpGY8ap', 'l46gOZpRDb3Qt'],
          after: '",\n',
        },
      ],
      counterExamples: ['LLAMACLOUD_API_KEY=your-key-here\n', ['LLAMACLOUD_API_KEY=', 'llx-', '6xO', '\n']],
    },
  ],
  verify: {
    projects: {
      docs: 'https://docs.cloud.llamaindex.ai/API/list-projects-api-v-1-projects-get',
      effect: 'none',
      hosts: ['api.cloud.llamaindex.ai', 'api.cloud.eu.llamaindex.ai'],
      request: { method: 'GET', path: '/api/v1/projects', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { projects: { each: '', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.cloud.llamaindex.ai/api/v1/projects',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 'p1', name: 'Default' }] },
          verdict: 'live',
          facts: { projects: 'Default' },
        },
        {
          request: 'GET https://api.cloud.llamaindex.ai/api/v1/projects',
          answer: { status: 401, json: { detail: 'Invalid API Key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
