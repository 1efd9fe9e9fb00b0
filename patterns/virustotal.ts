/** Credentials of VirusTotal. */

import type { Provider } from '#model/provider';

export default {
  name: 'VirusTotal',
  docs: 'https://docs.virustotal.com/reference/authentication',
  rules: [
    {
      id: 'virustotal-api-key',
      description: 'A VirusTotal API key.',
      keyed: {
        names: [
          'virustotal_api',
          'virustotal-api',
          'virustotalapi',
          'virustotal_key',
          'virustotal-key',
          'virustotalkey',
          'virustotal_token',
          'virustotal-token',
          'virustotaltoken',
          'virus_total_api',
          'virus-total-api',
          'virustotalapi',
          'virus_total_key',
          'virus-total-key',
          'virustotalkey',
          'vt_api',
          'vt_key',
          'x-apikey',
          'virustotal.com',
          'vtapikey',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up and submit files on the owner’s quota; with a paid key, download samples',
      rotate: 'At virustotal.com, API key: regenerate it.',
      examples: [
        {
          before: 'VT_API_KEY=',
          secret: ['652e51dd138fb89158ed65c290808a7d', '3d91ffd562d3c14a1f46bc13147edfae'],
          after: '\n',
        },
        {
          before: 'curl -H "x-apikey: ',
          secret: ['0142d6cb44d0f422c7a81d6882fc5a85', '4ef2811cc0b4244decf29def28db70b8'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'virustotal_api_key: ',
          secret: ['e718c9e0e8a4d84072a300de5f8bfbc9', '25f45be7da4c9831291f92f58feda5d7'],
          after: '\n',
        },
      ],
      counterExamples: [
        'VT_API_KEY=5f71********\n',
        'VT_API_KEY=your-key-here\n',
        ['VT_API_KEY=', '5f71fff8d1828251', '05124cfb433a4f72', '\n'],
      ],
    },
  ],
} satisfies Provider;
