/** Credentials of Amplitude. */

import type { Provider } from '#model/provider';

export default {
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/authentication',
  rules: [
    {
      id: 'amplitude-secret-key',
      description: 'The secret key of an Amplitude project.',
      keyed: {
        names: [
          'amplitude_secret',
          'amplitudesecret',
          'amplitude-secret',
          'amplitude_api_secret',
          'amplitude_private',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'export and delete the project’s events and users, with the API key',
      rotate:
        'In the project’s settings, General: a project’s secret can’t be rolled by hand; ask Amplitude’s support.',
      verify: 'annotations',
      parts: [{ name: 'key', rule: 'amplitude-api-key' }],
      examples: [
        {
          before:
            'AMPLITUDE_API_KEY=' + '8b24df47890' + '784e7bd5c67' + '5bd008a8a6' + '\nAMPLITUDE_SECRET_KEY=',
          secret: ['bdb84013a29', '7c68e2d9bb0', 'e7d30a5563'],
          after: '\n',
          parts: { key: ['8b24df47890', '784e7bd5c67', '5bd008a8a6'] },
        },
        {
          before: "const amplitudeSecretKey = '",
          secret: ['8cffd33c1d0', '45bfcd706e9', '48aaa58b98'],
          after: "';\n",
        },
      ],
      counterExamples: [
        [
          'AMPLITUDE_API_KEY=',
          '8b24df47890',
          '784e7bd5c67',
          '5bd008a8a6',
          '\nAMPLITUDE_SECRET_KEY=',
          '0f86********\n',
        ],
        [
          'AMPLITUDE_API_KEY=',
          '8b24df47890',
          '784e7bd5c67',
          '5bd008a8a6',
          '\nAMPLITUDE_SECRET_KEY=',
          'your-key-here\n',
        ],
        [
          'AMPLITUDE_API_KEY=',
          '8b24df47890',
          '784e7bd5c67',
          '5bd008a8a6',
          '\nAMPLITUDE_SECRET_KEY=',
          '0f866a06',
          '31fd9488',
          '\n',
        ],
      ],
    },
    {
      id: 'amplitude-api-key',
      description: 'The API key of an Amplitude project. Meant to be in clients.',
      keyed: {
        names: [
          'amplitude_api_key',
          'amplitudeapikey',
          'amplitude-api-key',
          'amplitude_key',
          'amplitudekey',
          'amplitude_token',
          'amplitude.init',
          'amplitude.getinstance().init',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'send events to the project, false ones too',
      rotate: 'No need to; make sure the secret key is not in the same client.',
      examples: [
        {
          before: '<string name="amplitude_api_key">',
          secret: ['4c035b808ff', 'e720ca84db3', 'd1a114dbc9'],
          after: '</string>\n',
        },
        { before: "amplitude.init('", secret: ['f22c4f654bf', '89251f15616', 'ff107a1d73'], after: "');" },
      ],
      counterExamples: [
        '<string name="amplitude_api_key">82c5********</string>\n',
        '<string name="amplitude_api_key">your-key-here</string>\n',
        ['<string name="amplitude_api_key">', '82c59633', '5bf1767f', '</string>\n'],
      ],
    },
  ],
  verify: {
    annotations: {
      docs: 'https://amplitude.com/docs/apis/analytics/chart-annotations',
      effect: 'none',
      hosts: ['amplitude.com', 'analytics.eu.amplitude.com'],
      request: { method: 'GET', path: '/api/2/annotations', basic: ['{key}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { annotations: { count: '/data' } },
      cases: [
        {
          request: 'GET https://amplitude.com/api/2/annotations',
          headers: { authorization: 'Basic {key}:{secret}' },
          parts: { key: 'k0example' },
          answer: { status: 200, json: { data: [{ id: 1, label: 'Version 1.2' }] } },
          verdict: 'live',
          facts: { annotations: '1' },
        },
        {
          request: 'GET https://amplitude.com/api/2/annotations',
          parts: { key: 'k0example' },
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
