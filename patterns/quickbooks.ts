/** Credentials of QuickBooks. */

import type { Provider } from '#model/provider';

export default {
  name: 'QuickBooks',
  docs: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  rules: [
    {
      id: 'quickbooks-client-secret',
      description: 'The client secret of an Intuit (QuickBooks) app.',
      keyed: { names: ['quickbooks', 'intuit', 'qbo_client', 'qb_client'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get tokens in the app’s name',
      rotate: 'At developer.intuit.com, app, Keys & credentials: rotate the secret.',
      examples: [
        {
          before: 'QUICKBOOKS_CLIENT_SECRET=',
          secret: ['aTVkVE', 'tDQ3wodK6P', 'fYa8BDUf7V', 'LoG46RDfgA', 'Zx74'],
          after: '\n',
        },
        {
          before: "const quickbooksClientSecret = '",
          secret: ['1mFVY', 'agQZvQ33VobUU', 'Afq8rn7CPYJ0e', '28L3TTmLj'],
          after: "';\n",
        },
        {
          before: '<string name="quickbooks_client_secret">',
          secret: ['OMU17', 'xGaU1qCmlV0v', 'ay744YQ5uaA', 'hRqN5FK4Kd', 'ed'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'QUICKBOOKS_CLIENT_SECRET=your-key-here\n',
        ['QUICKBOOKS_CLIENT_SECRET=', 'gEfg', 'LHB', '\n'],
        ['checksum: ', 'L2qX', 'S1SGa681y0Az', 'KnR3k8UOUv', 'oKQlOpeKmjJhi', 's', '\n'],
      ],
    },
  ],
} satisfies Provider;
