/** Credentials of Zulip. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zulip',
  docs: 'https://zulip.com/api/api-keys',
  rules: [
    {
      id: 'zulipchat-api-key',
      description: 'The API key of a Zulip user or bot.',
      keyed: { names: ['zulip'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and send messages as the user or bot',
      rotate: 'In Personal settings, Account & privacy, or Bots: generate a new API key.',
      examples: [
        {
          before: '<string name="zulip_api_key">',
          secret: ['qwLPf', 'SYZ0UNQR2pB', 'ihBhwHUmbX', 'ntrGq6'],
          after: '</string>\n',
        },
        { before: 'ZULIP_API_KEY=', secret: ['q3XMs', '2Lvifn90dj', 'T5G3rjyz9rYN', '4RXvG'], after: '\n' },
        {
          before: "zulip_api_key: '",
          secret: ['f95ZzR', 'fVvPDEf26nBe', 'wR1braUWVJA', 'IBo'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ZULIP_API_KEY=your-key-here\n',
        ['ZULIP_API_KEY=', 'huxuA', '5W', '\n'],
        ['checksum: ', 'V0fyl', 'NOf89tngNp8i', 'Rvt04CVTzV', 'JPEwO', '\n'],
      ],
    },
    {
      id: 'zulipchat-zuliprc-key',
      description: 'The API key in a zuliprc file.',
      regex: String.raw`\[api\]\s{1,4}email\s{0,2}=\s{0,2}[^\s=]{3,100}\s{1,4}key\s{0,2}=\s{0,2}([A-Za-z0-9]{32})\s{1,4}site\s{0,2}=`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and send messages as the user or bot',
      rotate: 'In Personal settings, Account & privacy, or Bots: generate a new API key.',
      verify: 'me',
      parts: [
        { name: 'email', rule: 'zulipchat-zuliprc-email', acrossFiles: true },
        { name: 'host', rule: 'zulipchat-zuliprc-host', acrossFiles: true },
      ],
      docs: 'https://zulip.com/api/configuring-python-bindings',
      examples: [
        {
          before: '[api]\nemail=deploy-bot@chat.acme.test\nkey=',
          secret: ['Vw3k', 'Q9zXn2Rt7L', 'bYc5Hd8MfJ', 'pG1sAu4E'],
          after: '\nsite=https://chat.acme.test\n',
          parts: { email: ['deploy-bot@', 'chat.acme.test'], host: ['chat.', 'acme.test'] },
        },
        {
          before: '[api]\r\nemail = mia@acme.test\r\nkey = ',
          secret: ['d7Rk', '1XwTz9NqLb4V', 'y2Cs6HmPfG', '8jEu3A'],
          after: '\r\nsite = https://talk.acme.test\r\n',
          parts: { email: ['mia@', 'acme.test'], host: ['talk.', 'acme.test'] },
        },
      ],
      counterExamples: [
        [
          '[api]\n',
          'email=a@ac',
          'me.test\nkey',
          '=your-key-h',
          'ere\nsite=http',
          's://chat.acme',
          '.test\n',
        ],
        ['[api]', '\nemail=a@acme', '.test\nkey=Vw', '3kQ9zXn2\ns', 'ite=https:/', '/chat.acme.', 'test\n'],
      ],
    },
    {
      id: 'zulipchat-zuliprc-email',
      description: 'The address of the user or bot in a zuliprc file.',
      regex: String.raw`\[api\]\s{1,4}email\s{0,2}=\s{0,2}([^\s=]{3,100})\s{1,4}key\s{0,2}=`,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the user',
      rotate: 'It can stay.',
      isPartOnly: true,
      examples: [
        { before: '[api]\nemail=', secret: ['ci-bot@acme.', 'zulipchat.com'], after: '\nkey=none' },
        { before: '[api]\r\nemail = ', secret: ['mia@', 'northwind.io'], after: '\r\nkey = none' },
      ],
      counterExamples: ['[api]\nemail=', 'email=ci-bot@acme.zulipchat.com'],
    },
    {
      id: 'zulipchat-zuliprc-host',
      description: 'The server in a zuliprc file.',
      regex: String.raw`\[api\]\s{1,4}email\s{0,2}=\s{0,2}[^\s=]{3,100}\s{1,4}key\s{0,2}=\s{0,2}[^\s=]{1,60}\s{1,4}site\s{0,2}=\s{0,2}https://([\w.-]{4,100})`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the server',
      rotate: 'It can stay.',
      isPartOnly: true,
      examples: [
        {
          before: '[api]\nemail=ci-bot@acme.io\nkey=none\nsite=https://',
          secret: ['acme.', 'zulipchat.com'],
          after: '\n',
        },
        {
          before: '[api]\r\nemail = mia@northwind.io\r\nkey = none\r\nsite = https://',
          secret: ['chat.', 'northwind.io'],
          after: '\r\n',
        },
      ],
      counterExamples: ['[api]\nsite=', 'site=https://acme.zulipchat.com'],
    },
  ],
  verify: {
    me: {
      docs: 'https://zulip.com/api/get-own-user',
      effect: 'none',
      hosts: ['{host}.zulipchat.com'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/v1/users/me', basic: ['{email}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/user_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/result', equals: 'error' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/full_name', role: '/role' },
      cases: [
        {
          request: 'GET https://acme.zulipchat.com/api/v1/users/me',
          headers: { authorization: 'Basic {email}:{secret}' },
          parts: { host: 'acme.zulipchat.com', email: 'ana@example.com' },
          answer: {
            status: 200,
            json: {
              result: 'success',
              msg: '',
              user_id: 1,
              email: 'ana@example.com',
              full_name: 'Ana',
              role: 400,
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', role: '400' },
        },
        {
          request: 'GET https://acme.zulipchat.com/api/v1/users/me',
          parts: { host: 'acme.zulipchat.com', email: 'ana@example.com' },
          answer: { status: 401, json: { result: 'error', msg: 'Invalid API key', code: 'INVALID_API_KEY' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
