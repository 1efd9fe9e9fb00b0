/** Credentials of SecurityTrails. */

import type { Provider } from '#model/provider';

export default {
  name: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com/docs/authentication',
  rules: [
    {
      id: 'securitytrails-api-key',
      description: 'A SecurityTrails API key.',
      keyed: { names: ['securitytrails', 'security_trails', 'security-trails'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up domains on the owner’s quota',
      rotate: 'In SecurityTrails, Account, API keys: delete the key and create another.',
      examples: [
        {
          before: '  "securitytrails_api_key": "',
          secret: ['Kx9Pu', 'W0UJX71p6kJj', 'NdN5GKrhH', 'cGcnag'],
          after: '",\n',
        },
        {
          before: 'export SECURITYTRAILS_API_KEY="',
          secret: ['Udz4b5', 'qxcuKKwnl', 'bQM92ymyFS4', 'Zx7HQy'],
          after: '"\n',
        },
        {
          before: 'client.set("securitytrails_api_key", "',
          secret: ['UDov', 'zgK3uqYXqC4', 'W0P3Scb9a', 'sNVoQG9v'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SECURITYTRAILS_API_KEY=your-key-here\n',
        ['SECURITYTRAILS_API_KEY=', 'Cf74Ou', 't', '\n'],
        ['checksum: ', '5pFnDD', 'fUWslXZWbWV', 'dTIJJqUkLnGJ', '8EA', '\n'],
      ],
    },
  ],
} satisfies Provider;
