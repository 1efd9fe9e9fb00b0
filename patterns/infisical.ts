/** Credentials of Infisical. */

import type { Provider } from '#model/provider';

export default {
  name: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  rules: [
    {
      id: 'infisical-service-token',
      description: 'A service token of Infisical.',
      regex: String.raw`\b(st\.[a-z0-9-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the secrets of the environments it is for',
      rotate: 'In the project’s access control, Service tokens: delete it; prefer machine identities.',
      verify: 'service-token',
      examples: [
        {
          before: 'INFISICAL_SERVICE_TOKEN=',
          secret: [
            'st.q',
            '4i-cp-tqv',
            't4gt7dv-pt0',
            'fi3.f65ae926c',
            'efbb0a127',
            '828ccaec808',
            '19d.cb67b',
            '50b49191314f',
            'cbf13eef9ef6',
            '75d',
          ],
          after: '\n',
        },
        {
          before: "const infisicalServiceToken = '",
          secret: [
            'st.0rm',
            'crufxr-4a',
            'y3ml-u4anh',
            'dm55.650b82a',
            '3746ab223a8',
            '5677416114',
            '9425.b4894',
            '167bbf46f4',
            'd75453e74ffc',
            '3806b',
          ],
          after: "';\n",
        },
        {
          before: '<string name="infisical_service_token">',
          secret: [
            'st.z-1',
            'tb7k608k6',
            'scbylruapx1n',
            'rkl.2a0e22',
            'a6a8ac730b',
            'd979b6f870b69',
            '08d.55027',
            'dcfa22cb64b2',
            '93308640c6b',
            '691e',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'INFISICAL_SERVICE_TOKEN=your-key-here\n',
        ['INFISICAL_SERVICE_TOKEN=', 'st.l', 'g2k', '\n'],
      ],
    },
  ],
  verify: {
    'service-token': {
      // The last part of the token decrypts and is not for the server.
      docs: 'https://infisical.com/docs/api-reference/endpoints/service-tokens/get',
      effect: 'none',
      hosts: ['app.infisical.com', 'us.infisical.com', 'eu.infisical.com'],
      isSelfHosted: true,
      derived: { apiToken: { from: 'secret', pattern: '^(st\\.[a-z0-9-]+\\.[0-9a-f]+)\\.' } },
      request: { method: 'GET', path: '/api/v2/service-token', bearer: '{apiToken}' },
      clauses: [
        { status: 200, json: { pointer: '/workspace' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { name: '/name', expires: '/expiresAt' },
      cases: [
        {
          request: 'GET https://app.infisical.com/api/v2/service-token',
          headers: { authorization: 'Bearer {apiToken}' },
          secret: ['st.', '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', '.0123456789abcdef', '.fedcba9876543210'],
          answer: {
            status: 200,
            json: {
              _id: 's1',
              name: 'ci',
              workspace: 'w1',
              scopes: [{ environment: 'prod', secretPath: '/' }],
              permissions: ['read'],
              expiresAt: null,
            },
          },
          verdict: 'live',
          facts: { name: 'ci' },
        },
        {
          request: 'GET https://app.infisical.com/api/v2/service-token',
          secret: ['st.', '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', '.0123456789abcdef', '.fedcba9876543210'],
          answer: { status: 401, json: { statusCode: 401, message: 'made up', error: 'UnauthorizedError' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
