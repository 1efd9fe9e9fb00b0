/** Credentials of Langfuse. */

import type { Provider } from '#model/provider';

export default {
  name: 'Langfuse',
  docs: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  rules: [
    {
      id: 'langfuse-secret-key',
      description: 'A Langfuse secret key.',
      regex: String.raw`\b(sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the project’s traces and prompts',
      rotate: 'In the project’s settings, API keys: delete the pair and create another.',
      verify: 'projects',
      parts: [{ name: 'publicKey', rule: 'langfuse-public-key' }],
      examples: [
        {
          before:
            'LANGFUSE_PUBLIC_KEY=pk-lf-' +
            'b182b4e4-d8c' +
            '9-45dd-b52b-' +
            '5a2a21dab5be' +
            '\nLANGFUSE_SECRET_KEY=',
          secret: ['sk-lf-', '0ab6cac3-9cc', '0-4b1b-b0ed-', '1ed09aafa533'],
          after: '\n',
          parts: { publicKey: ['pk-lf-', 'b182b4e4-d8c', '9-45dd-b52b-', '5a2a21dab5be'] },
        },
        {
          before: "  secretKey: '",
          secret: ['sk-lf-', '44002f50-604', 'd-4656-a83c-', 'aacb4d8f4426'],
          after: "',\n",
        },
      ],
      counterExamples: ['sk-lf-your-key', ['sk-lf-', 'e02373bd']],
    },
    {
      id: 'langfuse-public-key',
      description: 'A Langfuse public key: the name of the pair.',
      regex: String.raw`\b(pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.4,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the project and send scores from a client',
      rotate: 'Delete the pair in the project’s settings.',
      isPartOnly: true,
      examples: [
        {
          before: 'LANGFUSE_PUBLIC_KEY=',
          secret: ['pk-lf-', '3d6ac67c-ba5', 'c-4700-b55a-', '99021af37b51'],
          after: '\n',
        },
        {
          before: '{"publicKey": "',
          secret: ['pk-lf-', '57dc97ad-468', 'e-42a3-bdf7-', 'da1e6a72e8d2'],
          after: '"}',
        },
      ],
      counterExamples: ['pk-lf-your-key', ['pk-lf-', '101c0f81']],
    },
  ],
  verify: {
    projects: {
      docs: 'https://api.reference.langfuse.com/',
      effect: 'none',
      hosts: ['cloud.langfuse.com', 'us.cloud.langfuse.com'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/public/projects', basic: ['{publicKey}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/data/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { project: '/data/0/name' },
      impact: [{ says: 'reads the traces of {project}' }],
      cases: [
        {
          request: 'GET https://cloud.langfuse.com/api/public/projects',
          headers: { authorization: 'Basic {publicKey}:{secret}' },
          parts: { publicKey: 'pk0example' },
          answer: { status: 200, json: { data: [{ id: 'p1', name: 'Example' }] } },
          verdict: 'live',
          facts: { project: 'Example' },
          impact: { answers: [], says: ['reads the traces of Example'] },
        },
        {
          request: 'GET https://cloud.langfuse.com/api/public/projects',
          parts: { publicKey: 'pk0example' },
          answer: {
            status: 401,
            json: { message: 'Invalid credentials. Confirm that you have configured the correct host.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
