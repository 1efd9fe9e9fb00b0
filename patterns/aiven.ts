/** Aiven: passwords of its database services, and tokens of its API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  rules: [
    {
      id: 'aiven-service-password',
      description: 'The password of a user of an Aiven service.',
      regex: String.raw`\b(AVNS_[\w-]{15,24})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the data of the service, together with the user name and host',
      rotate: 'Reset the credentials of the user under the service, Users.',
      docs: 'https://aiven.io/docs/platform/howto/reset-service-password',
      examples: [
        {
          before: 'DATABASE_URL=postgres://avnadmin:',
          secret: ['AVN', 'S_LOJ91isRtp', 'tzTyUNMlW'],
          after: '@pg-acme.aivencloud.com:12345/defaultdb?sslmode=require\n',
        },
        { before: 'KAFKA_PASSWORD="', secret: ['AVN', 'S_w744IDYtR_', 'HfnEwUJqe'], after: '"' },
      ],
      counterExamples: ['KAFKA_PASSWORD=AVNS_93V0yGqN', 'KAFKA_PASSWORD=AVNS_xxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'aiven-api-token',
      description: 'An Aiven API token.',
      regex: String.raw`\b(aivenv1[A-Za-z0-9+/]{100,500}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, read and delete the services of its owner, and read their passwords',
      rotate: 'Revoke it under User information, Tokens, and generate another with a date of expiry.',

      verify: 'me',
      examples: [
        {
          before: 'AIVEN_TOKEN=',
          secret: [
            'aiven',
            'v1Fb48qowVK0znQV9NZuK9zM6M052+EX58169Heu2T25K9XjPAlY',
            'PcjQrk40j44cMajyP7SfF2PtlH48QrIuLCGIFri7YVmossMPv2',
            '7LFV/7ggilINmp1cFZghPclO598jThg0+vhUy6gRYY5SsR7ZCB',
            'DZholP9Q+h+Kqdl2mLKm7y69pczcpyvxlJvk7HG+X28IUDMg8W=',
          ],
          after: '\n',
        },
        {
          before: 'provider "aiven" {\n  api_token = "',
          secret: [
            'aiven',
            'v1i/Tvi3tbP03iYd/ixP2utNEZzHD4nfQ3FYZvw2iyUKfE/',
            'emAUZLIkWarPpmeFHrzUhcpG/A0wrrZ2JppAcr8Kp0/eV',
            'r0/HSUAOh8mR0EPx8d90KdeONhPEEFl04FYPQhdoGmWHv',
            'KZ3Ew2M57RL6/mIcpmyV4a4On0YbNe3YKh+yMefMjRxNg',
          ],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['AIVEN_TOKEN=aivenv1CeXVtzBDLWP6qy+JH6+8', 'uIMxSU+h/xs/9ncqoWBT'],
        'AIVEN_TOKEN=aivenv1...',
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://api.aiven.io/doc/#tag/User/operation/UserInfo',
      effect: 'none',
      hosts: ['api.aiven.io'],
      request: { method: 'GET', path: '/v1/me', headers: { Authorization: 'aivenv1 {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/user/user' }, verdict: 'live' },
        { status: [401, 403], contains: 'Invalid token', verdict: 'invalid' },
      ],
      facts: { user: '/user/user' },
      cases: [
        {
          request: 'GET https://api.aiven.io/v1/me',
          headers: { authorization: 'aivenv1 {secret}' },
          answer: { status: 200, json: { user: { user: 'ana@example.com', real_name: 'Ana' } } },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://api.aiven.io/v1/me',
          answer: {
            status: 403,
            json: { message: 'Invalid token', errors: [{ message: 'Invalid token', status: 403 }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
