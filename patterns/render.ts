/** Render: API keys, and hooks whose address starts a deploy. */

import type { Provider } from '#model/provider';

export default {
  name: 'Render',
  docs: 'https://render.com/docs/api',
  rules: [
    {
      id: 'render-api-key',
      description: 'A Render API key.',
      regex: String.raw`\b(rnd_[0-9A-Za-z]{24,40})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'deploy, change and delete the services of its owner and read their environment variables',
      rotate: 'Revoke it under Account settings, API keys, and create another.',
      verify: 'owners',
      examples: [
        { before: 'RENDER_API_KEY=', secret: ['rn', 'd_JpNTZ1wYWhN4zw', '8yUzvjtuiGcRFV'], after: '\n' },
        {
          before: 'Authorization: Bearer ',
          secret: ['rn', 'd_0QKpVvbEwzBM1qNW', 'XptAPGxqszaI0nxQ'],
          after: '\n',
        },
      ],
      counterExamples: [
        'RENDER_API_KEY=rnd_xxxxXXXXxxxxXXXXxxxxXXXX',
        ['RENDER_API_KEY=rnd_hXYN1n', 'HmyjfS'],
      ],
    },
    {
      id: 'render-deploy-hook',
      description: 'A Render deploy hook. Its address is all that is needed to start a deploy.',
      regex: String.raw`\bapi\.render\.com/deploy/srv-[0-9a-z]{20}\?key=([\w-]{8,24})(?:[^\w-]|$)`,
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'start deploys of the service, and with an image parameter choose the version',
      rotate: 'Regenerate the hook under the settings of the service.',
      docs: 'https://render.com/docs/deploy-hooks',
      examples: [
        {
          before: ['curl "https://api.render.com/deploy/srv-g25jhkmg4y', '6jdb7jgi2e?key='].join(''),
          secret: ['d1RwZJfNmGJ'],
          after: '"',
        },
        {
          before: ['RENDER_HOOK: https://api.render.com/deploy/srv-mos8km0yst', 'w2lr1e9yiw?key='].join(''),
          secret: ['6xMX5-6-oCv'],
          after: '\n',
        },
      ],
      counterExamples: [
        'https://api.render.com/deploy/srv-xyz?key=abc',
        ['https://api.render.com/deploy/srv-o5yvfbrqsd', 'mqoxs9tar2'],
      ],
    },
  ],
  verify: {
    owners: {
      docs: 'https://api-docs.render.com/reference/list-owners',
      effect: 'none',
      hosts: ['api.render.com'],
      request: { method: 'GET', path: '/v1/owners', bearer: '{secret}', query: { limit: '20' } },
      clauses: [
        { status: 200, json: { pointer: '/0/owner/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { workspaces: { each: '', pointer: '/owner/name' }, email: '/0/owner/email' },
      cases: [
        {
          request: 'GET https://api.render.com/v1/owners?limit=20',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: [
              { owner: { id: 'tea-1', name: 'Shop', email: 'ada@example.com', type: 'team' }, cursor: 'x' },
            ],
          },
          verdict: 'live',
          facts: { workspaces: 'Shop', email: 'ada@example.com' },
        },
        {
          request: 'GET https://api.render.com/v1/owners?limit=20',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
