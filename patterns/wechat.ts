/** Credentials of WeChat. */

import type { Provider } from '#model/provider';

export default {
  name: 'WeChat',
  docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Access_Overview.html',
  rules: [
    {
      id: 'wechat-app-secret',
      description: 'The secret of a WeChat app, mini program or official account.',
      // Takes `appid: wx…, secret: …`; refuses `secret = …`.
      regex: String.raw`(?:(?i:appid)["'\s:=>]{1,8}wx[0-9a-f]{16}\b[\s\S]{1,60}?|(?i:wechat|weixin|wxapp|wx_app)[\w.\-:\s{"']{0,40}?)(?i:secret)(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
      keywords: ['appid', 'wechat', 'weixin', 'wxapp', 'wx_app'],
      minEntropy: 2.9,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get access tokens in the app’s name: message its users, read them, change its content',
      rotate: 'At mp.weixin.qq.com, Development, Basic configuration: reset the AppSecret.',
      parts: [{ name: 'appId', rule: 'wechat-app-id', acrossFiles: true }],
      examples: [
        {
          before: 'WECHAT_APP_ID=wx' + '9fa5a6fc' + '7ce8aa56' + '\nWECHAT_APP_SECRET=',
          secret: ['13323493cd5', 'f94b9b16a72', '3038e4e0b3'],
          after: '\n',
          parts: { appId: ['wx', '9fa5a6fc', '7ce8aa56'] },
        },
        {
          before: '{"appid": "wx' + 'e06227b7' + '703370f4' + '", "secret": "',
          secret: ['81af104e8f3', 'b403fee5e99', 'a1f2d6360e'],
          after: '"}',
          parts: { appId: ['wx', 'e06227b7', '703370f4'] },
        },
        { before: 'wechat:\n  secret: ', secret: ['d3caf927038', 'e552d410079', '1ee01289d1'], after: '\n' },
      ],
      counterExamples: [
        'WECHAT_APP_SECRET=your_app_secret',
        ['WECHAT_APP_SECRET=', 'bce20f2d9a', '32de763b67'],
        ['secret = "', '7bf52b085e0', '90979fa2c28', '0fb57a9dbc', '"'],
      ],
    },
    {
      id: 'wechat-app-id',
      description: 'The id of a WeChat app. No secret.',
      keyed: { names: ['app_id', 'appid', 'app-id', 'wechat', 'weixin'], value: 'wx[0-9a-f]{16}' },
      minEntropy: 2.6,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the app',
      rotate: 'It can’t be changed; reset the AppSecret instead.',
      isPartOnly: true,
      examples: [
        { before: 'WECHAT_APP_ID=', secret: ['wx', 'c6d68f6c', '63bf5c00'], after: '\n' },
        { before: '{"appid": "', secret: ['wx', '47c647b0', '603b8ef9'], after: '"}' },
      ],
      counterExamples: ['WECHAT_APP_ID=wx1234', 'appid: your-app-id'],
    },
  ],
} satisfies Provider;
