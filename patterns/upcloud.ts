/** Credentials of UpCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'UpCloud',
  docs: 'https://developers.upcloud.com/1.3/2-authentication/',
  rules: [
    {
      id: 'upcloud-api-token',
      description: 'An UpCloud API token.',
      regex: String.raw`\b(ucat_[0-9A-HJKMNP-TV-Z]{26})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, read and destroy the account’s servers, storages and networks',
      rotate:
        'In the control panel, Account, API tokens: delete it and create another with an expiry and allowed addresses.',
      verify: 'account',
      examples: [
        {
          before: 'export UPCLOUD_API_TOKEN="',
          secret: ['ucat_', 'VZHXGHE1J2', '4V7BGCXE9', '262ZVKF'],
          after: '"\n',
        },
        {
          before: 'ENV UPCLOUD_API_TOKEN ',
          secret: ['ucat_', '80MM0PWAD70W', '3P9SN9T4ZMT30', 'H'],
          after: '\n',
        },
        {
          before: '  "upcloud_api_token": "',
          secret: ['ucat', '_XWSVBXQP5C', '4QNWJRNXXEMW3', 'V2G'],
          after: '",\n',
        },
      ],
      counterExamples: ['UPCLOUD_API_TOKEN=your-key-here\n', ['UPCLOUD_API_TOKEN=', 'ucat_3', 'J', '\n']],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.upcloud.com/1.3/3-accounts/',
      effect: 'none',
      hosts: ['api.upcloud.com'],
      request: { method: 'GET', path: '/1.3/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/account/username' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/account/username', credits: '/account/credits' },
      impact: [
        {
          request: { method: 'GET', path: '/1.3/server', bearer: '{secret}' },
          says: 'controls {servers} servers',
          facts: { servers: { count: '/servers/server' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.upcloud.com/1.3/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { account: { username: 'ana', credits: 10000 } } },
          verdict: 'live',
          facts: { user: 'ana', credits: '10000', servers: '1' },
          impact: {
            answers: [{ status: 200, json: { servers: { server: [{ uuid: 's1', title: 'web' }] } } }],
            says: ['controls 1 servers'],
          },
        },
        {
          request: 'GET https://api.upcloud.com/1.3/account',
          answer: {
            status: 401,
            json: {
              type: 'https://developers.upcloud.com/1.3/errors#ERROR_AUTHENTICATION_FAILED',
              title: 'Authentication failed.',
              status: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
