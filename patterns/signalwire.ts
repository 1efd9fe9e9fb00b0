/** Credentials of SignalWire. */

import type { Provider } from '#model/provider';

export default {
  name: 'SignalWire',
  docs: 'https://developer.signalwire.com/rest/overview/authentication/',
  rules: [
    {
      id: 'signalwire-api-token',
      description: 'A SignalWire API token.',
      keyed: { names: ['signalwire', 'signal_wire'], value: 'PT[0-9a-f]{48}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call and text from the project’s numbers on its bill, and read messages',
      rotate:
        'In the SignalWire space, API credentials: delete the token and create another with fewer rights.',
      verify: 'numbers',
      parts: [
        { name: 'project', rule: 'signalwire-project-id' },
        { name: 'space', rule: 'signalwire-space-url' },
      ],
      examples: [
        {
          before: [
            'SIGNALWIRE_PROJECT_PROJECT_ID=',
            ...['07c8b', '063-dec1-28d9', '-571f-72621', '9cacc02'],
            '\n',
            'SIGNALWIRE_SPACE_URL=',
            ...['n9844', '.signalwire.', 'com'],
            '\n',
            'SIGNALWIRE_API_TOKEN=',
          ].join(''),
          secret: ['PT00', 'db0df1adb6', 'c867820503ea', 'bb87117cdc', 'bc4e6b5fc2b4', '20'],
          after: '\n',
          parts: {
            project: ['07c8b0', '63-dec1-28d', '9-571f-72', '6219cacc02'],
            space: ['n9844', '.signalwire.c', 'om'],
          },
        },
        {
          before: [
            'SIGNALWIRE_PROJECT_PROJECT_ID=',
            ...['f794', '2f7e-da66-330', 'f-6a77-cb9c', '61531b26'],
            '\n',
            'SIGNALWIRE_SPACE_URL=',
            ...['l9h6.s', 'ignalwire.co', 'm'],
            '\n',
            "const signalwireApiToken = '",
          ].join(''),
          secret: ['PT0b', 'e3ca36d75a03c', '6706e9ad9c57', '53e5d53f1c', '677f1bfe82c'],
          after: "';\n",
          parts: {
            project: ['f7942f', '7e-da66-330f-', '6a77-cb9c', '61531b26'],
            space: ['l9h6.s', 'ignalwire', '.com'],
          },
        },
        {
          before: [
            'SIGNALWIRE_PROJECT_PROJECT_ID=',
            ...['92ea18', '3a-197c-f6f6', '-7af9-74d1be', 'eb5316'],
            '\n',
            'SIGNALWIRE_SPACE_URL=',
            ...[
              '4oe2y',
              'p23bxj02-73-v',
              'n8w9wgu6eh',
              '5pd501v0w9',
              'qu8cp1fzk9b',
              'jk5mjpuacfra',
              '.signalwi',
              're.com',
            ],
            '\n',
            '<string name="signalwire_api_token">',
          ].join(''),
          secret: ['PT4b', '5790a41940c0e', '7e06a6968e5', '9cb3ee33b6', '619544b93a1', '2'],
          after: '</string>\n',
          parts: {
            project: ['92ea', '183a-197c', '-f6f6-7af9', '-74d1beeb531', '6'],
            space: [
              '4oe2',
              'yp23bxj02',
              '-73-vn8w9wg',
              'u6eh5pd501v0',
              'w9qu8cp1f',
              'zk9bjk5mjpu',
              'acfra.signal',
              'wire.com',
            ],
          },
        },
      ],
      counterExamples: [
        'SIGNALWIRE_API_TOKEN=your-key-here\n',
        ['SIGNALWIRE_API_TOKEN=', 'PTe9', 'b68', '\n'],
        ['checksum: ', 'PTb7', 'c3791128f', '778fc76d18', 'f60bd0655817f', '6b92242c92e9a', 'd', '\n'],
      ],
    },
    {
      id: 'signalwire-project-id',
      description: 'A SignalWire project id.',
      keyed: {
        names: [
          'signalwire_project',
          'signalwireproject',
          'signalwire-project',
          'signalwire_account',
          'signalwire',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the project',
      rotate: 'It is no secret: delete the API token.',
      isPartOnly: true,
      examples: [
        {
          before: 'export SIGNALWIRE_PROJECT_PROJECT_ID="',
          secret: ['96540', '275-7527-2', 'a8f-f8f8-2', '66292448122'],
          after: '"\n',
        },
        {
          before: 'ENV SIGNALWIRE_PROJECT_PROJECT_ID ',
          secret: ['466f', 'dfc3-1979-', '3097-f429', '-7e056845b7', 'a3'],
          after: '\n',
        },
        {
          before: '  "signalwire_project_project_id": "',
          secret: ['598e77', 'fd-d7f8-3615-', '3a4d-3ea699c1', '960f'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SIGNALWIRE_PROJECT_PROJECT_ID=your-key-here\n',
        ['SIGNALWIRE_PROJECT_PROJECT_ID=', 'a8fe32', '3', '\n'],
        ['checksum: ', 'e15b0', 'c5c-a2a6-', '64cb-3c5c-7', '7173479143', '6', '\n'],
      ],
    },
    {
      id: 'signalwire-space-url',
      description: 'The host of a SignalWire space.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.signalwire\.com)\b`,
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the space',
      rotate: 'It is no secret: delete the API token.',
      isPartOnly: true,
      examples: [
        { before: 'SIGNALWIRE_SPACE_URL=', secret: ['jlsd.s', 'ignalwire.c', 'om'], after: '\n' },
        { before: "const signalwireSpaceUrl = '", secret: ['77a1jb', '.signalwire', '.com'], after: "';\n" },
        {
          before: '<string name="signalwire_space_url">',
          secret: ['zc-.', 'signalwir', 'e.com'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SIGNALWIRE_SPACE_URL=your-key-here\n',
        ['SIGNALWIRE_SPACE_URL=', '2cre', 'cb9', '\n'],
      ],
    },
  ],
  verify: {
    numbers: {
      docs: 'https://developer.signalwire.com/rest/signalwire-rest/endpoints/space/list-phone-numbers',
      effect: 'none',
      hosts: ['{space}.signalwire.com'],
      request: { method: 'GET', path: '/api/relay/rest/phone_numbers', basic: ['{project}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { numbers: { count: '/data' } },
      impact: [{ says: 'calls from {numbers} phone numbers' }],
      cases: [
        {
          request: 'GET https://acme.signalwire.com/api/relay/rest/phone_numbers',
          headers: { authorization: 'Basic {project}:{secret}' },
          parts: { space: 'acme.signalwire.com', project: 'p0example' },
          answer: { status: 200, json: { links: {}, data: [{ id: 'n1', number: '+15550100' }] } },
          verdict: 'live',
          facts: { numbers: '1' },
          impact: { answers: [], says: ['calls from 1 phone numbers'] },
        },
        {
          request: 'GET https://acme.signalwire.com/api/relay/rest/phone_numbers',
          parts: { space: 'acme.signalwire.com', project: 'p0example' },
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
