/** OWASP Dependency-Track: API keys of teams. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  rules: [
    {
      id: 'dependencytrack-api-key',
      description: 'A Dependency-Track API key.',
      regex: String.raw`\b(odt_(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read which weaknesses every project has, upload inventories and, with the rights of its team, change policies',
      rotate: 'Under Administration, Access management, Teams: regenerate the key.',
      verify: 'team',

      examples: [
        {
          before: 'DTRACK_API_KEY=',
          secret: ['od', 't_wberfx36_vgVQjo4ajZw00M4M', 'Ko3BVVFFwWUjFjOL'],
          after: '\n',
        },
        { before: 'X-Api-Key: ', secret: ['od', 't_7xLgJ6IH8zVBLP9Q', 'yrHtboeSyawotVTy'], after: '\n' },
      ],
      counterExamples: [
        ['X-Api-Key: odt_06lumz', 'b3pAFW'],
        'X-Api-Key: odt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
  verify: {
    team: {
      docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/v1/team/self', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/name' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { team: '/name', permissions: { each: '/permissions', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://server.example.com/api/v1/team/self',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { uuid: 't1', name: 'Automation', permissions: [{ name: 'BOM_UPLOAD' }] },
          },
          verdict: 'live',
          facts: { team: 'Automation', permissions: 'BOM_UPLOAD' },
        },
        {
          request: 'GET https://server.example.com/api/v1/team/self',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
