/** Credentials of MaxMind. */

import type { Provider } from '#model/provider';

export default {
  name: 'MaxMind',
  docs: 'https://support.maxmind.com/knowledge-base/articles/generate-a-maxmind-license-key',
  rules: [
    {
      id: 'maxmind-license-key',
      description: 'A MaxMind license key (current form).',
      regex: String.raw`\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'download databases and call the web services on the owner’s account',
      rotate:
        'In the account portal, Manage License Keys: generate another, switch over, deactivate this one.',
      docs: 'https://dev.maxmind.com/geoip/release-notes/2023-03-16-changes-to-maxmind-license-keys/',
      examples: [
        {
          before: 'MAXMIND_LICENSE_KEY=',
          secret: ['tudQux', '_', 'ZFRBbgvNF8Sjb0U', 'SqoWrvWKuF7d7J', '_mmk'],
          after: '\n',
        },
        {
          before: 'AccountID 12\nLicenseKey ',
          secret: ['xjdJJ1', '_', 'Xm21s8gIc8WnR6Q', 'TNFEg2bosj4GEh', '_mmk'],
          after: '\n',
        },
        {
          before: 'https://download.maxmind.com/app/geoip_download?license_key=',
          secret: ['TLNzCV', '_', 'FLvtPqop84t6YzS', 'qkonPsE4sBK3Le', '_mmk'],
          after: '&limit=5\n',
        },
      ],
      counterExamples: ['your_license_key_mmk', ['bB177k', '_', 'Zs3DJKDi6', '_mmk']],
    },
    {
      id: 'maxmind-legacy-license-key',
      description: 'A MaxMind license key of the old form.',
      keyed: {
        names: [
          'maxmind_license',
          'maxmindlicense',
          'maxmind_key',
          'maxmindkey',
          'maxmind-license',
          'geoip_license',
          'geoiplicense',
          'geolite2_license',
          'geoip2_license',
          'geoipupdate_license',
        ],
        value: '[A-Za-z0-9]{16}',
      },
      minEntropy: 3.1,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'download databases and call the web services on the owner’s account',
      rotate:
        'In the account portal, Manage License Keys: generate another, switch over, deactivate this one.',
      examples: [
        { before: 'MAXMIND_LICENSE_KEY=', secret: ['3w0gdlvD', 'meJCe30e'], after: '\n' },
        { before: 'geoip_license_key: ', secret: ['8GpuhOTS', 'ANhLnH4d'], after: '\n' },
      ],
      counterExamples: [
        'MAXMIND_LICENSE_KEY=A1SA********\n',
        'MAXMIND_LICENSE_KEY=your-key-here\n',
        ['MAXMIND_LICENSE_KEY=', 'A1SAypZK', '\n'],
      ],
    },
  ],
} satisfies Provider;
