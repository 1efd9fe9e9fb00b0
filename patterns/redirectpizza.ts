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
} satisfies Provider;
