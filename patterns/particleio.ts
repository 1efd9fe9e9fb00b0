/** Credentials of Particle. */

import type { Provider } from '#model/provider';

export default {
  name: 'Particle',
  docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  rules: [
    {
      id: 'particleio-access-token',
      description: 'A Particle access token.',
      keyed: {
        names: [
          'particle_api',
          'particle-api',
          'particleapi',
          'particle_token',
          'particle-token',
          'particletoken',
          'particle_access',
          'particle-access',
          'particleaccess',
          'particle.io',
          'particle_cloud',
          'particleio',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and control the account’s devices and flash firmware to them',
      rotate: 'Run "particle token revoke" with it, then "particle token create".',
      verify: 'user',
      revoke: 'token',
      examples: [
        {
          before: 'PARTICLE_ACCESS_TOKEN=',
          secret: ['6c86a0c44d7b4c', '14179fe5071376', 'ffc0b3a0a608'],
          after: '\n',
        },
        {
          before: 'https://api.particle.io/v1/devices?access_token=',
          secret: ['bf812250bafa64', '9d14b408776154', 'f701f26605dd'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PARTICLE_ACCESS_TOKEN=b5a5********\n',
        'PARTICLE_ACCESS_TOKEN=your-key-here\n',
        ['PARTICLE_ACCESS_TOKEN=', 'b5a5f76764', '56aa05e47e', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://docs.particle.io/reference/cloud-apis/api/#get-user',
      effect: 'none',
      hosts: ['api.particle.io'],
      request: { method: 'GET', path: '/v1/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', equals: 'invalid_token' }, verdict: 'invalid' },
      ],
      facts: { user: '/username' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/devices', bearer: '{secret}' },
          says: 'controls {devices} devices',
          facts: { devices: { count: '' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.particle.io/v1/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { username: 'ana@example.com', subscription_ids: [] } },
          verdict: 'live',
          facts: { user: 'ana@example.com', devices: '1' },
          impact: {
            answers: [{ status: 200, json: [{ id: 'd1', name: 'pump' }] }],
            says: ['controls 1 devices'],
          },
        },
        {
          request: 'GET https://api.particle.io/v1/user',
          answer: {
            status: 401,
            json: { error: 'invalid_token', error_description: 'The access token provided is invalid.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://docs.particle.io/reference/cloud-apis/api/#delete-current-access-token',
      effect: 'ends the access token at once',
      hosts: ['api.particle.io'],
      steps: [
        {
          request: { method: 'DELETE', path: '/v1/access_tokens/current', bearer: '{secret}' },
          done: [200, 204],
        },
      ],
      cases: [
        {
          answers: [{ request: 'DELETE https://api.particle.io/v1/access_tokens/current', status: 204 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://api.particle.io/v1/access_tokens/current',
              status: 401,
              json: { error: 'invalid_token' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
