/** Credentials of Optimizely. */

import type { Provider } from '#model/provider';

export default {
  name: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  rules: [
    {
      id: 'optimizely-access-token',
      description: 'An Optimizely personal access token.',
      keyed: { names: ['optimizely'], value: '[2]:[A-Za-z0-9_-]{50,90}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change experiments and flags: run code in visitors’ browsers',
      rotate: 'At app.optimizely.com/v2/accountsettings, API Access: delete the token and generate another.',
      verify: 'projects',
      examples: [
        {
          before: 'OPTIMIZELY_TOKEN=',
          secret: ['2:', 'OJ48ubaT4_-lR', 'F7qqLq2kt7LWP', 'rVDBBtIZjAWM7', 'Pvl1TBOT-HX9D', 'GSEH85-BEJdi'],
          after: '\n',
        },
        {
          before: 'optimizely:\n  token: ',
          secret: ['2:', 'Lj7ZrSuXktk79', '5HwZGeWLgYSzC', 'hvIIvtEjee-BN', '9l-tRNYUQ2Yym', 'wwVBsvYGQsW0'],
          after: '\n',
        },
      ],
      counterExamples: [
        'OPTIMIZELY_TOKEN=2:hr********\n',
        'OPTIMIZELY_TOKEN=your-key-here\n',
        ['OPTIMIZELY_TOKEN=', '2:', 'hrruG4SgFq8', '2HAOXZnhgf_', 'G_DF-fKdp4', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      docs: 'https://docs.developers.optimizely.com/web-experimentation/reference/list_projects',
      effect: 'none',
      hosts: ['api.optimizely.com'],
      request: { method: 'GET', path: '/v2/projects?per_page=25', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code' }, verdict: 'invalid' },
      ],
      facts: { projects: { each: '', pointer: '/name' } },
      impact: [{ says: 'changes the projects {projects}' }],
      cases: [
        {
          request: 'GET https://api.optimizely.com/v2/projects?per_page=25',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 1, name: 'Shop', account_id: 2 }] },
          verdict: 'live',
          facts: { projects: 'Shop' },
          impact: { answers: [], says: ['changes the projects Shop'] },
        },
        {
          request: 'GET https://api.optimizely.com/v2/projects?per_page=25',
          answer: { status: 401, json: { code: 'unauthorized', message: 'Authentication failed' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
