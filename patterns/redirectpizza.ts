/** Credentials of redirect.pizza. */

import type { Provider } from '#model/provider';

export default {
  name: 'redirect.pizza',
  docs: 'https://redirect.pizza/docs',
  rules: [
    {
      id: 'redirectpizza-api-token',
      description: 'A redirect.pizza API token.',
      keyed: {
        names: ['redirectpizza', 'redirect_pizza', 'redirect-pizza', 'redirect.pizza'],
        value: 'rpa_[A-Za-z0-9]{50}',
      },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change where the account’s domains redirect to',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'redirects',
      examples: [
        {
          before: 'client.set("redirectpizza_api_token", "',
          secret: ['rpa_ef', 'hHuzLSS7oxaz', 'YmDNJMcyA', 'BAKB2IpLm3o', 'Ckl3DGXar', 'MVLFiur'],
          after: '");\n',
        },
        {
          before: '  "redirectpizza_api_token": "',
          secret: ['rpa_K6', 'V9da66WcCjP', 'qbcAvPQTGL', '388oQEabBv4zR', 'NuQwmk8IH', '8TuNj'],
          after: '",\n',
        },
        {
          before: "const redirectpizzaApiToken = '",
          secret: ['rpa_PF', 'IG8ieWAOlg', 'KllfgYpl1M1', 'TDeMtD4k0G', 'IHgzQCnG4W2OK', '20fJ'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'REDIRECTPIZZA_API_TOKEN=your-key-here\n',
        ['REDIRECTPIZZA_API_TOKEN=', 'rpa_V', '99', '\n'],
        ['checksum: ', 'rpa_g', 'JhGhRP5eaHN', 'NuYOH26Wc', 'NAmNro9KhDMB', 'zc6zTX5XVSyoa', 'UfX3', '\n'],
      ],
    },
  ],
  verify: {
    redirects: {
      docs: 'https://redirect.pizza/docs',
      effect: 'none',
      hosts: ['redirect.pizza'],
      request: { method: 'GET', path: '/api/v1/redirects?per_page=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { redirects: '/meta/total' },
      cases: [
        {
          request: 'GET https://redirect.pizza/api/v1/redirects?per_page=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: [], meta: { total: 4 } } },
          verdict: 'live',
          facts: { redirects: '4' },
        },
        {
          request: 'GET https://redirect.pizza/api/v1/redirects?per_page=1',
          answer: { status: 401, json: { message: 'Unauthenticated.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
