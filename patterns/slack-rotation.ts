/** Slack tokens that expire and are rotated (`xoxe`). Lasting ones are in `slack.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  rules: [
    {
      id: 'slack-rotation-access-token',
      description:
        'A Slack access token that expires (token rotation), of a bot, a user or for app configuration.',
      regex: String.raw`(xoxe\.xox[bp]-[0-9]-[0-9A-Za-z]{150,180})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'act as the bot or person for up to twelve hours; a configuration token can change every app of its owner',
      rotate: 'Call auth.revoke with it, and revoke its refresh token too: otherwise a new one can be had.',
      verify: 'configuration',
      revoke: 'rotated',
      docs: 'https://docs.slack.dev/authentication/using-token-rotation',
      examples: [
        {
          before: 'SLACK_CONFIG_TOKEN=',
          secret: [
            'xoxe.xoxp-1-',
            'xtm1Ah7NgUDMPU',
            'n4Gzmu4o11s6ne',
            'Fm2ZAZBZsRfsbr',
            'YSTM2WC7cziq1Z',
            'GRYgSyl1GZw5w1',
            'T8ACOtv0WFOvKy',
            'nolGczwlKLOLIT',
            'QVKfR42OwznQdZ',
            'n98CsIMyYee345',
            'gy4iALPTykWaV5',
            'aAayc40jw7iQXP',
            'JzCiLNh1M3fU',
          ],
          after: '\n',
        },
        {
          before: '{"token": "',
          secret: [
            'xoxe.xoxp-1-',
            'zmn0VftH85VMey',
            'fsh0b7rIpo0VUl',
            'yV0MHnDnS2fjwR',
            'BnJZxXO3jO0GXh',
            'B2bzHlKKkGPKG8',
            '1dnVuhW8xxmq5B',
            '0YZ2KoBmoIwEzr',
            '3MZGVm7GRAXvhB',
            'RoyCTbLERzT3j9',
            'FU4racvXyXbyg1',
            'JhwIzU948kcTIl',
            'hbxm6NDuqqDH',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'xoxe.xoxp-1-...',
        ['xoxe.xoxb-1-', 'FgCFUB5auJgrzQ', '2azBvG5nZ2Qdl9', 'oQZCqFMRH2Uq'],
      ],
    },
    {
      id: 'slack-rotation-refresh-token',
      description: 'A Slack refresh token (token rotation).',
      regex: String.raw`(xoxe-[0-9]-[0-9A-Za-z]{140,155})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'get new access tokens again and again, with the app’s client secret; for configuration tokens without it',
      rotate: 'Call auth.revoke with the access token that belongs to it, then authorise the app anew.',
      docs: 'https://docs.slack.dev/authentication/using-token-rotation',
      examples: [
        {
          before: 'SLACK_REFRESH_TOKEN=',
          secret: [
            'xoxe-1-',
            '12IuZ30cia9i1AI',
            'SlPBBSDjZMpCjxu',
            'XfQp6ip24ZJUjPG',
            'uA0DyYh2clatOZ1',
            'b9iuqAU5EiwMUOe',
            'mSbQibBuABjj8WD',
            'N3mPRxUacxxOsUN',
            'GK8unWmorR93aC8',
            'Ke12enV8J3gYrYA',
            'gQnJ6cxAkQb',
          ],
          after: '\n',
        },
        {
          before: 'slack:\n  refresh_token: ',
          secret: [
            'xoxe-1-',
            'gmFg1q8TiuMffcV',
            'ZPb84hs9FXdz1Ws',
            'kOSsTcYGFfxVajm',
            'UKF0GWq0Nv36iQ0',
            '4mVT6rxr8PfhVfg',
            'VDl2GsHMMKVbsDH',
            'v710uOZ3OnjNTp4',
            '9goRbyQNhpBslOc',
            'o4NLS9OPkeFNGNA',
            'GVOW75FuVy2',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'xoxe-1-abcdefg',
        ['xoxe-1-', 'O87uBci4HGBsLdW', 'aWl99JYbXqN99vA', '6jJrnpRiADNqSq0', 'tIuRgvf26JNLfik'],
      ],
    },
  ],
  verify: {
    configuration: {
      docs: 'https://docs.slack.dev/reference/methods/auth.test',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['slack.com'],
      request: { method: 'POST', path: '/api/auth.test', bearer: '{secret}' },
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
          headers: { authorization: 'Bearer {secret}' },
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
          answer: { status: 200, json: { ok: false, error: 'token_revoked' } },
          verdict: 'revoked',
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          answer: { status: 200, json: { ok: false, error: 'invalid_auth' } },
          verdict: 'invalid',
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          answer: { status: 200, json: { ok: false, error: 'org_login_required' } },
          verdict: 'restricted',
        },
      ],
    },
  },
  revoke: {
    rotated: {
      docs: 'https://docs.slack.dev/reference/methods/auth.revoke',
      checked: '2026-11-24',
      effect: 'ends the token at once; the last one of an app uninstalls the app',
      hosts: ['slack.com'],
      steps: [
        {
          request: { method: 'POST', path: '/api/auth.revoke', bearer: '{secret}' },
          done: [200],
          doneIf: { pointer: '/revoked', equals: true },
        },
      ],
      cases: [
        {
          answers: [
            {
              request: 'POST https://slack.com/api/auth.revoke',
              status: 200,
              json: { ok: true, revoked: true },
            },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://slack.com/api/auth.revoke',
              status: 200,
              json: { ok: false, error: 'invalid_auth' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
