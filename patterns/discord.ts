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
  ],
} satisfies Provider;
