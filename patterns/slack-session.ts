/** Sessions of Slack’s web client. */

import type { Provider } from '#model/provider';

export default {
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  rules: [
    {
      id: 'slack-session-token',
      description: 'A token of Slack’s own web client (xoxc); it needs the session cookie too.',
      regex: String.raw`(xoxc-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[0-9a-f]{64})\b`,
      minEntropy: 3.7,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'do all that the signed-in person can do, together with the cookie',
      rotate:
        'Sign out of all sessions under the account’s settings; an administrator can force it for the workspace.',
      verify: 'session',
      parts: [{ name: 'cookie', rule: 'slack-session-cookie' }],
      examples: [
        {
          before: 'SLACK_XOXC=',
          secret: [
            'xoxc-',
            '272893',
            '447099',
            '-',
            '436943',
            '301770',
            '-',
            '3834336',
            '099199',
            '-',
            '00208f9796b13',
            '56d56b620ba08',
            'f6b41d4952a2e',
            '1ccc9f7630e95',
            '8d44c2f1cc95',
          ],
          after:
            '\nSLACK_XOXD=xoxd-' +
            '0OCsAsdInbvjKxi' +
            'Vu1RxvbMJeAybP5' +
            'ELSd3AKhLpt39pQ' +
            'ncWUqo6wrlFVkt4' +
            '%2B' +
            'ah2IBWmbW1p5JU' +
            'Ecs0jNBMETtCk3' +
            'RoNadXidwW25' +
            '\n',
          parts: {
            cookie: [
              'xoxd-',
              '0OCsAsdInbvjKxi',
              'Vu1RxvbMJeAybP5',
              'ELSd3AKhLpt39pQ',
              'ncWUqo6wrlFVkt4',
              '%2B',
              'ah2IBWmbW1p5JU',
              'Ecs0jNBMETtCk3',
              'RoNadXidwW25',
            ],
          },
        },
        {
          before: '{"token": "',
          secret: [
            'xoxc-',
            '946926',
            '951061',
            '-',
            '117887',
            '624199',
            '-',
            '6081432',
            '248537',
            '-',
            '65a59f6445895',
            '9261327ad7b7c',
            'b05292469afba',
            '221195a732d61',
            '1699fad915a3',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'xoxc-your-token',
        [
          'xoxc-',
          '156470',
          '384126',
          '-',
          '587ab3e85d5ec',
          'c29adc9e57344',
          'f44d1482795ed',
          'f05940e2a5a1a',
          '26f954d88f10',
        ],
      ],
    },
    {
      id: 'slack-session-cookie',
      description: 'The session cookie "d" of Slack’s web client (xoxd).',
      regex: '(xoxd-[0-9A-Za-z%+/=]{80,300})(?:[^0-9A-Za-z%+/=]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'do all that the signed-in person can do: a client token can be fetched with it',
      rotate: 'Sign out of all sessions under the account’s settings.',
      examples: [
        {
          before: 'SLACK_COOKIE=',
          secret: [
            'xoxd-',
            'RKSrnF2e3nEDOAS',
            'K3DCZm7A6jQigR3',
            'gDJIDFq6E0NQk23',
            'Rxrc48Vwr3v6R4u',
            '%2B',
            'jf28MPFhtuh9fTN',
            'nolsvpwitALQcWX',
            'nvobvKLr6N7cj08',
            'L4asbTEy614sH03',
            '%3D',
          ],
          after: '\n',
        },
        {
          before: 'Cookie: d=',
          secret: [
            'xoxd-',
            'PdP5x6FUFxyUrxN',
            'Djzt5NdTdPSDRgk',
            'JEBxMVU8M8ma1Bt',
            'uWpG8EIEL702KCf',
            '%2B',
            'RyHY5FFL1mShUf7',
            'ipiPCzkcGD73HDS',
            'HNwPBBbJvQPdauE',
            '8soiu5e6SIA32xF',
            '%3D',
          ],
          after: '; lc=1600000000',
        },
      ],
      counterExamples: ['xoxd-your-cookie', ['d=xoxd-', '5dHTKzTART', 'lReRVygEnE']],
    },
  ],
  verify: {
    session: {
      docs: 'https://docs.slack.dev/reference/methods/auth.test',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['slack.com'],
      request: {
        method: 'POST',
        path: '/api/auth.test',
        bearer: '{secret}',
        headers: { cookie: 'd={cookie}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/ok', equals: true }, verdict: 'live' },
        { json: { pointer: '/error', equals: 'token_revoked' }, verdict: 'revoked' },
        { json: { pointer: '/error', equals: 'account_inactive' }, verdict: 'revoked' },
        { json: { pointer: '/error', equals: 'token_expired' }, verdict: 'revoked' },
        { json: { pointer: '/error', equals: 'invalid_auth' }, verdict: 'invalid' },
        { json: { pointer: '/error', equals: 'not_authed' }, verdict: 'invalid' },
        { json: { pointer: '/error', equals: 'ekm_access_denied' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'org_login_required' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'not_allowed_token_type' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'two_factor_setup_required' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'accesslimited' }, verdict: 'restricted' },
      ],
      facts: {
        user: '/user',
        team: '/team',
        address: '/url',
        bot: '/bot_id',
        scopes: { header: 'x-oauth-scopes' },
      },
      cases: [
        {
          request: 'POST https://slack.com/api/auth.test',
          headers: { authorization: 'Bearer {secret}', cookie: 'd={cookie}' },
          parts: { cookie: 'xoxd-made-up' },
          answer: {
            status: 200,
            headers: { 'X-OAuth-Scopes': 'chat:write,channels:read' },
            json: {
              ok: true,
              url: 'https://example.slack.com/',
              team: 'Example',
              user: 'grace',
              team_id: 'T12345678',
              user_id: 'W12345678',
              bot_id: 'BXXXXXXXX',
            },
          },
          verdict: 'live',
          facts: {
            user: 'grace',
            team: 'Example',
            address: 'https://example.slack.com/',
            bot: 'BXXXXXXXX',
            scopes: 'chat:write,channels:read',
          },
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          parts: { cookie: 'xoxd-made-up' },
          answer: { status: 200, json: { ok: false, error: 'token_revoked' } },
          verdict: 'revoked',
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          parts: { cookie: 'xoxd-made-up' },
          answer: { status: 200, json: { ok: false, error: 'invalid_auth' } },
          verdict: 'invalid',
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          parts: { cookie: 'xoxd-made-up' },
          answer: { status: 200, json: { ok: false, error: 'org_login_required' } },
          verdict: 'restricted',
        },
      ],
    },
  },
} satisfies Provider;
