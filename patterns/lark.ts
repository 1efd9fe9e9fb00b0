/** Credentials of Lark (Feishu). */

import type { Provider } from '#model/provider';

export default {
  name: 'Lark (Feishu)',
  docs: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  rules: [
    {
      id: 'lark-bot-webhook',
      description: 'The address of a Lark or Feishu custom bot.',
      regex: String.raw`(https://open\.(?:larksuite|feishu)\.c(?:om|n)/open-apis/bot/v2/hook/[0-9a-f-]{36})\b`,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'post any message to one group',
      rotate: 'In the group’s settings, Bots: remove the bot and add another; turn on signature checks.',
      examples: [
        {
          before: 'FEISHU_WEBHOOK=',
          secret: [
            'https://open.feishu.cn/open-apis/bot/v2/hook/',
            '5a67bebe-494',
            'f-482c-9f2e-',
            '22647632a577',
          ],
          after: '\n',
        },
        {
          before: 'notify:\n  lark: ',
          secret: [
            'https://open.feishu.cn/open-apis/bot/v2/hook/',
            '1933c23a-4da',
            '1-4d79-ba0e-',
            '4a4bb79aa8e1',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'https://open.feishu.cn/open-apis/bot/v2/hook/your-hook',
        ['https://open.larksuite.com/open-apis/bot/v2/hook/', '0d0ef977'],
      ],
    },
    {
      id: 'lark-app-secret',
      description: 'The secret of a Lark or Feishu app.',
      // Takes `app_id: cli_…, app_secret: …`; refuses `app_secret = …`.
      regex: String.raw`(?:\bcli_[a-z0-9]{16}\b[\s\S]{1,80}?|(?i:lark|feishu)[\w.\-:\s{"']{0,40}?)(?i:secret)(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9]{32})\b`,
      keywords: ['cli_', 'lark', 'feishu'],
      minEntropy: 3.8,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as the app: read and send messages, documents and contacts, as its scopes allow',
      rotate:
        'In the developer console (open.larksuite.com/app), Credentials & Basic Info: refresh the app secret.',
      verify: 'tenant-token',
      parts: [{ name: 'id', rule: 'lark-app-id' }],
      examples: [
        {
          before: 'LARK_APP_ID=cli_a' + 'oxyph84j' + 'j0e4qei' + '\nLARK_APP_SECRET=',
          secret: ['OT1yVfaG2Sz', 'RxBi4Qol0I0', 'zdUjTNiYS1'],
          after: '\n',
          parts: { id: ['cli_a', 'oxyph84j', 'j0e4qei'] },
        },
        {
          before: '{"app_id": "cli_a' + '3f5nv7k1' + 'g0tju68' + '", "app_secret": "',
          secret: ['HZuahs9htfl', '2m7VfwM0vCt', '9hCBxFcZBr'],
          after: '"}',
          parts: { id: ['cli_a', '3f5nv7k1', 'g0tju68'] },
        },
        {
          before: 'feishu:\n  app_secret: ',
          secret: ['6vLQZZBhQ8d', 'DXDBiGQCrQi', '0xIyrBl3wB'],
          after: '\n',
        },
      ],
      counterExamples: [
        'LARK_APP_SECRET=your_app_secret',
        ['LARK_APP_SECRET=', 'N4fqnG', 'GtWuiR'],
        ['app_secret = "', 'aRFtozWgyWQ', 'bEStYSN6p7C', '2IwrFFf4bG', '"'],
      ],
    },
    {
      id: 'lark-app-id',
      description: 'The id of a Lark or Feishu app. No secret.',
      regex: String.raw`\b(cli_[a-z0-9]{16})\b`,
      minEntropy: 3.1,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the app',
      rotate: 'It can’t be changed; refresh the app secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'LARK_APP_ID=', secret: ['cli_a', 'acjzzk2g', 'aufxozo'], after: '\n' },
        { before: '{"app_id": "', secret: ['cli_a', '7tlkh2z0', 'cp8tsy9'], after: '"}' },
      ],
      counterExamples: ['cli_your_app_id', 'cli_4bd2dr'],
    },
    {
      id: 'lark-access-token',
      description: 'An access token of Lark or Feishu, of a tenant, an app or a user. It lives two hours.',
      keyed: { names: ['lark', 'feishu'], value: '[atu]-[A-Za-z0-9_-]{30,60}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and write in the workspace what the app or user may, for at most two hours',
      rotate:
        'It expires by itself. Reset the app secret in the developer console if that may have leaked too.',
      examples: [
        {
          before: "lark_access_token: '",
          secret: ['a-du', 'zTeDeyItK7U', 'Zl4TLAHTPv_Dk', 'CYIP5kmX'],
          after: "'\n",
        },
        {
          before: '<string name="lark_access_token">',
          secret: ['u-k4', 'w0KD1XnsV', 'sYVsEMqGl', 'pM7ywBatV', 'pTH'],
          after: '</string>\n',
        },
        {
          before: 'ENV LARK_ACCESS_TOKEN ',
          secret: ['a-neS', 'Hs94pb15ALqGq', 'bN-ff12jypkx', 'v5jmZ'],
          after: '\n',
        },
      ],
      counterExamples: [
        'LARK_ACCESS_TOKEN=your-key-here\n',
        ['LARK_ACCESS_TOKEN=', 'u-f8', 'kSg', '\n'],
        ['checksum: ', 't-YcN', 'TLyi5XoA1G', '3QEYytrXta', 'N66XPDxkn', 'Xo', '\n'],
      ],
    },
  ],
  verify: {
    'tenant-token': {
      docs: 'https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
      effect: 'none',
      hosts: ['open.larksuite.com', 'open.feishu.cn'],
      request: {
        method: 'POST',
        path: '/open-apis/auth/v3/tenant_access_token/internal',
        json: { app_id: '{id}', app_secret: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/tenant_access_token' }, verdict: 'live' },
        { json: { pointer: '/code', equals: 10003 }, verdict: 'invalid' },
        { json: { pointer: '/code', equals: 10014 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'POST https://open.larksuite.com/open-apis/auth/v3/tenant_access_token/internal',
          body: '{"app_id":"{id}","app_secret":"{secret}"}',
          parts: { id: 'cli_0123456789abcdef' },
          answer: { status: 200, json: { code: 0, msg: 'ok', tenant_access_token: 'made-up', expire: 7200 } },
          verdict: 'live',
        },
        {
          request: 'POST https://open.larksuite.com/open-apis/auth/v3/tenant_access_token/internal',
          parts: { id: 'cli_0123456789abcdef' },
          answer: { status: 200, json: { code: 10014, msg: 'app secret invalid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
