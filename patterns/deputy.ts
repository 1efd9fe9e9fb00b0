/** Credentials of Deputy. */

import type { Provider } from '#model/provider';

export default {
  name: 'Deputy',
  docs: 'https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy',
  rules: [
    {
      id: 'deputy-access-token',
      description: 'A permanent token of a Deputy installation.',
      keyed: { names: ['deputy'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the staff, rosters and timesheets of the installation',
      rotate: 'In the Deputy installation, the OAuth clients page: revoke the token and create another.',
      verify: 'me',
      parts: [{ name: 'host', rule: 'deputy-host' }],
      examples: [
        {
          before: [
            'DEPUTY_HOST=',
            ...['xvnfzv', 'yf0.as.de', 'puty.com'],
            '\n',
            'export DEPUTY_ACCESS_TOKEN="',
          ].join(''),
          secret: ['7f01', '10f18b8075', '5604cfe34ad9', 'ab7ba3'],
          after: '"\n',
          parts: { host: ['xvnfzv', 'yf0.as.deput', 'y.com'] },
        },
        {
          before: [
            'DEPUTY_HOST=',
            ...['rrix', 'lrig.eu.depu', 'ty.com'],
            '\n',
            'ENV DEPUTY_ACCESS_TOKEN ',
          ].join(''),
          secret: ['5a746', '4aaa54f9e86', '5f69fa01283', '39a84'],
          after: '\n',
          parts: { host: ['rrix', 'lrig.eu.dep', 'uty.com'] },
        },
        {
          before: [
            'DEPUTY_HOST=',
            ...['m2k6go', '02n.as.deput', 'y.com'],
            '\n',
            '  "deputy_access_token": "',
          ].join(''),
          secret: ['ae14', 'd79e9919e591', 'e36cb020f25', 'd7aee'],
          after: '",\n',
          parts: { host: ['m2k6g', 'o02n.as.depu', 'ty.com'] },
        },
      ],
      counterExamples: [
        'DEPUTY_ACCESS_TOKEN=your-key-here\n',
        ['DEPUTY_ACCESS_TOKEN=', '40919d', '2', '\n'],
        ['checksum: ', '7908', '952cd2283c333', 'a373de1bc55d4', '41', '\n'],
      ],
    },
    {
      id: 'deputy-host',
      description: 'The address of a Deputy installation.',
      regex: String.raw`\b([a-z0-9-]{3,60}\.(?:au|na|uk|eu|as|ca)\.deputy\.com)\b`,
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the installation',
      rotate: 'It is no secret.',
      isPartOnly: true,
      examples: [
        { before: 'https://', secret: ['a1b2c', '3d4.eu.deput', 'y.com'], after: '/api/v1/me\n' },
        { before: '"host": "', secret: ['acme', '0413.au.deput', 'y.com'], after: '"' },
      ],
      counterExamples: [
        ['https', '://www.dep', 'uty.com/featu', 'res\n'],
        ['https:', '//developer', '.deputy.co', 'm/\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy',
      effect: 'none',
      hosts: [
        '{host}.au.deputy.com',
        '{host}.na.deputy.com',
        '{host}.uk.deputy.com',
        '{host}.eu.deputy.com',
        '{host}.as.deputy.com',
        '{host}.ca.deputy.com',
      ],
      request: { method: 'GET', path: '/api/v1/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/Login' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/Login', name: '/Name' },
      cases: [
        {
          request: 'GET https://{host}.au.deputy.com/api/v1/me',
          headers: { authorization: 'Bearer {secret}' },
          parts: { host: 'acme' },
          answer: { status: 200, json: { Login: 'ada', Name: 'Ada', Company: 1 } },
          verdict: 'live',
          facts: { user: 'ada', name: 'Ada' },
        },
        {
          request: 'GET https://{host}.au.deputy.com/api/v1/me',
          parts: { host: 'acme' },
          answer: { status: 401, json: { error: { code: 401, message: 'Unauthorized' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
