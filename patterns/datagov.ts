/** Credentials of Data.gov. */

import type { Provider } from '#model/provider';

export default {
  name: 'Data.gov',
  docs: 'https://api.data.gov/docs/developer-manual/',
  rules: [
    {
      id: 'datagov-api-key',
      description: 'A Data.gov API key (also for NASA and other agencies).',
      keyed: {
        names: [
          'datagov_api',
          'datagov-api',
          'datagovapi',
          'datagov_key',
          'datagov-key',
          'datagovkey',
          'data_gov_api',
          'data-gov-api',
          'datagovapi',
          'data_gov_key',
          'data-gov-key',
          'datagovkey',
          'nasa_api',
          'nasa-api',
          'nasaapi',
          'nasa_key',
          'nasa-key',
          'nasakey',
          'api.nasa.gov',
          'api.data.gov',
          'api.usa.gov',
          'usda_api',
          'fec_api',
        ],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'Sign up for another key at api.data.gov/signup and write to api.data.gov to disable this one.',
      verify: 'schools',
      examples: [
        {
          before: 'NASA_API_KEY=',
          secret: ['bmxLb5lEQVLL6P', 'Z8zTY2JG8Xge3o', 'M9ugfaeNy03i'],
          after: '\n',
        },
        {
          before: 'https://api.nasa.gov/planetary/apod?api_key=',
          secret: ['B3N72X5oCktJL5', 'JPVVakjZRQ79cs', 'nQTjUmZdlBoa'],
          after: '"',
        },
      ],
      counterExamples: [
        'NASA_API_KEY=Iwej********\n',
        'NASA_API_KEY=your-key-here\n',
        ['NASA_API_KEY=', 'IwejHlP1Ti', 'mpG6ZzEQrA', '\n'],
      ],
    },
  ],
  verify: {
    schools: {
      docs: 'https://api.data.gov/docs/developer-manual/',
      effect: 'counts-quota',
      hosts: ['api.data.gov'],
      request: {
        method: 'GET',
        path: '/ed/collegescorecard/v1/schools',
        query: { fields: 'id', per_page: '1' },
        headers: { 'x-api-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/metadata' }, verdict: 'live' },
        { status: 403, json: { pointer: '/error/code', equals: 'API_KEY_DISABLED' }, verdict: 'revoked' },
        {
          status: 403,
          json: { pointer: '/error/code', equals: 'API_KEY_UNAUTHORIZED' },
          verdict: 'restricted',
        },
        { status: 403, json: { pointer: '/error/code', equals: 'API_KEY_INVALID' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.data.gov/ed/collegescorecard/v1/schools?fields=id&per_page=1',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { metadata: { total: 6000, page: 0, per_page: 1 }, results: [{ id: 1 }] },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.data.gov/ed/collegescorecard/v1/schools?fields=id&per_page=1',
          answer: { status: 403, json: { error: { code: 'API_KEY_DISABLED', message: 'made up' } } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.data.gov/ed/collegescorecard/v1/schools?fields=id&per_page=1',
          answer: { status: 403, json: { error: { code: 'API_KEY_UNAUTHORIZED', message: 'made up' } } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.data.gov/ed/collegescorecard/v1/schools?fields=id&per_page=1',
          answer: {
            status: 403,
            json: { error: { code: 'API_KEY_INVALID', message: 'An invalid api_key was supplied.' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
