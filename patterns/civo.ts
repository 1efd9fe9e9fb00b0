/** Credentials of Civo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Civo',
  docs: 'https://www.civo.com/api',
  rules: [
    {
      id: 'civo-api-key',
      description: 'A Civo API key.',
      keyed: { names: ['civo'], value: '[A-Za-z0-9]{50}' },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create and delete clusters, instances and networks, and read the clusters’ kubeconfig',
      rotate: 'In the Civo dashboard, Settings, Profile, Security: regenerate the API key.',
      verify: 'quota',
      examples: [
        {
          before: 'client.set("civo_api_key", "',
          secret: ['uz2w', 'PBAYXsOvDFx3E', 'ceK98HFwIl', 'NXPcq3Nzh', 'h0FkAiWF2si', 'Kq4'],
          after: '");\n',
        },
        {
          before: '  "civo_api_key": "',
          secret: ['9OFYr7', 'pru8IXl9r', 'w7FOrrt3Rk', 'SQYLeIbj6', 'ptmLFGVAvl', 'yRLQqd'],
          after: '",\n',
        },
        {
          before: "const civoApiKey = '",
          secret: ['gzQ0', 'grIymrScqGRV', 'SBebQ0ItpgjVr', 'WbahpLmQYj', 'tr6B34Uim', 'Na'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CIVO_API_KEY=your-key-here\n',
        ['CIVO_API_KEY=', 'dPC0', '95Y', '\n'],
        ['checksum: ', 'qLhD3l', 'JJBKKwrHVys', '2VT8ISBsuA2', 'ms28eLUtTAEu', 'Dh7bSTqe71', '\n'],
      ],
    },
  ],
  verify: {
    quota: {
      docs: 'https://www.civo.com/api/quota',
      effect: 'none',
      hosts: ['api.civo.com'],
      request: { method: 'GET', path: '/v2/quota', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/instance_count_limit' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/default_user_email_address', servers: '/instance_count_usage' },
      cases: [
        {
          request: 'GET https://api.civo.com/v2/quota',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              id: '44aab548',
              default_user_id: 'ca04ddda',
              default_user_email_address: 'me@example.com',
              instance_count_limit: 16,
              instance_count_usage: 6,
            },
          },
          verdict: 'live',
          facts: { user: 'me@example.com', servers: '6' },
        },
        {
          request: 'GET https://api.civo.com/v2/quota',
          answer: {
            status: 401,
            json: { code: 'authentication_invalid_key', reason: 'The API key provided is invalid' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
