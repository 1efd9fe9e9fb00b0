/** Credentials of Twilio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  rules: [
    {
      id: 'twilio-auth-token',
      description: 'The auth token of a Twilio account.',
      // Takes `Client("AC…", "…")`, `TWILIO_AUTH_TOKEN=…`; refuses `AUTH_TOKEN=…`.
      regex: String.raw`(?:["']AC[0-9a-f]{32}["']\s{0,3},\s{0,3}["']|(?: |"|'|/|=)AC[0-9a-f]{32}:|\bAC[0-9a-f]{32}\b[\s\S]{1,80}?(?i:auth_token|authtoken)(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)|(?i:twilio)[\w.\-:\s{"']{0,40}?(?i:token|secret|auth(?:_?key)?)\w{0,6}(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?))([0-9a-f]{32})\b`,
      keywords: ['"AC', "'AC", ' AC', '/AC', '=AC', 'auth_token', 'authtoken', 'twilio'],
      minEntropy: 2.9,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'call and text from the account’s numbers on its bill, and read messages, calls and recordings',
      rotate:
        'In the Console (console.twilio.com), Account, API keys & tokens: create a secondary auth token, deploy it, then promote it to primary: the old one stops.',
      verify: 'account',
      docs: 'https://www.twilio.com/docs/iam/api/authtoken',
      parts: [{ name: 'accountSid', rule: 'twilio-account-sid', acrossFiles: true }],
      examples: [
        {
          before:
            'TWILIO_ACCOUNT_SID=AC' + '637bce6127b' + '4b7ff571ba1' + '4df610d8f0' + '\nTWILIO_AUTH_TOKEN=',
          secret: ['5e493ff9551', '6eb7e658bac', '8f3904ebe1'],
          after: '\n',
          parts: { accountSid: ['AC', '637bce6127b', '4b7ff571ba1', '4df610d8f0'] },
        },
        {
          before: 'const client = twilio("AC' + '09577c5e344' + 'eeafe455bd4' + 'c0b89183b9' + '", "',
          secret: ['fa3f84d0862', 'a47dbbf0d57', '80efbe5485'],
          after: '");',
          parts: { accountSid: ['AC', '09577c5e344', 'eeafe455bd4', 'c0b89183b9'] },
        },
        {
          before: 'curl -u AC' + '4b426f15210' + 'f468c61d922' + '3d6a39841f' + ':',
          secret: ['7598194fd02', '1f82d1050be', '2c9d2daa7a'],
          after: ' https://api.twilio.com/\n',
          parts: { accountSid: ['AC', '4b426f15210', 'f468c61d922', '3d6a39841f'] },
        },
        {
          before: 'Client("AC' + '8fb39f8ae10' + 'e2f417bfe87' + 'b14a831d75' + '", "',
          secret: ['1148c32e9bb', '39e76cd487d', 'de7bb0faa6'],
          after: '")',
          parts: { accountSid: ['AC', '8fb39f8ae10', 'e2f417bfe87', 'b14a831d75'] },
        },
        {
          before: "accountSid: 'AC" + 'f0b0f2dfe2f' + '25d4ecf998f' + '5f75989c1e' + "',\n  authToken: '",
          secret: ['f68ad643b95', '0b99a11c282', '3ba345f004'],
          after: "',\n",
          parts: { accountSid: ['AC', 'f0b0f2dfe2f', '25d4ecf998f', '5f75989c1e'] },
        },
        {
          before: '<string name="twilio_auth_token">',
          secret: ['e9e447a5e0f', 'd76e9984c4f', '9359d5461b'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'TWILIO_AUTH_TOKEN=your_auth_token',
        ['TWILIO_AUTH_TOKEN=', '8bc9364d66', '6024e7f83d'],
        ['AUTH_TOKEN=', '8e8a478426c', 'd939fc9638f', '970b8fe351'],
      ],
    },
    {
      id: 'twilio-account-sid',
      description: 'The SID of a Twilio account. No secret.',
      regex: String.raw`["'=:>/(, \x60](AC[0-9a-f]{32})\b`,
      minEntropy: 3.1,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It can’t be changed; rotate the auth token or API key instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'TWILIO_ACCOUNT_SID=',
          secret: ['AC', '6516161c39b', '0e56b7d07e6', '1a6deccd65'],
          after: '\n',
        },
        {
          before: '{"accountSid": "',
          secret: ['AC', '27f7ad27eba', '2c4b5d7835e', '467e380e2e'],
          after: '"}',
        },
      ],
      counterExamples: [
        'TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['account_sid: AC', 'd269a8', 'bcf2db'],
      ],
    },
    {
      id: 'twilio-api-key-secret',
      description: 'The secret of a Twilio API key.',
      keyed: {
        names: [
          'twilio_api_secret',
          'twilioapisecret',
          'twilio_api_key_secret',
          'twilioapikeysecret',
          'twilio_key_secret',
          'twilio_secret',
          'twiliosecret',
          'twilio-api-secret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'call and text from the account’s numbers on its bill, and read messages and calls',
      rotate:
        'In the Console (console.twilio.com), Account, API keys & tokens: delete the key and create another, restricted to what is needed.',
      verify: 'apiKey',
      parts: [{ name: 'sid', rule: 'twilio-api-key-sid', acrossFiles: true }],
      examples: [
        {
          before: 'TWILIO_API_KEY=SK' + '13ea95dd0eb' + '21975009ba5' + 'e9aca5c3a3' + '\nTWILIO_API_SECRET=',
          secret: ['NmvxZyOM0VO', 'JYinXgiQcPB', 'RXrufuqnhs'],
          after: '\n',
          parts: { sid: ['SK', '13ea95dd0eb', '21975009ba5', 'e9aca5c3a3'] },
        },
        {
          before:
            '{"twilioApiKey": "SK' +
            '43d97c8518e' +
            '5f72d08b4ce' +
            'e3703fa9f1' +
            '", "twilioApiKeySecret": "',
          secret: ['5MinnEqYokE', 'LfuybM0jew6', 'mf770STLar'],
          after: '"}',
          parts: { sid: ['SK', '43d97c8518e', '5f72d08b4ce', 'e3703fa9f1'] },
        },
      ],
      counterExamples: [
        [
          'TWILIO_API_KEY=SK',
          '13ea95dd0eb',
          '21975009ba5',
          'e9aca5c3a3',
          '\nTWILIO_API_SECRET=',
          'fWUg********\n',
        ],
        [
          'TWILIO_API_KEY=SK',
          '13ea95dd0eb',
          '21975009ba5',
          'e9aca5c3a3',
          '\nTWILIO_API_SECRET=',
          'your-key-here\n',
        ],
        [
          'TWILIO_API_KEY=SK',
          '13ea95dd0eb',
          '21975009ba5',
          'e9aca5c3a3',
          '\nTWILIO_API_SECRET=',
          'fWUgXSWE',
          'DwNgzRjh',
          '\n',
        ],
      ],
    },
    {
      id: 'twilio-api-key-sid',
      description: 'The SID of a Twilio API key: the name of the pair.',
      regex: String.raw`["'=:>/(, \x60](SK[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the key',
      rotate: 'Delete the key in the Console, Account, API keys & tokens.',
      isPartOnly: true,
      examples: [
        {
          before: 'TWILIO_API_KEY=',
          secret: ['SK', 'ec3f441494f', '6a1cc4e3533', '4f33fa0e21'],
          after: '\n',
        },
        {
          before: '{"twilioApiKey": "',
          secret: ['SK', '044f68b43bd', '9c73b6a2d4d', '132c678002'],
          after: '"}',
        },
      ],
      counterExamples: [
        'TWILIO_API_KEY=SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['TWILIO_API_KEY=SK', '8fb92e', '4427ea'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://www.twilio.com/docs/iam/api/account',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.twilio.com'],
      request: {
        method: 'GET',
        path: '/2010-04-01/Accounts/{accountSid}.json',
        basic: ['{accountSid}', '{secret}'],
      },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'active' }, verdict: 'live' },
        {
          status: 200,
          json: { pointer: '/status', equals: 'suspended' },
          verdict: 'restricted',
          why: 'the account is suspended',
        },
        {
          status: 200,
          json: { pointer: '/status', equals: 'closed' },
          verdict: 'revoked',
          why: 'the account is closed',
        },
        { status: 401, json: { pointer: '/code', equals: 20003 }, verdict: 'invalid' },
      ],
      facts: { account: '/friendly_name', type: '/type' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/2010-04-01/Accounts/{accountSid}/Balance.json',
            basic: ['{accountSid}', '{secret}'],
          },
          says: 'spends a balance of {balance} {currency}',
          facts: { balance: '/balance', currency: '/currency' },
        },
        {
          request: {
            method: 'GET',
            path: '/2010-04-01/Accounts/{accountSid}/IncomingPhoneNumbers.json?PageSize=20',
            basic: ['{accountSid}', '{secret}'],
          },
          says: 'calls and texts from {numbers} phone numbers, counting to 20',
          facts: { numbers: { count: '/incoming_phone_numbers' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.twilio.com/2010-04-01/Accounts/{accountSid}.json',
          headers: { authorization: 'Basic {accountSid}:{secret}' },
          parts: { accountSid: 'AC0example' },
          answer: {
            status: 200,
            json: { sid: 'AC0example', friendly_name: 'Example', status: 'active', type: 'Full' },
          },
          verdict: 'live',
          facts: { account: 'Example', type: 'Full', balance: '12.50', currency: 'USD', numbers: '2' },
          impact: {
            answers: [
              { status: 200, json: { account_sid: 'AC0example', balance: '12.50', currency: 'USD' } },
              { status: 200, json: { incoming_phone_numbers: [{ sid: 'PN1' }, { sid: 'PN2' }] } },
            ],
            says: ['spends a balance of 12.50 USD', 'calls and texts from 2 phone numbers, counting to 20'],
          },
        },
        {
          request: 'GET https://api.twilio.com/2010-04-01/Accounts/{accountSid}.json',
          parts: { accountSid: 'AC0example' },
          answer: { status: 200, json: { sid: 'AC0example', status: 'suspended' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.twilio.com/2010-04-01/Accounts/{accountSid}.json',
          parts: { accountSid: 'AC0example' },
          answer: { status: 200, json: { sid: 'AC0example', status: 'closed' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.twilio.com/2010-04-01/Accounts/{accountSid}.json',
          parts: { accountSid: 'AC0example' },
          answer: { status: 401, json: { code: 20003, message: 'Authenticate', status: 401 } },
          verdict: 'invalid',
        },
      ],
    },
    apiKey: {
      docs: 'https://www.twilio.com/docs/verify/api/service',
      effect: 'none',
      hosts: ['verify.twilio.com'],
      request: { method: 'GET', path: '/v2/Services?PageSize=1', basic: ['{sid}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/meta' }, verdict: 'live' },
        { status: 403, json: { pointer: '/code' }, verdict: 'restricted', why: 'a restricted key' },
        { status: 401, json: { pointer: '/code', equals: 20003 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://verify.twilio.com/v2/Services?PageSize=1',
          headers: { authorization: 'Basic {sid}:{secret}' },
          parts: { sid: 'SK0example' },
          answer: { status: 200, json: { services: [], meta: { page: 0, key: 'services' } } },
          verdict: 'live',
        },
        {
          request: 'GET https://verify.twilio.com/v2/Services?PageSize=1',
          parts: { sid: 'SK0example' },
          answer: { status: 403, json: { code: 20003, message: 'Forbidden', status: 403 } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://verify.twilio.com/v2/Services?PageSize=1',
          parts: { sid: 'SK0example' },
          answer: { status: 401, json: { code: 20003, message: 'Authenticate', status: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
