/** Honeycomb: ingest keys with a mark, and the older configuration keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  rules: [
    {
      id: 'honeycomb-ingest-key',
      description: 'A Honeycomb ingest key.',
      regex: String.raw`\b((?:hcaik_|hcbik_|hcxik_)[0-9a-z]{58})\b`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send false events to the environment, at its cost',
      rotate: 'Disable it under Environment settings, API Keys, and create another.',

      verify: 'auth',
      examples: [
        {
          before: 'HONEYCOMB_API_KEY=',
          secret: ['hca', 'ik_001lufzenyu0ttgyelhst2toiee0g', 'tw2jijpczsuw6mk1zikqkneg03vhi'],
          after: '\n',
        },
        {
          before: 'x-honeycomb-team: ',
          secret: ['hca', 'ik_j7v1vqrwkz7ars54ahxfgpe99h4vb', 'ebsnwtmbzvzqhhff4t1qa9yryra1p'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['HONEYCOMB_API_KEY=hcaik_v0y3lwittw', '865evam09z'],
        'HONEYCOMB_API_KEY=hcaik_your_key',
      ],
    },
    {
      id: 'honeycomb-legacy-key',
      description: 'A Honeycomb API key of the older form, without a mark.',
      keyed: {
        names: [
          'honeycomb_api_key',
          'honeycombapikey',
          'honeycomb-api-key',
          'honeycomb_write_key',
          'honeycombwritekey',
          'honeycomb-write-key',
          'honeycomb_key',
          'honeycombkey',
          'honeycomb-key',
          'x-honeycomb-team',
          'honeycomb_apikey',
        ],
        value: '[0-9a-f]{32}|[0-9A-Za-z]{22}',
      },
      checks: ['not-words'],
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send events and, with its rights, query data and change boards',
      rotate: 'Disable it under Environment settings, API Keys, and create another.',

      verify: 'auth',
      examples: [
        { before: 'HONEYCOMB_API_KEY=', secret: ['d06956525131bf94', '3790c23496df2ad0'], after: '\n' },
        { before: '-H "X-Honeycomb-Team: ', secret: ['PmOmycoHiw2', 'pxeogIkMItL'], after: '"' },
      ],
      counterExamples: [['HONEYCOMB_API_KEY=e6837440', '591d0b76'], 'HONEYCOMB_API_KEY=${KEY}'],
    },
  ],
  verify: {
    auth: {
      docs: 'https://api-docs.honeycomb.io/api/auth',
      effect: 'none',
      hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
      request: { method: 'GET', path: '/1/auth', headers: { 'X-Honeycomb-Team': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/api_key_access' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { team: '/team/name', environment: '/environment/name' },
      impact: [{ says: 'reaches the environment {environment} of {team}' }],
      cases: [
        {
          request: 'GET https://api.honeycomb.io/1/auth',
          headers: { 'x-honeycomb-team': '{secret}' },
          answer: {
            status: 200,
            json: {
              api_key_access: { events: true },
              team: { name: 'Example', slug: 'example' },
              environment: { name: 'Prod', slug: 'prod' },
            },
          },
          verdict: 'live',
          facts: { team: 'Example', environment: 'Prod' },
          impact: { answers: [], says: ['reaches the environment Prod of Example'] },
        },
        {
          request: 'GET https://api.honeycomb.io/1/auth',
          answer: { status: 401, json: { error: 'unknown API key - check your credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
