/** Credentials of Defined Networking. */

import type { Provider } from '#model/provider';

export default {
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/guides/automating-host-creation/',
  rules: [
    {
      id: 'definednetworking-api-token',
      description: 'A Defined Networking API token.',
      regex: String.raw`\b(dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52})(?:[^A-Za-z0-9=_-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'add hosts to the network and change its rules, as its permissions allow',
      rotate: 'At admin.defined.net/settings/api-keys: delete the key and create another.',
      verify: 'networks',
      examples: [
        {
          before: 'DN_API_KEY=',
          secret: [
            'dnkey-',
            'pk33nw9yrwvr7',
            'g4g5two2vdf7v',
            '-',
            '47kd8ilcu0cr8',
            '3c4bcisaejt4t',
            'g06yosegxlni9',
            'qfj48gr54ssk2',
          ],
          after: '\n',
        },
        {
          before: '  token = "',
          secret: [
            'dnkey-',
            '0zbe5qc72p9y6',
            '8annawxl1en6y',
            '-',
            '6wu4q6ghebe0t',
            'kz268hetdmpge',
            'k2z5agmuf73qe',
            'gq50y8v5exrn0',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['dnkey-your-key', ['dnkey-', '4sh93xvgu1ut8', 'k88vvglx01s84']],
    },
  ],
  verify: {
    networks: {
      docs: 'https://docs.defined.net/api/networks-list/',
      effect: 'none',
      hosts: ['api.defined.net'],
      request: { method: 'GET', path: '/v1/networks', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/errors/0/code' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, json: { pointer: '/errors/0/code' }, verdict: 'invalid' },
      ],
      facts: { networks: { each: '/data', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.defined.net/v1/networks',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { data: [{ id: 'network-1', name: 'Prod', cidr: '100.100.0.0/22' }], metadata: {} },
          },
          verdict: 'live',
          facts: { networks: 'Prod' },
        },
        {
          request: 'GET https://api.defined.net/v1/networks',
          answer: { status: 403, json: { errors: [{ code: 'ERR_INSUFFICIENT_SCOPE', message: 'made up' }] } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.defined.net/v1/networks',
          answer: { status: 401, json: { errors: [{ code: 'ERR_UNAUTHORIZED', message: 'unauthorized' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
