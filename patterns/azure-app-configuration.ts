/** Azure App Configuration: connection strings. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure App Configuration',
  docs: 'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-authentication-hmac',
  rules: [
    {
      id: 'azure-app-configuration-secret',
      description: 'A connection string of Azure App Configuration.',
      regex: String.raw`\.azconfig\.io\s{0,2};\s{0,2}Id=[^\s;"']{2,80};\s{0,2}Secret=([A-Za-z0-9+/]{43,100}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read all settings of the applications that use the store, and with a read-write key change them',
      rotate: 'In the portal, Access settings: move to the secondary key, then regenerate the primary one.',
      verify: 'store',
      parts: [
        { name: 'store', rule: 'azure-app-configuration-store', withinBytes: 120 },
        { name: 'id', rule: 'azure-app-configuration-id', withinBytes: 20 },
      ],
      examples: [
        {
          before: '"AppConfig": "Endpoint=https://acme.azconfig.io;Id=x7Qa-l0-s0:4fKd;Secret=',
          secret: ['Wcsq4E1bibJJyNlBild06M', '5e0FYsWoGODunZn4XCyx1='],
          after: '"',
          parts: { store: ['acme', '.azconfig.io'], id: ['x7Qa-l0-s0', ':4fKd'] },
        },
        {
          before: 'APPCONFIG=Endpoint=https://acme.azconfig.io;Id=6LXf;Secret=',
          secret: [
            'VrkzKl13UylXZMjtokIBtpXc1seT',
            'zZBSiGg77fBfartEKy25OsjpJQQJ',
            '99BACGUOGlkLV5yRIIAZACnzcR',
          ],
          after: '\n',
          parts: { store: ['acme', '.azconfig.io'], id: ['6LXf'] },
        },
      ],
      counterExamples: [
        'Endpoint=https://acme.azconfig.io;Id=abcd;Secret=<secret>',
        'Endpoint=https://acme.azconfig.io',
      ],
    },

    {
      id: 'azure-app-configuration-store',
      description: 'The host of an Azure App Configuration store.',
      regex: String.raw`\b([a-z0-9A-Z][a-zA-Z0-9-]{3,48}\.azconfig\.io)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the key.',
      partName: 'store',
      isPartOnly: true,
      examples: [
        { before: 'Endpoint=https://', secret: ['acme-settings', '.azconfig.io'], after: ';Id=\n' },
        { before: 'APP_CONFIG_ENDPOINT=https://', secret: ['northwind', '.azconfig.io'], after: '\n' },
      ],
      counterExamples: ['https://azconfig.io/', 'https://${STORE}.azconfig.io'],
    },
    {
      id: 'azure-app-configuration-id',
      description: 'The id of a credential of an Azure App Configuration store.',
      regex: String.raw`\.azconfig\.io\s{0,2};\s{0,2}Id=([^\s;"']{2,80});\s{0,2}Secret=`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the key.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: 'Endpoint=https://acme.azconfig.io;Id=',
          secret: ['k0-l9-s0', ':aB3d'],
          after: ';Secret=\n',
        },
        { before: '"https://northwind.azconfig.io;Id=', secret: ['9xQ2-l1-s0', ':Zz'], after: ';Secret="' },
      ],
      counterExamples: ['Endpoint=https://acme.azconfig.io;Secret=', 'https://acme.azconfig.io/kv?Id=a'],
    },
  ],
  verify: {
    store: {
      code: 'azure-app-configuration',
      docs: 'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-authentication-hmac',
      effect: 'none',
      hosts: ['{store}.azconfig.io'],
    },
  },
} satisfies Provider;
