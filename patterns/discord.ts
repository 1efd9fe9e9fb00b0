/** Credentials of Discord. */

import type { Provider } from '#model/provider';

export default {
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  rules: [
    {
      id: 'discord-bot-token',
      description: 'The token of a Discord bot.',
      keyed: {
        names: ['discord', 'token', 'client.login', 'bot.login', 'bot.run', 'client.run', 'authorization'],
        value: String.raw`[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}`,
      },
      minEntropy: 4,
      checks: ['discord-user'],
      stopValues: [['mtk4n', 'jiyndgzndcxoti1mjq', '4.cl2fmq.zncjm1xvw', '7vrze4b7cq4se7kkws'].join('')],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'be the bot: read and post in every server it is in, and moderate there as its roles allow',
      rotate:
        'In the developer portal (discord.com/developers/applications), Bot: Reset Token. The old one stops at once.',
      verify: 'bot',
      docs: 'https://docs.discord.com/developers/topics/oauth2#bot-vs-user-accounts',
      examples: [
        {
          before: 'DISCORD_TOKEN=',
          secret: [
            'MT',
            'cn8uHaGGjwZx',
            'bL0F71nNlUEw',
            '.GOl7GE',
            '.',
            'ujvWPLI6tc0et',
            'v4gGsd0m75Cd3',
            'M6rVvFnvDIXs',
          ],
          after: '\n',
        },
        {
          before: "client.login('",
          secret: ['OD', 'mlSujOaFU4F', 'C8V0ABoSGjw', '.Y4cvYu', '.', 'xoLqzw1vpGTpr0', 'OOVsaHKEZRneh'],
          after: "');",
        },
        {
          before: '{"token": "',
          secret: [
            'MT',
            'OxHcvGCM5GKk',
            'Om6pI2IhB65S',
            '.GeyRiJ',
            '.',
            'cg1gQx5uutTMd',
            'uiRswrboG5P0A',
            'JbtcM4ugV7Ak',
          ],
          after: '"}',
        },
        {
          before: 'Authorization: Bot ',
          secret: [
            'MT',
            'RX3x8PRswrSU',
            'TaPTwWEH1cyR',
            '.GO6g2z',
            '.',
            '7rt0qlfZRrAdW',
            '9RVvfMpNAk-yM',
            '8af0_-fZuhww',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'DISCORD_TOKEN=your-bot-token',
        'client.login("MTExample.token.here")',
        ['token: MT', 'FiPgbzyU6o7m', '9jSf302uluAt', '.GKnicv'],
      ],
    },
    {
      id: 'discord-webhook',
      description: 'A Discord webhook address: whoever knows it can post.',
      regex: String.raw`(https://(?:canary\.|ptb\.)?discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,72})(?:[^A-Za-z0-9_-]|$)`,
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'post any message to one channel, edit and delete what the webhook posted, and delete the webhook',
      rotate:
        'Channel settings, Integrations, Webhooks: delete it and make a new one (or send DELETE to the address itself).',
      verify: 'webhook',
      revoke: 'webhook',
      docs: 'https://docs.discord.com/developers/resources/webhook',
      examples: [
        {
          before: 'DISCORD_WEBHOOK_URL=',
          secret: [
            'https://discord.com/api/webhooks/',
            '9480760234',
            '377336113',
            '/',
            'EzrmvU69lhboNp',
            'bRQ91dZgg5HEhU',
            'kbogda8GdmQX1e',
            'VYvfbl2vPwy4R1',
            'vuSImlAkrDU6',
          ],
          after: '\n',
        },
        {
          before: 'alerts:\n  discord: ',
          secret: [
            'https://discord.com/api/webhooks/',
            '1045469874',
            '709293284',
            '/',
            '02V6xlzlb6sFNe',
            'syBd-d72jKbaY_',
            'HIjSOav6fen6H_',
            'goHrl6Je4GCVaD',
            '2HglU64Yl3rc',
          ],
          after: '\n',
        },
        {
          before: 'requests.post("',
          secret: [
            'https://discordapp.com/api/v10/webhooks/',
            '467555632',
            '259559874',
            '/',
            'G_3gP-KMVB0IBy',
            'MGei5twMWYfI5G',
            'KAOV9x1VqGq3rD',
            '6pOn_bnfFJL6US',
            'fc6dsndkFpyV',
          ],
          after: '", json=data)',
        },
      ],
      counterExamples: [
        'https://discord.com/api/webhooks/123456789012345678/your-webhook-token',
        ['https://discord.com/api/webhooks/', '5285856920', '996035757', '/', 'aIUhYwSQO5', 'c8XMfayogt'],
      ],
    },
    {
      id: 'discord-mfa-token',
      description: 'The token of a person at Discord who has two-step verification.',
      regex: String.raw`\b(mfa\.[A-Za-z0-9_-]{84})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'be that person: read, write, leave and delete',
      rotate: 'Change the password at Discord: that ends every session and its token.',
      examples: [
        {
          before: "const discordMfaToken = '",
          secret: [
            'mfa.U4',
            'b7zU0VO9Kq',
            'WDZllUOCdq',
            '7JMsnV2u5OV',
            'p5G9vRIlheN',
            'hSfGRMgNTK',
            'YkANypna4k',
            'QOctaBNq04i',
            'qfL0GYPK3',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("discord_mfa_token", "',
          secret: [
            'mfa.',
            'XJz1n-Bh3TWF',
            'ETaWXGreaWbye',
            '1xKoQgCz16',
            'JeGeXA8wICxT',
            'WFrJe1UsqbS',
            '07_L6Z7AGgCC',
            '_R9qsq4l0Sk4',
            'rH',
          ],
          after: '");\n',
        },
        {
          before: 'DISCORD_MFA_TOKEN=',
          secret: [
            'mfa.fF',
            'sZbELKjGn',
            'wH4Waiutn_',
            '1SI-5DMqMu9',
            '19SUMpFtEff',
            'w3-ujHgnF',
            '8MqUNhB29cehU',
            'JMovsbQJwm',
            '0QSFZFUAx',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['DISCORD_MFA_TOKEN=your-key-here\n', ['DISCORD_MFA_TOKEN=', 'mfa.', 'CmJ', '\n']],
    },
  ],
  verify: {
    bot: {
      docs: 'https://docs.discord.com/developers/resources/user#get-current-user',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['discord.com'],
      request: { method: 'GET', path: '/api/v10/users/@me', headers: { authorization: 'Bot {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/username', id: '/id' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/api/v10/users/@me/guilds',
            headers: { authorization: 'Bot {secret}' },
          },
          says: 'is in {guilds} servers (of the first 200)',
          facts: { guilds: { count: '' } },
        },
      ],
      cases: [
        {
          request: 'GET https://discord.com/api/v10/users/@me',
          headers: { authorization: 'Bot {secret}' },
          answer: {
            status: 200,
            json: { id: '80351110224678912', username: 'Nelly', discriminator: '0', bot: true },
          },
          verdict: 'live',
          facts: { user: 'Nelly', id: '80351110224678912', guilds: '1' },
          impact: {
            answers: [{ status: 200, json: [{ id: '80351110224678912', name: '1337 Krew' }] }],
            says: ['is in 1 servers (of the first 200)'],
          },
        },
        {
          request: 'GET https://discord.com/api/v10/users/@me',
          answer: { status: 401, json: { message: '401: Unauthorized', code: 0 } },
          verdict: 'invalid',
        },
      ],
    },
    webhook: {
      docs: 'https://docs.discord.com/developers/resources/webhook#get-webhook-with-token',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['discord.com'],
      derived: {
        id: { from: 'secret', pattern: '/webhooks/([0-9]+)/' },
        token: { from: 'secret', pattern: '/webhooks/[0-9]+/([\\w-]+)$' },
      },
      request: { method: 'GET', path: '/api/v10/webhooks/{id}/{token}' },
      clauses: [
        { status: 200, json: { pointer: '/channel_id' }, verdict: 'live' },
        { status: 404, json: { pointer: '/code', equals: 10015 }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/code', equals: 50027 }, verdict: 'invalid' },
      ],
      facts: { name: '/name', server: '/guild_id', channel: '/channel_id' },
      cases: [
        {
          request: 'GET https://discord.com/api/v10/webhooks/{id}/{token}',
          secret: [
            'https://discord',
            '.com/api/webhooks/',
            '223704706495545344',
            '/made-up-token_0123456789',
          ],
          answer: {
            status: 200,
            json: {
              id: '223704706495545344',
              type: 1,
              name: 'test webhook',
              channel_id: '199737254929760256',
              guild_id: '199737254929760256',
            },
          },
          verdict: 'live',
          facts: { name: 'test webhook', server: '199737254929760256', channel: '199737254929760256' },
        },
        {
          request: 'GET https://discord.com/api/v10/webhooks/{id}/{token}',
          secret: [
            'https://discord',
            '.com/api/webhooks/',
            '223704706495545344',
            '/made-up-token_0123456789',
          ],
          answer: { status: 404, json: { message: 'Unknown Webhook', code: 10015 } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://discord.com/api/v10/webhooks/{id}/{token}',
          secret: [
            'https://discord',
            '.com/api/webhooks/',
            '223704706495545344',
            '/made-up-token_0123456789',
          ],
          answer: { status: 401, json: { message: 'Invalid Webhook Token', code: 50027 } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    webhook: {
      docs: 'https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token',
      checked: '2026-11-24',
      effect: 'deletes the webhook for good',
      hosts: ['discord.com'],
      derived: {
        id: { from: 'secret', pattern: '/webhooks/([0-9]+)/' },
        token: { from: 'secret', pattern: '/webhooks/[0-9]+/([\\w-]+)$' },
      },
      steps: [{ request: { method: 'DELETE', path: '/api/v10/webhooks/{id}/{token}' }, done: [204] }],
      cases: [
        {
          secret: [
            'https://discord',
            '.com/api/webhooks/',
            '223704706495545344',
            '/made-up-token_0123456789',
          ],
          answers: [{ request: 'DELETE https://discord.com/api/v10/webhooks/{id}/{token}', status: 204 }],
          isDone: true,
        },
        {
          secret: [
            'https://discord',
            '.com/api/webhooks/',
            '223704706495545344',
            '/made-up-token_0123456789',
          ],
          answers: [
            {
              request: 'DELETE https://discord.com/api/v10/webhooks/{id}/{token}',
              status: 404,
              json: { message: 'Unknown Webhook', code: 10015 },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
