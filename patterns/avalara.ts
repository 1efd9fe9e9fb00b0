/** Credentials of Avalara. */

import type { Provider } from '#model/provider';

export default {
  name: 'Avalara',
  docs: 'https://developer.avalara.com/avatax/authentication-in-rest/',
  rules: [
    {
      id: 'avalara-license-key',
      description: 'A licence key of AvaTax.',
      keyed: { names: ['avalara', 'avatax'], value: '[0-9A-F]{16}' },
      minEntropy: 2,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s tax transactions',
      rotate: 'In AvaTax, Settings, License and API keys: reset the key.',
      examples: [
        { before: 'AVALARA_LICENSE_KEY=', secret: ['9555', '47C2CEC363BB'], after: '\n' },
        { before: "const avalaraLicenseKey = '", secret: ['473B2', '5E315D9DF0E'], after: "';\n" },
        {
          before: '<string name="avalara_license_key">',
          secret: ['0406', '385A77E1660A'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'AVALARA_LICENSE_KEY=your-key-here\n',
        ['AVALARA_LICENSE_KEY=', '6F4FF', '2B', '\n'],
        ['checksum: ', '4CE9', 'AB674F18BF4F', '\n'],
      ],
    },
  ],
} satisfies Provider;
