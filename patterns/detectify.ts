/** Credentials of Detectify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Detectify',
  docs: 'https://developer.detectify.com/',
  rules: [
    {
      id: 'detectify-api-key',
      description: 'An API key of Detectify.',
      keyed: { names: ['detectify'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the owner’s vulnerability findings and start scans',
      rotate: 'In Detectify, Account, API keys: delete the key and create another.',
      verify: 'assets',
      examples: [
        {
          before: '  "detectify_api_key": "',
          secret: ['78046', '747a9f67c', '741eef644f', '0b34101e'],
          after: '",\n',
        },
        {
          before: 'export DETECTIFY_API_KEY="',
          secret: ['56dc', '1ef1a7ea4061', '41addf9d8e92', '78e8'],
          after: '"\n',
        },
        {
          before: 'client.set("detectify_api_key", "',
          secret: ['6f24e', '81e22da44e1e', 'b08e7a09008', 'f36b'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'DETECTIFY_API_KEY=your-key-here\n',
        ['DETECTIFY_API_KEY=', 'fb3ea', 'd9', '\n'],
        ['checksum: ', 'acd72e', '9f71ba6271', '8ef9f52b46c2', '66c3', '\n'],
      ],
    },
    {
      id: 'detectify-secret-key',
      description: 'The secret that signs requests to Detectify.',
      keyed: { names: ['detectify'], value: '[A-Za-z0-9+/]{43}=' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign requests in the owner’s name, together with the API key',
      rotate: 'In Detectify, Account, API keys: delete the key and create another.',
      examples: [
        {
          before: 'client.set("detectify_secret_key", "',
          secret: ['gU3g', 'UyHbD/tln', 'i1/BeiCp/MXUm', 'HkEYgsA8qrSQ', 'sWdhZ='],
          after: '");\n',
        },
        {
          before: '  "detectify_secret_key": "',
          secret: ['pxHz+', 'zYkEcz3ap', '3WxxL2Y4F', 'ZL8mns+mUz', '5RZgs8jje', 'C='],
          after: '",\n',
        },
        {
          before: "const detectifySecretKey = '",
          secret: ['Qi16', 'h/EVqaszf', 'vjRze8NNdv2', 'FjZLOUJXLFj', 'OMvzvrH0='],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DETECTIFY_SECRET_KEY=your-key-here\n',
        ['DETECTIFY_SECRET_KEY=', 'FdwF', '0VG', '\n'],
        ['checksum: ', '6gD6', 'H6H06A/7ne', '0i4agsX1ri9U', 'zB/HRoJXe', 'OmfJBuX/=', '\n'],
      ],
    },
  ],
  verify: {
    assets: {
      docs: 'https://developer.detectify.com/',
      effect: 'none',
      hosts: ['api.detectify.com'],
      request: { method: 'GET', path: '/rest/v2/assets/', headers: { 'x-detectify-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/assets' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { assets: { each: '/assets', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.detectify.com/rest/v2/assets/',
          headers: { 'x-detectify-key': '{secret}' },
          answer: { status: 200, json: { assets: [{ token: 't', name: 'example.com' }], has_more: false } },
          verdict: 'live',
          facts: { assets: 'example.com' },
        },
        {
          request: 'GET https://api.detectify.com/rest/v2/assets/',
          answer: { status: 401, json: { error: { code: 'unauthorized', message: 'made up' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
