/** Credentials of BulkSMS. */

import type { Provider } from '#model/provider';

export default {
  name: 'BulkSMS',
  docs: 'https://www.bulksms.com/developer/json/v1/',
  rules: [
    {
      id: 'bulksms-token-secret',
      description: 'The secret of a BulkSMS API token.',
      keyed: { names: ['bulksms', 'bulk_sms'], value: '[A-Za-z0-9*!_.#-]{28,32}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send text messages on the owner’s bill and read those sent',
      rotate: 'In BulkSMS, Settings, Advanced, API tokens: delete it and create another.',
      verify: 'profile',
      parts: [{ name: 'id', rule: 'bulksms-token-id', isRequired: true }],
      examples: [
        {
          before: [
            'BULKSMS_TOKEN_ID=',
            ...['8AA5', 'C14C10EB55F8', '77781018196', 'C6D4B-55-B'],
            '\n',
            'BULKSMS_TOKEN_SECRET=',
          ].join(''),
          secret: ['aucrG', 'F8xqh*V_JyA', '.KZu4Xyu#OD9B', 'A'],
          after: '\n',
          parts: { id: ['8AA5C1', '4C10EB55F', '87778101819', '6C6D4B-55-', 'B'] },
        },
        {
          before: [
            'BULKSMS_TOKEN_ID=',
            ...['13C3', 'AA4A8D2791BA2', '6A62AEC66D', '80B87-50-6'],
            '\n',
            "const bulksmsTokenSecret = '",
          ].join(''),
          secret: ['hKqlil', 'UF9YP*k!k35', 'JSwK3-PpT75'],
          after: "';\n",
          parts: { id: ['13C3', 'AA4A8D2791BA2', '6A62AEC66D80', 'B87-50-6'] },
        },
        {
          before: [
            'BULKSMS_TOKEN_ID=',
            ...['ED28', 'C030BD7736', '052DB7060C', '2E00C77A-08', '-E'],
            '\n',
            '<string name="bulksms_token_secret">',
          ].join(''),
          secret: ['XOV6', 'u5SDf9feF67z', 'wHoTglObd', 'OiwEZ'],
          after: '</string>\n',
          parts: { id: ['ED28C0', '30BD7736052', 'DB7060C2E00C', '77A-08-E'] },
        },
      ],
      counterExamples: [
        'BULKSMS_TOKEN_SECRET=your-key-here\n',
        ['BULKSMS_TOKEN_SECRET=', 'tNB9', 'Jop', '\n'],
        ['checksum: ', 'ihqtN', '*f*A*Pdhr', 'ardOZDUd7tUO5', 'tsyC', '\n'],
      ],
    },
    {
      id: 'bulksms-token-id',
      description: 'The id of a BulkSMS API token: the name of the pair.',
      keyed: {
        names: ['bulksms', 'bulk_sms', 'token_id', 'tokenid'],
        value: '[0-9A-F]{32}-[0-9]{2}-[0-9A-Z]',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: 'client.set("bulksms_token_id", "',
          secret: ['66D46', '3C441C04DC', '0498D1935634D', 'F631-60-A'],
          after: '");\n',
        },
        {
          before: '  "bulksms_token_id": "',
          secret: ['5C6D76', 'AE15F9E501C91', '5A425531A5B34', '-14-0'],
          after: '",\n',
        },
        {
          before: "const bulksmsTokenId = '",
          secret: ['8826FA', '2D741A0637C', 'EC4AE96EF', '7A1AA6-43-W'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'BULKSMS_TOKEN_ID=your-key-here\n',
        ['BULKSMS_TOKEN_ID=', 'C5D383', '4', '\n'],
        ['checksum: ', '834942', '6A9F7C715', '0CB2D17CFFB', 'F250B3-08', '-H', '\n'],
      ],
    },
  ],
  verify: {
    profile: {
      docs: 'https://www.bulksms.com/developer/json/v1/#tag/Profile',
      effect: 'none',
      hosts: ['api.bulksms.com'],
      request: { method: 'GET', path: '/v1/profile', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/username', company: '/company/name', credits: '/credits/balance' },
      cases: [
        {
          request: 'GET https://api.bulksms.com/v1/profile',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: 'TOKEN-ID' },
          answer: {
            status: 200,
            json: { id: '1', username: 'ada', credits: { balance: 10 }, company: { name: 'Acme' } },
          },
          verdict: 'live',
          facts: { user: 'ada', company: 'Acme', credits: '10' },
        },
        {
          request: 'GET https://api.bulksms.com/v1/profile',
          parts: { id: 'TOKEN-ID' },
          answer: {
            status: 401,
            json: {
              type: 'https://developer.bulksms.com/json/v1/errors#authentication-failed',
              title: 'Authentication Failed',
              status: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
