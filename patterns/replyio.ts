/** Credentials of Reply.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Reply.io',
  docs: 'https://docs.reply.io',
  rules: [
    {
      id: 'replyio-api-key',
      description: 'A Reply.io API key.',
      keyed: { names: ['replyio', 'reply_io', 'reply-io', 'reply.io'], value: '[A-Za-z0-9_-]{24}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read contacts and send campaigns in the owner’s name',
      rotate: 'In Reply, Settings, API key: generate a new key.',
      verify: 'whoami',
      examples: [
        {
          before: '<string name="replyio_api_key">',
          secret: ['tfvNr', '56OJgV84lc', 'KFGCJsEMF'],
          after: '</string>\n',
        },
        { before: 'REPLYIO_API_KEY=', secret: ['JeVwE', 'RgbKKgA13', 'gAPE9O0RIL'], after: '\n' },
        { before: "replyio_api_key: '", secret: ['B7Bg', 'MIZgyhwyolZl5', 'u-hqXjX'], after: "'\n" },
      ],
      counterExamples: [
        'REPLYIO_API_KEY=your-key-here\n',
        ['REPLYIO_API_KEY=', 'sVlITF', 'V', '\n'],
        ['checksum: ', 'N9q1', 'k0HgvEw_AkIr', 'LdJkgkRz', '\n'],
      ],
    },
  ],
  verify: {
    whoami: {
      docs: 'https://docs.reply.io',
      effect: 'none',
      hosts: ['api.reply.io'],
      request: { method: 'GET', path: '/v3/whoami', headers: { 'X-API-Key': '{secret}' } },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      cases: [
        {
          request: 'GET https://api.reply.io/v3/whoami',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { email: 'ana@example.com' } },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://api.reply.io/v3/whoami',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
