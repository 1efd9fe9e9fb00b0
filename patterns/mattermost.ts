/** Credentials of Mattermost. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  rules: [
    {
      id: 'mattermost-access-token',
      description: 'A Mattermost personal or bot access token.',
      keyed: {
        names: [
          'mattermost_token',
          'mattermosttoken',
          'mattermost-token',
          'mattermost_access',
          'mattermost_bot',
          'mattermost_api',
          'mattermost_personal',
          'mattermost_auth',
          'mattermostaccess',
          'mattermostbot',
          'mm_token',
          'mm_access_token',
          'mm_bot_token',
        ],
        value: '[a-z0-9]{26}',
      },
      minEntropy: 3.4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and post on the server as its user or bot, in private channels too',
      rotate:
        'Profile, Security, Personal Access Tokens: delete it (for a bot: Integrations, Bot Accounts) and create another.',
      verify: 'me',
      examples: [
        { before: 'MATTERMOST_TOKEN=', secret: ['gdtjmjjs0qwas', 'u4f878mnbonwu'], after: '\n' },
        { before: 'mattermost_access_token: ', secret: ['r0330t68nbsgj', '108f64l80yf3d'], after: '\n' },
        { before: '{"mattermostBotToken": "', secret: ['03bfup9xqburt', 'yaio6ool1t3f1'], after: '"}' },
      ],
      counterExamples: [
        'MATTERMOST_TOKEN=nla7********\n',
        'MATTERMOST_TOKEN=your-key-here\n',
        ['MATTERMOST_TOKEN=', 'nla7zne', 'e59g70', '\n'],
      ],
    },
    {
      id: 'mattermost-webhook',
      description: 'A Mattermost incoming webhook address.',
      regex: String.raw`(https?://[A-Za-z0-9.-]{0,60}mattermost[A-Za-z0-9.-]{0,60}(?::[0-9]{2,5})?(?:/[A-Za-z0-9_-]{1,30})?/hooks/[a-z0-9]{26})\b`,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'post any message to the channels of the webhook',
      rotate: 'Main menu, Integrations, Incoming Webhooks: delete it and add a new one.',
      docs: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
      examples: [
        {
          before: 'MM_WEBHOOK=',
          secret: ['https://mattermost.acme-corp.io/hooks/', 'wc9wmduw1zcz3', 'g1ghw0y6h8vil'],
          after: '\n',
        },
        {
          before: 'notify:\n  url: ',
          secret: ['https://mattermost.acme-corp.io/hooks/', 'bw2s6d44c9794', 'sl6cyc9o9436t'],
          after: '\n',
        },
      ],
      counterExamples: [
        'https://mattermost.acme-corp.io/hooks/xxx-generatedkey-xxx',
        ['https://acme-corp.io/hooks/', 'muvj4qgmhjpl9', '1779si3krhlc2'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://api.mattermost.com/#tag/users/operation/GetUser',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/v4/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/id', equals: 'api.context.session_expired.app_error' },
          verdict: 'invalid',
        },
      ],
      facts: { user: '/username', email: '/email', roles: '/roles' },
      cases: [
        {
          request: 'GET https://server.example.com/api/v4/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: 'u1', username: 'ada', email: 'ada@example.com', roles: 'system_user' },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', roles: 'system_user' },
        },
        {
          request: 'GET https://server.example.com/api/v4/users/me',
          answer: {
            status: 401,
            json: {
              id: 'api.context.session_expired.app_error',
              message: 'Invalid or expired session, please login again.',
              status_code: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
