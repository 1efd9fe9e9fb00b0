/** Credentials of Kit (ConvertKit). */

import type { Provider } from '#model/provider';

export default {
  name: 'Kit (ConvertKit)',
  docs: 'https://developers.kit.com/api-reference/authentication',
  rules: [
    {
      id: 'convertkit-api-key',
      description: 'An API key of Kit, version 4.',
      regex: String.raw`\b(kit_[0-9a-f]{32})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the subscribers and write to them in the owner’s name',
      rotate: 'In Kit, Settings, Developer: revoke the key and add another.',
      verify: 'account',
      examples: [
        {
          before: 'export CONVERTKIT_API_KEY="',
          secret: ['kit_', '1302822caa2', '5ed816f483b', '29abb704a', '0'],
          after: '"\n',
        },
        {
          before: 'ENV CONVERTKIT_API_KEY ',
          secret: ['kit_', '27e38a428ba7a', 'f4994b284', 'e5bfd371a9'],
          after: '\n',
        },
        {
          before: '  "convertkit_api_key": "',
          secret: ['kit_', 'e8f0cbd246', '09e3c815b6d3', '0f05aab69f'],
          after: '",\n',
        },
      ],
      counterExamples: ['CONVERTKIT_API_KEY=your-key-here\n', ['CONVERTKIT_API_KEY=', 'kit_2', '12', '\n']],
    },
    {
      id: 'convertkit-api-secret',
      description: 'An API secret of ConvertKit, version 3.',
      keyed: { names: ['convertkit', 'convert_kit', 'convert-kit'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the subscribers and write to them in the owner’s name',
      rotate: 'In Kit, Settings, Developer: regenerate the API secret.',
      verify: 'account-v3',
      examples: [
        {
          before: "const convertkitApiSecret = '",
          secret: ['REDln', '7y1sporZSqVKJ', 'tVMEL--WApE', '1dEf3zHpN-j9', 'uU'],
          after: "';\n",
        },
        {
          before: 'client.set("convertkit_api_secret", "',
          secret: ['JCEk', 'WqWXcMbbv', 'AC--41p0Uv', 'kLQUv_07NT', '4Cf048wKS1'],
          after: '");\n',
        },
        {
          before: 'CONVERTKIT_API_SECRET=',
          secret: ['_Gze2', 'VxBToLCV4', '2HILnESq_', 'UgWRtLsVC', '_4l79abVlkq'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CONVERTKIT_API_SECRET=your-key-here\n',
        ['CONVERTKIT_API_SECRET=', 'ht8Xk', 'Yr', '\n'],
        ['checksum: ', '3LMe', '3nbht7OeDy', 'JpD5SUvbzK', '3-SVIbZ58Y', 'L7K1aWa3U', '\n'],
      ],
    },
    {
      id: 'convertkit-v3-api-key',
      description: 'An API key of ConvertKit, version 3.',
      keyed: { names: ['convertkit', 'convert_kit', 'convert-kit'], value: '[A-Za-z0-9_-]{22}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'subscribe addresses to the owner’s forms',
      rotate: 'In Kit, Settings, Developer: regenerate the API key.',
      examples: [
        {
          before: 'client.set("convertkit_v3_api_key", "',
          secret: ['VlTyIn', 'yrB-WPbhvpp', '36nP3'],
          after: '");\n',
        },
        { before: '  "convertkit_v3_api_key": "', secret: ['iYLc3', 'FfhzoPU0JadeH', 'Qclz'], after: '",\n' },
        { before: "const convertkitV3ApiKey = '", secret: ['mPa_-7', 'Nqmqhh63LyOG', 'ftb3'], after: "';\n" },
      ],
      counterExamples: [
        'CONVERTKIT_V3_API_KEY=your-key-here\n',
        ['CONVERTKIT_V3_API_KEY=', 'TuSL', 'xL-', '\n'],
        ['checksum: ', 'PgSx', 'quDbLH1afOEcZ', 'c51Z3', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.kit.com/api-reference/accounts/get-current-account',
      effect: 'none',
      hosts: ['api.kit.com'],
      request: { method: 'GET', path: '/v4/account', headers: { 'x-kit-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/account/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/user/email', account: '/account/name', plan: '/account/plan_type' },
      cases: [
        {
          request: 'GET https://api.kit.com/v4/account',
          headers: { 'x-kit-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { user: { email: 'ada@example.com' }, account: { id: 1, name: 'Acme', plan_type: 'free' } },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', account: 'Acme', plan: 'free' },
        },
        {
          request: 'GET https://api.kit.com/v4/account',
          answer: { status: 401, json: { errors: ['The access token is invalid'] } },
          verdict: 'invalid',
        },
      ],
    },
    'account-v3': {
      // Version 3 takes the secret in the query only.
      docs: 'https://developers.kit.com/v3#account',
      effect: 'none',
      hosts: ['api.convertkit.com'],
      request: { method: 'GET', path: '/v3/account', query: { api_secret: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/primary_email_address' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', equals: 'Authorization Failed' }, verdict: 'invalid' },
      ],
      facts: { user: '/primary_email_address', account: '/name' },
      cases: [
        {
          request: 'GET https://api.convertkit.com/v3/account?api_secret={secret}',
          answer: {
            status: 200,
            json: { name: 'Acme', plan_type: 'creator', primary_email_address: 'ada@example.com' },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', account: 'Acme' },
        },
        {
          request: 'GET https://api.convertkit.com/v3/account?api_secret={secret}',
          answer: { status: 401, json: { error: 'Authorization Failed', message: 'API Key not valid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
