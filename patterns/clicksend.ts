/** Credentials of ClickSend. */

import type { Provider } from '#model/provider';

export default {
  name: 'ClickSend',
  docs: 'https://developers.clicksend.com/docs/',
  rules: [
    {
      id: 'clicksend-api-key',
      description: 'A ClickSend API key; with its user name it signs in.',
      keyed: {
        names: ['clicksend', 'click_send'],
        value: '[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}',
      },
      minEntropy: 3,
      stopValues: ['d83ded51-9e35-4d42-9bb9-0e34b7ca85ae'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send text messages, letters and calls on the owner’s bill and read those sent',
      rotate: 'In the ClickSend dashboard, Developers, API credentials: regenerate the key.',
      parts: [{ name: 'user', rule: 'clicksend-user', acrossFiles: true }],
      verify: 'account',
      examples: [
        {
          before: 'export CLICKSEND_API_KEY="',
          secret: ['D67F', '8B64-53E0-8', '225-6411-5209', '4BD37DF9'],
          after: '"\n',
        },
        {
          before: 'ENV CLICKSEND_API_KEY ',
          secret: ['1916', 'B8D1-038C-3', '457-33C2-47D', 'A5ABE19D1'],
          after: '\n',
        },
        {
          before: '  "clicksend_api_key": "',
          secret: ['5403', '8295-BF74-CF', 'B3-8E9E-A0E1', '4BCF04DD'],
          after: '",\n',
        },
        {
          before: ['CLICKSEND_USERNAME=', 'acme', 'smsuser', '\n', 'export CLICKSEND_API_KEY="'].join(''),
          secret: ['D67F', '8B64-53E0-8', '225-6411-5209', '4BD37DF9'],
          after: '"\n',
          parts: { user: ['acme', 'smsuser'] },
        },
      ],
      counterExamples: [
        'CLICKSEND_API_KEY=your-key-here\n',
        ['CLICKSEND_API_KEY=', 'FAAC', '17E', '\n'],
        ['checksum: ', 'A4F9', '7790-90F7-9', '97B-5959-', 'FFEF6D80AA3', '9', '\n'],
      ],
    },
    {
      id: 'clicksend-user',
      description: 'The user name of a ClickSend account.',
      keyed: {
        names: [
          'clicksend_username',
          'clicksend_user',
          'clicksendusername',
          'clicksenduser',
          'clicksend-username',
        ],
        value: String.raw`[A-Za-z0-9._+@-]{8,80}`,
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'CLICKSEND_USERNAME=', secret: ['mia', '@acme.test'], after: '\n' },
        { before: 'clicksend_username: "', secret: ['acme', 'smsuser'], after: '"\n' },
      ],
      counterExamples: ['CLICKSEND_USERNAME=${USER}', 'CLICKSEND_USERNAME=ab'],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.clicksend.com/docs/#get-account',
      effect: 'none',
      hosts: ['rest.clicksend.com'],
      request: { method: 'GET', path: '/v3/account', basic: ['{user}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/data/user_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/http_code', equals: 401 }, verdict: 'invalid' },
      ],
      facts: { user: '/data/username', email: '/data/user_email', balance: '/data/balance' },
      cases: [
        {
          request: 'GET https://rest.clicksend.com/v3/account',
          headers: { authorization: 'Basic {user}:{secret}' },
          parts: { user: 'acmesms' },
          answer: {
            status: 200,
            json: {
              http_code: 200,
              response_code: 'SUCCESS',
              data: { user_id: 1, username: 'acmesms', user_email: 'mia@acme.test', balance: '3.14' },
            },
          },
          verdict: 'live',
          facts: { user: 'acmesms', email: 'mia@acme.test', balance: '3.14' },
        },
        {
          request: 'GET https://rest.clicksend.com/v3/account',
          parts: { user: 'acmesms' },
          answer: {
            status: 401,
            json: {
              http_code: 401,
              response_code: 'UNAUTHORIZED',
              response_msg: 'Authorization failed.',
              data: null,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
