/** Credentials of Shopify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  rules: [
    {
      id: 'shopify-access-token',
      description: 'A Shopify Admin API access token of an app.',
      regex: String.raw`(shpat_[0-9a-fA-F]{32,38})\b`,
      minEntropy: 3.4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the store as the app’s scopes allow: orders, customers, products',
      rotate:
        'Uninstall and reinstall the app, or for a custom app: Settings, Apps, API credentials, Uninstall; public apps exchange for a new token.',
      parts: [{ name: 'store', rule: 'shopify-store' }],
      examples: [
        {
          before: 'curl -H "X-Shopify-Access-Token: ',
          secret: ['shpat_', '00a9122e27a', '167a26a6332', '9f128fefac'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'SHOPIFY_STORE=acme-' + 'rfmrja' + '.myshopify.com\nSHOPIFY_TOKEN=',
          secret: ['shpat_', '570364f0408', 'f45963322b3', '6400ed7253'],
          after: '\n',
          parts: { store: ['acme-', 'rfmrja', '.myshopify.com'] },
        },
        {
          before: 'shopify:\n  access_token: ',
          secret: ['shpat_', 'bf8955d7178', '90602c72d6d', '1f550e63e4'],
          after: '\n',
        },
      ],
      counterExamples: ['shpat_your_token', ['shpat_', '67c92bf0ed', 'b418c96209']],
    },
    {
      id: 'shopify-custom-app-token',
      description: 'An access token of a Shopify custom app.',
      regex: String.raw`(shpca_[0-9a-fA-F]{32,38})\b`,
      minEntropy: 3.3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the store as the app’s scopes allow: orders, customers, products',
      rotate:
        'Uninstall the custom app in the store’s admin, Settings, Apps; install it anew for a new token.',
      parts: [{ name: 'store', rule: 'shopify-store' }],
      examples: [
        {
          before: 'SHOPIFY_STORE=acme-' + 'hhcoms' + '.myshopify.com\nSHOPIFY_ACCESS_TOKEN=',
          secret: ['shpca_', 'b358482e561', 'da5cbd0e8c8', '0088ab2b34'],
          after: '\n',
          parts: { store: ['acme-', 'hhcoms', '.myshopify.com'] },
        },
        {
          before: "const token = '",
          secret: ['shpca_', '006ca269ed2', '2e229762f62', '6cf855bce9'],
          after: "';\n",
        },
      ],
      counterExamples: ['shpca_your_token', ['shpca_', 'bddc06dfb4', '23a56e0bf4']],
    },
    {
      id: 'shopify-private-app-password',
      description: 'The password of a Shopify private app (legacy).',
      regex: String.raw`(shppa_[0-9a-fA-F]{32,38})\b`,
      minEntropy: 3.4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the store as the app’s scopes allow: orders, customers, products',
      rotate: 'Delete the private app in the store’s admin, Settings, Apps; make a custom app in its place.',
      parts: [{ name: 'store', rule: 'shopify-store' }],
      examples: [
        {
          before: 'SHOPIFY_STORE=acme-' + 'luhoud' + '.myshopify.com\nSHOPIFY_PASSWORD=',
          secret: ['shppa_', '72348e969a9', 'c80483c425e', 'd4b7bceb0d'],
          after: '\n',
          parts: { store: ['acme-', 'luhoud', '.myshopify.com'] },
        },
        {
          before: "ENV['SHOPIFY_PASSWORD'] = '",
          secret: ['shppa_', '8f0cd4c9633', '36a0a69b98f', '26e1475deb'],
          after: "'\n",
        },
      ],
      counterExamples: ['shppa_your_password', ['shppa_', 'c0a8112503', '5452c695cd']],
    },
    {
      id: 'shopify-shared-secret',
      description: 'The client secret of a Shopify app.',
      regex: String.raw`(shpss_[0-9a-fA-F]{32,38})\b`,
      minEntropy: 3.4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange merchants’ authorisations for tokens and forge webhooks and login links of the app',
      rotate:
        'In the Dev Dashboard or Partner Dashboard, app, Settings: Rotate the client secret, then revoke the old one.',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
      examples: [
        {
          before: 'SHOPIFY_API_SECRET=',
          secret: ['shpss_', '8287ef65b5d', 'dfad85db014', '3a72415709'],
          after: '\n',
        },
        {
          before: 'client_secret = "',
          secret: ['shpss_', '42c50fb6536', '0daa0ab29e6', 'd85735f0fb'],
          after: '"\n',
        },
      ],
      counterExamples: ['shpss_your_secret', ['shpss_', '0aecc5813e', 'a0aad12eed']],
    },
    {
      id: 'shopify-theme-password',
      description: 'A Theme Access password of a Shopify store.',
      regex: String.raw`(shptka_[0-9a-fA-F]{32,38})\b`,
      minEntropy: 3.6,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the store’s themes, and with them run code in customers’ browsers',
      rotate: 'In the store’s admin, Apps, Theme Access: delete the password and mail a new one.',
      docs: 'https://shopify.dev/docs/storefronts/themes/tools/theme-access',
      examples: [
        {
          before: 'SHOPIFY_CLI_THEME_TOKEN=',
          secret: ['shptka_', '0bfbafab6b9', 'a58ecd7a50c', '2cc7431208'],
          after: '\n',
        },
        {
          before: 'theme:\n  password: ',
          secret: ['shptka_', 'd64a42ef137', '2e87953e7c3', '9514d1efab'],
          after: '\n',
        },
      ],
      counterExamples: ['shptka_your_password', ['shptka_', '3d2266521d', '1b942ad9cc']],
    },
    {
      id: 'shopify-other-token',
      description: 'A Shopify token of a rarer kind: user, refresh, delegate or storefront token.',
      regex: String.raw`((?:shpua_|shprt_|shpst_|shpit_|shpsb_|shpap_)[0-9a-zA-Z]{32,64})\b`,
      minEntropy: 3.4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act on the store within the scopes of the app or person it was made for',
      rotate: 'Uninstall and reinstall the app that it was made for, or sign the person out.',
      examples: [
        {
          before: 'SHOPIFY_USER_TOKEN=',
          secret: ['shpua_', '9b73ca32aba', '1ed8c3b6f0d', 'add4e4611b'],
          after: '\n',
        },
        {
          before: 'refresh_token: ',
          secret: ['shprt_', 'fc5bf4cd419', '0fdb75105f4', 'ab1a971e32'],
          after: '\n',
        },
      ],
      counterExamples: ['shpua_your_token', ['shprt_', 'a6745f', '9e625f']],
    },
    {
      id: 'shopify-store',
      description: 'The address of a Shopify store. No secret.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{0,60}\.myshopify\.com)\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the store',
      rotate: 'It can’t be changed; revoke the token instead.',
      isPartOnly: true,
      examples: [
        { before: 'SHOPIFY_STORE=', secret: ['acme-', 'xdvlvaot', '.myshopify.com'], after: '\n' },
        { before: 'https://', secret: ['acme-', 'jibdnszl', '.myshopify.com'], after: '/admin/api' },
      ],
      counterExamples: ['https://shopify.com/admin', 'store: myshopify.com'],
    },
  ],
} satisfies Provider;
