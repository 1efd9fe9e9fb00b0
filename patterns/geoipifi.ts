/** Credentials of Geo IPify (WhoisXML API). */

import type { Provider } from '#model/provider';

export default {
  name: 'Geo IPify (WhoisXML API)',
  docs: 'https://geo.ipify.org/docs',
  rules: [
    {
      id: 'geoipifi-api-key',
      description: 'An API key of Geo IPify and of the other services of WhoisXML API.',
      keyed: {
        names: [
          'geoipify',
          'geo.ipify',
          'geoipifi',
          'geo_ipify',
          'ipify',
          'whoisxmlapi',
          'whois_xml',
          'whoisxml',
          'whois_api',
        ],
        value: 'at_[A-Za-z0-9]{29}',
      },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query WHOIS, DNS and IP data on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "const geoipifyApiKey = '",
          secret: ['at_y', 'l1wUIt5oPO', 'zReNAofr2TkQn', '8PgUE'],
          after: "';\n",
        },
        {
          before: 'client.set("geoipify_api_key", "',
          secret: ['at_KY5', '1K09qR7U2', 'o70fXeBMf6tw', 'CVjb6'],
          after: '");\n',
        },
        {
          before: 'GEOIPIFY_API_KEY=',
          secret: ['at_g', 'I0Y2eeMlsxAH', '1KdPu2fMoNcM', 'rJkE'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GEOIPIFY_API_KEY=your-key-here\n',
        ['GEOIPIFY_API_KEY=', 'at_IA', 'SO', '\n'],
        ['checksum: ', 'at_U', 'Iukk1hYwq8lc', 'tn8fZSQL62BY', 'jhXR', '\n'],
      ],
    },
  ],
} satisfies Provider;
