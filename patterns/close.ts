/** Credentials of Close. */

import type { Provider } from '#model/provider';

export default {
  name: 'Close',
  docs: 'https://developer.close.com/topics/authentication/',
  rules: [
    {
      id: 'close-api-key',
      description: 'A Close API key.',
      regex: String.raw`\b(api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change leads, calls and e-mails, and send in its owner’s name',
      rotate: 'In Close, Settings, Developer, API keys: delete it and create another.',
      verify: 'me',
      examples: [
        {
          before: '  "close_api_key": "',
          secret: ['api_OU', 'kqVp4gby55K0', 'dIlELtuF.BV9', 'y3EC4Rp5o', 'qVlSX8zNY9'],
          after: '",\n',
        },
        {
          before: 'export CLOSE_API_KEY="',
          secret: ['api_XN', 'FdabE843U', 'Z99wL81dDCn', '.pOapJM1Pl', 'wtDjZoH9Mpo', 'hQ'],
          after: '"\n',
        },
        {
          before: 'client.set("close_api_key", "',
          secret: ['api_', '1QLqMnziblDW', 'fCDd1h4f90.G', 'Nt5YtOVfgZ', 'PMjmVDQF8PP'],
          after: '");\n',
        },
      ],
      counterExamples: ['CLOSE_API_KEY=your-key-here\n', ['CLOSE_API_KEY=', 'api_5b', 'U', '\n']],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.close.com/resources/users/',
      effect: 'none',
      hosts: ['api.close.com'],
      request: { method: 'GET', path: '/api/v1/me/', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email', organizations: { each: '/organizations', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.close.com/api/v1/me/',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { id: 'user_1', email: 'ada@example.com', organizations: [{ id: 'orga_1', name: 'Acme' }] },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', organizations: 'Acme' },
        },
        {
          request: 'GET https://api.close.com/api/v1/me/',
          answer: {
            status: 401,
            json: {
              error: 'The server could not verify that you are authorized to access the URL requested.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
