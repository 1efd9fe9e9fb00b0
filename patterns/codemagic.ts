/** Credentials of Codemagic. */

import type { Provider } from '#model/provider';

export default {
  name: 'Codemagic',
  docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  rules: [
    {
      id: 'codemagic-api-token',
      description: 'A Codemagic API token.',
      keyed: { names: ['codemagic'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'start builds and read their artifacts and logs',
      rotate: 'In Codemagic, Teams, Personal account, Integrations, Codemagic API: regenerate the token.',
      verify: 'apps',
      examples: [
        {
          before: 'client.set("codemagic_api_token", "',
          secret: ['vedJ', 'V5vDRfNkH', 'CiWQH4rORp2m', 'X10U8VWE7v', 'hzV8JGH9'],
          after: '");\n',
        },
        {
          before: '  "codemagic_api_token": "',
          secret: ['3sHZ', 'eTvdhvYhiXZNn', '6iMoP2JDWV1', 'BXe0OGCGQ7Wr', '_UC'],
          after: '",\n',
        },
        {
          before: "const codemagicApiToken = '",
          secret: ['OO1b9V', 'nXRAQPGKlE', 'GjTgYyQ1h', '3XPpxDEgA3JkU', 'ZMMAc'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CODEMAGIC_API_TOKEN=your-key-here\n',
        ['CODEMAGIC_API_TOKEN=', 'eLevN', '7I', '\n'],
        ['checksum: ', 'DHF7', 'u-Vlm6j3rGi2', '9vIgRlWPk', 'mk6KENhxxdmA', 'pwXZ3q', '\n'],
      ],
    },
  ],
  verify: {
    apps: {
      docs: 'https://docs.codemagic.io/rest-api/applications/',
      effect: 'none',
      hosts: ['api.codemagic.io'],
      request: { method: 'GET', path: '/apps', headers: { 'x-auth-token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/applications' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { apps: { each: '/applications', pointer: '/appName' } },
      cases: [
        {
          request: 'GET https://api.codemagic.io/apps',
          headers: { 'x-auth-token': '{secret}' },
          answer: { status: 200, json: { applications: [{ _id: 'a1', appName: 'shop' }] } },
          verdict: 'live',
          facts: { apps: 'shop' },
        },
        {
          request: 'GET https://api.codemagic.io/apps',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
