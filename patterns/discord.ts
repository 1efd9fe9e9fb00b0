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
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'be the bot: read and post in every server it is in, and moderate there as its roles allow',
      rotate:
        'In the developer portal (discord.com/developers/applications), Bot: Reset Token. The old one stops at once.',
      docs: 'https://docs.discord.com/developers/topics/oauth2#bot-vs-user-accounts',
      examples: [
        {
          before: 'DISCORD_TOKEN=',
          secret: [
            'MT',
            'cn8uHaGGjwZx',
            'bL0F71nNlUEw',
            '.GOl7GE.',
            'ujvWPLI6tc0etv4gGsd',
            '0m75Cd3M6rVvFnvDIXs',
          ],
          after: '\n',
        },
        {
          before: "client.login('",
          secret: ['ODmlSujOaFU4F', 'C8V0ABoSGjw.Y', '4cvYu.', 'xoLqzw1vpGTpr', '0OOVsaHKEZRneh'],
          after: "');",
        },
        {
          before: '{"token": "',
          secret: [
            'MT',
            'OxHcvGCM5GKk',
            'Om6pI2IhB65S',
            '.GeyRiJ.',
            'cg1gQx5uutTMduiRswr',
            'boG5P0AJbtcM4ugV7Ak',
          ],
          after: '"}',
        },
        {
          before: 'Authorization: Bot ',
          secret: [
            'MT',
            'RX3x8PRswrSU',
            'TaPTwWEH1cyR',
            '.GO6g2z.',
            '7rt0qlfZRrAdW9RVvfM',
            'pNAk-yM8af0_-fZuhww',
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
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'post any message to one channel, edit and delete what the webhook posted, and delete the webhook',
      rotate:
        'Channel settings, Integrations, Webhooks: delete it and make a new one (or send DELETE to the address itself).',
      docs: 'https://docs.discord.com/developers/resources/webhook',
      examples: [
        {
          before: 'DISCORD_WEBHOOK_URL=',
          secret: [
            'https://discord.com/api/webhooks/',
            '948076023',
            '4377336113/',
            'EzrmvU69lhboNpbRQ91dZgg5HEhUkbogda',
            '8GdmQX1eVYvfbl2vPwy4R1vuSImlAkrDU6',
          ],
          after: '\n',
        },
        {
          before: 'alerts:\n  discord: ',
          secret: [
            'https://discord.com/api/webhooks/',
            '104546987',
            '4709293284/',
            '02V6xlzlb6sFNesyBd-d72jKbaY_HIjSOa',
            'v6fen6H_goHrl6Je4GCVaD2HglU64Yl3rc',
          ],
          after: '\n',
        },
        {
          before: 'requests.post("',
          secret: [
            'https://discordapp.com/api/v10/webhooks/',
            '467555632',
            '259559874/',
            'G_3gP-KMVB0IByMGei5twMWYfI5GKAOV9x',
            '1VqGq3rD6pOn_bnfFJL6USfc6dsndkFpyV',
          ],
          after: '", json=data)',
        },
      ],
      counterExamples: [
        'https://discord.com/api/webhooks/123456789012345678/your-webhook-token',
        ['https://discord.com/api/webhooks/', '528585692', '0996035757/', 'aIUhYwSQO5', 'c8XMfayogt'],
      ],
    },
  ],
} satisfies Provider;
