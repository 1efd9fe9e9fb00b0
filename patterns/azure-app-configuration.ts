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
      examples: [
        {
          before: '"AppConfig": "Endpoint=https://acme.azconfig.io;Id=x7Qa-l0-s0:4fKd;Secret=',
          secret: ['Wcsq4E1bibJJyNlBild06M', '5e0FYsWoGODunZn4XCyx1='],
          after: '"',
        },
        {
          before: 'APPCONFIG=Endpoint=https://acme.azconfig.io;Id=6LXf;Secret=',
          secret: [
            'VrkzKl13UylXZMjtokIBtpXc1seT',
            'zZBSiGg77fBfartEKy25OsjpJQQJ',
            '99BACGUOGlkLV5yRIIAZACnzcR',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'Endpoint=https://acme.azconfig.io;Id=abcd;Secret=<secret>',
        'Endpoint=https://acme.azconfig.io',
      ],
    },
  ],
} satisfies Provider;
