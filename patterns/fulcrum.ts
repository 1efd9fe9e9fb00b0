/** Credentials of Fulcrum. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fulcrum',
  docs: 'https://docs.fulcrumapp.com/reference/authentication',
  rules: [
    {
      id: 'fulcrum-api-token',
      description: 'An API token of Fulcrum.',
      keyed: { names: ['fulcrum', 'fulcrumapp', 'api.fulcrumapp.com'], value: '[0-9a-f]{80}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the organization’s apps and records',
      rotate: 'In Fulcrum, Settings, API: delete the token and create another.',
      verify: 'forms',
      examples: [
        {
          before: 'FULCRUM_API_TOKEN=',
          secret: [
            '478d',
            '1237193e9c66f',
            '3bd7ec2629',
            'f3ba13af23e80',
            '371398d846dd6',
            '9c6132a302fda',
            'c9ea9e443',
            '090ba',
          ],
          after: '\n',
        },
        {
          before: "const fulcrumApiToken = '",
          secret: [
            '554667',
            '192aa1d899b',
            'a1cbbe5ffad',
            '19c74db6dd65',
            'a69d8c7e6debd',
            'aa7044d40',
            '0ebca741981c3',
            '0e794',
          ],
          after: "';\n",
        },
        {
          before: '<string name="fulcrum_api_token">',
          secret: [
            '87a4',
            '00ae93bdb1a',
            'b1fb0ab020',
            '746559516dc',
            '14ff27cdf4',
            'eb0f2455f38c',
            'a1451f5aa155',
            'f9634bda6d',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FULCRUM_API_TOKEN=your-key-here\n',
        ['FULCRUM_API_TOKEN=', 'f973', '57f', '\n'],
        [
          'checksum: ',
          '764084',
          '842d924efeaa4',
          'f201ac8c6c',
          '270e29ea1cf88',
          '935c5f3b4e69',
          '9f14405f157',
          '5b839faeafc43',
          '44',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    forms: {
      docs: 'https://docs.fulcrumapp.com/reference/forms-get-all',
      effect: 'none',
      hosts: ['api.fulcrumapp.com'],
      request: {
        method: 'GET',
        path: '/api/v2/forms.json',
        query: { per_page: '1' },
        headers: { 'x-apitoken': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/forms' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { forms: '/total_count' },
      cases: [
        {
          request: 'GET https://api.fulcrumapp.com/api/v2/forms.json?per_page=1',
          headers: { 'x-apitoken': '{secret}' },
          answer: { status: 200, json: { forms: [], total_count: 5, current_page: 1 } },
          verdict: 'live',
          facts: { forms: '5' },
        },
        {
          request: 'GET https://api.fulcrumapp.com/api/v2/forms.json?per_page=1',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
