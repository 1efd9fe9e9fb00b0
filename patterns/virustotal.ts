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
      verify: 'categories',
      examples: [
        {
          before: 'VT_API_KEY=',
          secret: ['652e51dd138fb', '89158ed65c290', '808a7d3d91ffd', '562d3c14a1f46', 'bc13147edfae'],
          after: '\n',
        },
        {
          before: 'curl -H "x-apikey: ',
          secret: ['0142d6cb44d0f', '422c7a81d6882', 'fc5a854ef2811', 'cc0b4244decf2', '9def28db70b8'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'virustotal_api_key: ',
          secret: ['e718c9e0e8a4d', '84072a300de5f', '8bfbc925f45be', '7da4c9831291f', '92f58feda5d7'],
          after: '\n',
        },
      ],
      counterExamples: [
        'VT_API_KEY=5f71********\n',
        'VT_API_KEY=your-key-here\n',
        ['VT_API_KEY=', '5f71fff8d18', '2825105124c', 'fb433a4f72', '\n'],
      ],
    },
  ],
  verify: {
    categories: {
      docs: 'https://docs.virustotal.com/reference/errors',
      effect: 'counts-quota',
      hosts: ['www.virustotal.com'],
      request: {
        method: 'GET',
        path: '/api/v3/popular_threat_categories',
        headers: { 'x-apikey': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/error/code', equals: 'UserNotActiveError' },
          verdict: 'restricted',
          why: 'its account is not active',
        },
        {
          status: 401,
          json: { pointer: '/error/code', equals: 'WrongCredentialsError' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'GET https://www.virustotal.com/api/v3/popular_threat_categories',
          headers: { 'x-apikey': '{secret}' },
          answer: { status: 200, json: { data: ['trojan', 'dropper'] } },
          verdict: 'live',
        },
        {
          request: 'GET https://www.virustotal.com/api/v3/popular_threat_categories',
          answer: { status: 401, json: { error: { code: 'UserNotActiveError' } } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://www.virustotal.com/api/v3/popular_threat_categories',
          answer: {
            status: 401,
            json: { error: { code: 'WrongCredentialsError', message: 'Wrong API key' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
