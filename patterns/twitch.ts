/** Credentials of Twitch. */

import type { Provider } from '#model/provider';

export default {
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  rules: [
    {
      id: 'twitch-client-secret',
      description: 'The client secret of a Twitch app.',
      // Takes `TWITCH_CLIENT_SECRET=…`, `twitch: { clientSecret: …`; refuses `TWITCH_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:twitch)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:twitch)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([a-z0-9]{30})\b`,
      keywords: ['twitch'],
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'mint app tokens and exchange users’ login codes in the app’s name',
      rotate:
        'In the developer console (dev.twitch.tv/console/apps), Manage, New Secret: the old one stops at once.',
      docs: 'https://dev.twitch.tv/docs/authentication/register-app/',
      parts: [{ name: 'id', rule: 'twitch-client-id', acrossFiles: true }],
      verify: 'application',
      examples: [
        {
          before: 'TWITCH_CLIENT_ID=' + 'zilwxk4yc8rdkvc' + 'zsh7fhw34rgqo16' + '\nTWITCH_CLIENT_SECRET=',
          secret: ['5bjtmm6vylonolp', 'gndwtsghy8bbb5k'],
          after: '\n',
          parts: { id: ['zilwxk4yc8rdkvc', 'zsh7fhw34rgqo16'] },
        },
        {
          before: "const twitchClientSecret = '",
          secret: ['qowqeq0hdpe8ygo', 'phpxs4vyek4sf9t'],
          after: "';\n",
        },
        { before: 'twitch_client_secret = "', secret: ['kvnavxiqb40m3cd', 'c0lf7gkkfwhfip9'], after: '"\n' },
        {
          before: 'twitch:\n  client-id: acme\n  client-secret: ',
          secret: ['vh0dx4k7gtjgils', 'ufdfxx29ck8pfv4'],
          after: '\n',
        },
        {
          before: "  twitch: { clientID: 'acme', clientSecret: '",
          secret: ['zs2teg3o2z7e2tm', 'p8im6946mc0sfno'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'TWITCH_SECRET=your-secret',
        ['TWITCH_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '9v2qum3fbyvef2j', 'zqohavp1jbyan43'],
        ['client_secret = "', 'rvtyrf7crod60wl', 'w92j23z8torqqfe', '"'],
      ],
    },
    {
      id: 'twitch-client-id',
      description: 'The client id of a Twitch app. Public by design.',
      keyed: {
        names: ['twitch_client_id', 'twitchclientid', 'twitch-client-id', 'twitch_id', 'ttv_client_id'],
        value: '[a-z0-9]{30}',
      },
      minEntropy: 3.6,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the app in a request',
      rotate: 'It can’t be changed; make a new client secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'TWITCH_CLIENT_ID=', secret: ['tju3khlg4tjga3n', 'jgljnpg10lcwmja'], after: '\n' },
        { before: '{"twitchClientId": "', secret: ['ip7ew8dxmvd74ew', 'iz0dl4wdneo7dh4'], after: '"}' },
      ],
      counterExamples: ['TWITCH_CLIENT_ID=your-client-id', 'twitch_client_id: abc'],
    },
    {
      id: 'twitch-chat-token',
      description: 'A Twitch user token in the form that chat bots use.',
      regex: String.raw`\b(oauth:[a-z0-9]{30})\b`,
      minEntropy: 3.8,
      stopValues: [['oauth', ':yfvzjqb705z12hrhy', '1zkwa9xt7v662'].join('')],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write chat as the user, and whatever else its scopes allow',
      rotate:
        'Disconnect the app under the account’s Settings, Connections, or send it to id.twitch.tv/oauth2/revoke; then log in again.',
      verify: 'validate',
      revoke: 'token',
      docs: 'https://dev.twitch.tv/docs/chat/authenticating/',
      examples: [
        {
          before: 'TWITCH_CHAT_PASS=',
          secret: ['oauth:', 'qsm5f1tdgb7t20y', 'jyu0zcf3iqr68d5'],
          after: '\n',
        },
        { before: '{"password": "', secret: ['oauth:', 'lp0hdii9prpbnyt', 'nx9m3p7eole0dm6'], after: '"}' },
        { before: 'PASS = "', secret: ['oauth:', 'd7i54a84r4sfh83', '7pomsln1kc83mug'], after: '"\n' },
      ],
      counterExamples: [
        'oauth:your-oauth-token',
        'oauth:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['oauth:', 'k8b6cx', '9glcvu'],
      ],
    },
    {
      id: 'twitch-access-token',
      description: 'A Twitch access token.',
      keyed: {
        names: [
          'twitch_access_token',
          'twitchaccesstoken',
          'twitch_token',
          'twitchtoken',
          'twitch-token',
          'twitch_oauth',
          'twitchoauth',
          'twitch_refresh_token',
          'ttv_token',
        ],
        value: '[a-z0-9]{30}',
      },
      minEntropy: 3.4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as the user or app within the token’s scopes',
      rotate:
        'Send it to id.twitch.tv/oauth2/revoke with the client id, or disconnect the app under Settings, Connections.',
      verify: 'validate',
      revoke: 'token',
      docs: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
      examples: [
        { before: 'TWITCH_ACCESS_TOKEN=', secret: ['qhn0v0quas1u2z1', 'zq0cufoiqzqkcsb'], after: '\n' },
        { before: 'twitch_token: ', secret: ['foi0v17xrb3o6ql', 'bwc83s3tlx7y4g3'], after: '\n' },
      ],
      counterExamples: [
        'TWITCH_ACCESS_TOKEN=a4ib********\n',
        'TWITCH_ACCESS_TOKEN=your-key-here\n',
        ['TWITCH_ACCESS_TOKEN=', 'a4ib9s6h', 'ztikq9z', '\n'],
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#client-credentials-grant-flow',
      effect: 'counts-quota',
      hosts: ['id.twitch.tv'],
      settings: {
        path: '/oauth2/token',
        style: 'body',
        invalid: 'invalid client|invalid client secret',
      },
    },
    validate: {
      docs: 'https://dev.twitch.tv/docs/authentication/validate-tokens/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['id.twitch.tv'],
      derived: { token: { from: 'secret', pattern: '^(?:oauth:)?([a-z0-9]+)$' } },
      request: { method: 'GET', path: '/oauth2/validate', headers: { authorization: 'OAuth {token}' } },
      clauses: [
        { status: 200, json: { pointer: '/client_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message', equals: 'invalid access token' }, verdict: 'invalid' },
      ],
      facts: { user: '/login', scopes: '/scopes', client: '/client_id', expiresInSeconds: '/expires_in' },
      impact: [{ says: 'acts as {user} within {scopes}' }],
      cases: [
        {
          request: 'GET https://id.twitch.tv/oauth2/validate',
          headers: { authorization: 'OAuth {token}' },
          secret: ['oauth:', 'cfabdegwdoklmawdzdo98xt2fo', '0000'],
          answer: {
            status: 200,
            json: {
              client_id: 'wbmytr93xzw8zbg0p1izqyzzc5mbiz',
              login: 'twitchdev',
              scopes: ['channel:read:subscriptions'],
              user_id: '141981764',
              expires_in: 5520838,
            },
          },
          verdict: 'live',
          facts: {
            user: 'twitchdev',
            scopes: 'channel:read:subscriptions',
            client: 'wbmytr93xzw8zbg0p1izqyzzc5mbiz',
            expiresInSeconds: '5520838',
          },
          impact: { answers: [], says: ['acts as twitchdev within channel:read:subscriptions'] },
        },
        {
          request: 'GET https://id.twitch.tv/oauth2/validate',
          secret: ['oauth:', 'cfabdegwdoklmawdzdo98xt2fo', '0000'],
          answer: { status: 401, json: { status: 401, message: 'invalid access token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
      checked: '2026-11-24',
      effect: 'ends the token at once',
      hosts: ['id.twitch.tv'],
      derived: { token: { from: 'secret', pattern: '^(?:oauth:)?([a-z0-9]+)$' } },
      steps: [
        {
          request: { method: 'GET', path: '/oauth2/validate', headers: { authorization: 'OAuth {token}' } },
          done: [200],
          picks: { clientId: '/client_id' },
        },
        {
          request: {
            method: 'POST',
            path: '/oauth2/revoke',
            form: { client_id: '{clientId}', token: '{token}' },
          },
          done: [200],
        },
      ],
      cases: [
        {
          secret: ['oauth:', 'cfabdegwdoklmawdzdo98xt2fo', '0000'],
          answers: [
            {
              request: 'GET https://id.twitch.tv/oauth2/validate',
              status: 200,
              json: { client_id: 'wbmytr93xzw8zbg0p1izqyzzc5mbiz', login: 'twitchdev' },
            },
            { request: 'POST https://id.twitch.tv/oauth2/revoke', status: 200 },
          ],
          isDone: true,
        },
        {
          secret: ['oauth:', 'cfabdegwdoklmawdzdo98xt2fo', '0000'],
          answers: [
            {
              request: 'GET https://id.twitch.tv/oauth2/validate',
              status: 200,
              json: { client_id: 'wbmytr93xzw8zbg0p1izqyzzc5mbiz' },
            },
            {
              request: 'POST https://id.twitch.tv/oauth2/revoke',
              status: 400,
              json: { status: 400, message: 'Invalid token' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
