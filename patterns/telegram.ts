/** Credentials of Telegram. */

import type { Provider } from '#model/provider';

export default {
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  rules: [
    {
      id: 'telegram-bot-token',
      description: 'The token of a Telegram bot.',
      regex: '(?:^|[^0-9A-Za-z_-])(?:bot)?([0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:[^0-9A-Za-z_-]|$)',
      minEntropy: 4,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'be the bot: read what people write to it, answer them, and take over its groups and channels as its rights allow',
      rotate: 'Talk to @BotFather: /revoke, choose the bot; the old token stops at once.',
      verify: 'get-me',
      docs: 'https://core.telegram.org/bots/features#botfather',
      examples: [
        {
          before: 'TELEGRAM_BOT_TOKEN=',
          secret: ['6941224290', ':AA', 'xL_72acu_RW', '_MWPb7RlXYp', 'PPGPxGKsHZF'],
          after: '\n',
        },
        {
          before: 'https://api.telegram.org/bot',
          secret: ['5665771814', ':AA', 'O8RejmiYd2B', 'MRTjbJVmOXW', 'pvZMrDaPU4J'],
          after: '/sendMessage?chat_id=1',
        },
        {
          before: 'TOKEN = "',
          secret: ['9193778226', ':AA', 'O2rRHnOavGv', 'Ng1r_xcjzYD', 'RtNwSyY-XaD'],
          after: '"\n',
        },
        {
          before: '<string name="bot_token">',
          secret: ['2915207535', ':AA', '3Q7vauo5k2T', '-hol2iea6zr', '2FComVIiiSz'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11',
        ['TELEGRAM_TOKEN=', '9116205153', ':AA', 'M7E4frgAjL', '2GU9LiNK2h'],
        ['sha: ', '278142889', ':', 'ecc02e219b5e3e', '6d03e9f4f83632', '1e31435f4946'],
      ],
    },
    {
      id: 'telegram-api-hash',
      description: 'The api_hash of a Telegram client app (MTProto).',
      keyed: {
        names: ['api_hash', 'apihash', 'telegram_hash', 'tg_hash', 'app_hash'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      stopValues: ['b18441a1ff607e10a989891a5462e627', '014b35b6184100b085b0d0572f9b5103'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run client apps under the developer’s name; abuse can get the developer’s account banned',
      rotate:
        'An api_hash can’t be changed (my.telegram.org): keep it out of public code, and make a new app under another number if it is abused.',
      docs: 'https://core.telegram.org/api/obtaining_api_id',
      parts: [{ name: 'id', rule: 'telegram-api-id', acrossFiles: true }],
      examples: [
        {
          before: 'TELEGRAM_API_ID=' + '29036115' + '\nTELEGRAM_API_HASH=',
          secret: ['0ae11ea19ee', 'b8107a470ef', '27762676c8'],
          after: '\n',
          parts: { id: ['29036115'] },
        },
        { before: 'api_hash = "', secret: ['726b3b1481c', 'b300f5ef2c2', 'bfa538a4d4'], after: '"\n' },
        { before: '{"apiHash": "', secret: ['404a9d82a27', '1726b0c7e9f', 'c6db800a49'], after: '"}' },
      ],
      counterExamples: [
        ['TELEGRAM_API_ID=', '29036115', '\nTELEGRAM_API_HASH=', '9a27********\n'],
        ['TELEGRAM_API_ID=', '29036115', '\nTELEGRAM_API_HASH=', 'your-key-here\n'],
        ['TELEGRAM_API_ID=', '29036115', '\nTELEGRAM_API_HASH=', '9a270105', '309e403f', '\n'],
      ],
    },
    {
      id: 'telegram-api-id',
      description: 'The api_id of a Telegram client app. No secret.',
      regex: String.raw`(?i:api_id|apiid)["']?\s{0,3}[:=]>?\s{0,3}["']?([0-9]{5,9})\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the client app',
      rotate: 'It can’t be changed.',
      isPartOnly: true,
      examples: [
        { before: 'TELEGRAM_API_ID=', secret: ['94168380'], after: '\n' },
        { before: 'api_id = ', secret: ['72836292'], after: '\n' },
      ],
      counterExamples: ['TELEGRAM_API_ID=', 'api_id: your-id'],
    },
  ],
  verify: {
    'get-me': {
      // Telegram takes the token in the path only.
      docs: 'https://core.telegram.org/bots/api#getme',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.telegram.org'],
      derived: {
        botId: { from: 'secret', pattern: '^([0-9]+):' },
        botSecret: { from: 'secret', pattern: '^[0-9]+:([\\w-]+)$' },
      },
      request: { method: 'GET', path: '/bot{botId}:{botSecret}/getMe' },
      clauses: [
        { status: 200, json: { pointer: '/result/id' }, verdict: 'live' },
        { status: [401, 404], json: { pointer: '/ok', equals: false }, verdict: 'invalid' },
      ],
      facts: {
        user: '/result/username',
        name: '/result/first_name',
        readsAllGroupMessages: '/result/can_read_all_group_messages',
      },
      impact: [
        {
          request: { method: 'GET', path: '/bot{botId}:{botSecret}/getWebhookInfo' },
          says: 'sends what it is told to {webhook}',
          facts: { webhook: '/result/url' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.telegram.org/bot{botId}:{botSecret}/getMe',
          secret: ['110201543', ':AA', 'made-up_made-up_made-up'],
          answer: {
            status: 200,
            json: {
              ok: true,
              result: {
                id: 110201543,
                is_bot: true,
                first_name: 'Helper',
                username: 'HelperBot',
                can_read_all_group_messages: false,
              },
            },
          },
          verdict: 'live',
          facts: {
            user: 'HelperBot',
            name: 'Helper',
            readsAllGroupMessages: 'false',
            webhook: 'https://bot.example.com/hook',
          },
          impact: {
            answers: [
              {
                status: 200,
                json: { ok: true, result: { url: 'https://bot.example.com/hook', pending_update_count: 0 } },
              },
            ],
            says: ['sends what it is told to https://bot.example.com/hook'],
          },
        },
        {
          request: 'GET https://api.telegram.org/bot{botId}:{botSecret}/getMe',
          secret: ['110201543', ':AA', 'made-up_made-up_made-up'],
          answer: { status: 401, json: { ok: false, error_code: 401, description: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
