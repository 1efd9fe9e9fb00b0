/** Credentials of BugHerd. */

import type { Provider } from '#model/provider';

export default {
  name: 'BugHerd',
  docs: 'https://www.bugherd.com/api_v2',
  rules: [
    {
      id: 'bugherd-api-key',
      description: 'A BugHerd API key.',
      keyed: { names: ['bugherd'], value: '[a-z0-9]{22}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change projects, tasks and comments of the organization',
      rotate: 'In BugHerd, Settings, General settings: regenerate the API key.',
      verify: 'organization',
      examples: [
        { before: "const bugherdApiKey = '", secret: ['o5sa', 'cjag0zemi0h', 'ft49cwk'], after: "';\n" },
        {
          before: 'client.set("bugherd_api_key", "',
          secret: ['eq77a', '2v2bxze9s5ow7', 'bk0f'],
          after: '");\n',
        },
        { before: 'BUGHERD_API_KEY=', secret: ['bwbn', 'bm49lm2pwcw', 'bn8j9dt'], after: '\n' },
      ],
      counterExamples: [
        'BUGHERD_API_KEY=your-key-here\n',
        ['BUGHERD_API_KEY=', 'okugbq', '9', '\n'],
        ['checksum: ', '0fdcl7', 'yt9akvphu', 'a9t4go8', '\n'],
      ],
    },
  ],
  verify: {
    organization: {
      docs: 'https://www.bugherd.com/api_v2#api_organization',
      effect: 'none',
      hosts: ['www.bugherd.com'],
      request: { method: 'GET', path: '/api_v2/organization.json', basic: ['{secret}', 'x'] },
      clauses: [
        { status: 200, json: { pointer: '/organization/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { organization: '/organization/name' },
      cases: [
        {
          request: 'GET https://www.bugherd.com/api_v2/organization.json',
          headers: { authorization: 'Basic {secret}:x' },
          answer: { status: 200, json: { organization: { id: 1, name: 'Acme', owner: {} } } },
          verdict: 'live',
          facts: { organization: 'Acme' },
        },
        {
          request: 'GET https://www.bugherd.com/api_v2/organization.json',
          answer: { status: 401, text: 'HTTP Basic: Access denied.' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
