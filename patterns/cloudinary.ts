/** Credentials of Cloudinary. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/cloudinary_credentials_tutorial',
  rules: [
    {
      id: 'cloudinary-url',
      description: 'A Cloudinary address with API key and secret.',
      regex: '(cloudinary:/{2}[0-9]{12,18}:[A-Za-z0-9_-]{24,30}@[A-Za-z0-9_-]{2,60})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload, read and delete the account’s files on its bill',
      rotate: 'In the console, Settings, API Keys: generate a key pair, switch over, deactivate this one.',
      verify: 'ping',
      examples: [
        {
          before: 'CLOUDINARY_URL=',
          secret: [
            'cloudinary:',
            '//',
            '86812137',
            '0509580',
            ':',
            's6rUYEdLTA5i_f',
            'iOmnGPYyMF9di',
            '@acme',
          ],
          after: '\n',
        },
        {
          before: 'cloudinary:\n  url: ',
          secret: [
            'cloudinary:',
            '//',
            '42102322',
            '9774791',
            ':',
            '1jamdnOaJ60Ma3',
            'Q4s9tA2nBwLOL',
            '@acme',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['cloudinary:', '//API_KEY:API_SECRET@CLOUD_NAME'],
        ['cloudinary:', '//', '50018755', '1229784', ':', 'WOLwJgEN3', '@acme'],
      ],
    },
    {
      id: 'cloudinary-api-secret',
      description: 'The secret of a Cloudinary API key.',
      keyed: {
        names: [
          'cloudinary_secret',
          'cloudinary-secret',
          'cloudinarysecret',
          'cloudinary_api_secret',
          'cloudinaryapisecret',
          'cloudinary-api-secret',
        ],
        value: '[A-Za-z0-9_-]{27}',
      },
      minEntropy: 3.7,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload, read and delete the account’s files on its bill',
      rotate: 'In the console, Settings, API Keys: generate a key pair, switch over, deactivate this one.',
      parts: [{ name: 'key', rule: 'cloudinary-api-key', acrossFiles: true }],
      examples: [
        {
          before: 'CLOUDINARY_API_KEY=' + '78773472' + '5664669' + '\nCLOUDINARY_API_SECRET=',
          secret: ['h7W1g-9KwFI26u', 'pxE0SEjBqxhWb'],
          after: '\n',
          parts: { key: ['78773472', '5664669'] },
        },
        {
          before: "const cloudinaryApiSecret = '",
          secret: ['DQ0i6KvwYBRNuX', '-kWMwd996PfI5'],
          after: "';\n",
        },
      ],
      counterExamples: [
        ['CLOUDINARY_API_KEY=', '78773472', '5664669', '\nCLOUDINARY_API_SECRET=', 'Vrl8********\n'],
        ['CLOUDINARY_API_KEY=', '78773472', '5664669', '\nCLOUDINARY_API_SECRET=', 'your-key-here\n'],
        ['CLOUDINARY_API_KEY=', '78773472', '5664669', '\nCLOUDINARY_API_SECRET=', 'Vrl8sfk', 'LaPFAz', '\n'],
      ],
    },
    {
      id: 'cloudinary-api-key',
      description: 'A Cloudinary API key: the name of the pair.',
      keyed: {
        names: ['cloudinary_api_key', 'cloudinaryapikey', 'cloudinary-api-key', 'cloudinary_key'],
        value: '[0-9]{15}',
      },
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'CLOUDINARY_API_KEY=', secret: ['18012920', '6851784'], after: '\n' },
        { before: '{"cloudinary_api_key": "', secret: ['81193602', '4535846'], after: '"}' },
      ],
      counterExamples: ['CLOUDINARY_API_KEY=', 'cloudinary_api_key: your-id-here'],
    },
  ],
  verify: {
    ping: {
      docs: 'https://cloudinary.com/documentation/admin_api#ping_cloudinary_servers',
      effect: 'none',
      hosts: ['api.cloudinary.com'],
      derived: {
        key: { from: 'secret', pattern: '^cloudinary:/{2}([0-9]+):' },
        keySecret: { from: 'secret', pattern: '^cloudinary:/{2}[0-9]+:([\\w-]+)@' },
        cloud: { from: 'secret', pattern: '@([\\w-]+)$' },
      },
      request: { method: 'GET', path: '/v1_1/{cloud}/ping', basic: ['{key}', '{keySecret}'] },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'ok' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'GET', path: '/v1_1/{cloud}/usage', basic: ['{key}', '{keySecret}'] },
          says: 'reaches {resources} stored files, plan {plan}',
          facts: { plan: '/plan', resources: '/resources' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.cloudinary.com/v1_1/{cloud}/ping',
          headers: { authorization: 'Basic {key}:{keySecret}' },
          secret: ['cloudinary:', '//123456789012345:', 'made-up_made-up_made-up', '@democloud'],
          answer: { status: 200, json: { status: 'ok' } },
          verdict: 'live',
          facts: { plan: 'Free', resources: '1230' },
          impact: {
            answers: [{ status: 200, json: { plan: 'Free', resources: 1230 } }],
            says: ['reaches 1230 stored files, plan Free'],
          },
        },
        {
          request: 'GET https://api.cloudinary.com/v1_1/{cloud}/ping',
          secret: ['cloudinary:', '//123456789012345:', 'made-up_made-up_made-up', '@democloud'],
          answer: { status: 401, json: { error: { message: 'Invalid credentials' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
