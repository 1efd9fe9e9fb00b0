/** Credentials of Scrapfly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Scrapfly',
  docs: 'https://scrapfly.io/docs/scrape-api/getting-started',
  rules: [
    {
      id: 'scrapfly-api-key',
      description: 'A Scrapfly API key.',
      regex: String.raw`\b(scp-(?:live|test)-[0-9a-f]{32})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages on the owner’s credits',
      rotate: 'In the Scrapfly dashboard, Project: rotate the key.',
      verify: 'account',
      examples: [
        {
          before: 'ENV SCRAPFLY_API_KEY ',
          secret: ['scp-l', 'ive-a00c762e', '318a0c9e4f', '4799a0b551', '9be6'],
          after: '\n',
        },
        {
          before: "scrapfly_api_key: '",
          secret: ['scp-', 'live-8c9ceb', '5bfb33869', 'efc96243fcd3', '546e5'],
          after: "'\n",
        },
        {
          before: 'export SCRAPFLY_API_KEY="',
          secret: ['scp-te', 'st-a2470b7', 'ce948abc147ed', 'c86cacb3c7a', '5'],
          after: '"\n',
        },
      ],
      counterExamples: ['SCRAPFLY_API_KEY=your-key-here\n', ['SCRAPFLY_API_KEY=', 'scp-li', 'v', '\n']],
    },
    {
      id: 'scrapfly-legacy-api-key',
      description: 'A Scrapfly API key of the older form.',
      keyed: { names: ['scrapfly'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages on the owner’s credits',
      rotate: 'In the Scrapfly dashboard, Project: rotate the key.',
      verify: 'account',
      examples: [
        {
          before: 'SCRAPFLY_LEGACY_API_KEY=',
          secret: ['5008', 'c3aecb16f23', 'ded682736', 'b19f64b2'],
          after: '\n',
        },
        {
          before: "const scrapflyLegacyApiKey = '",
          secret: ['f67636', 'b466d04415', '96c3efce02f', 'e5027'],
          after: "';\n",
        },
        {
          before: '<string name="scrapfly_legacy_api_key">',
          secret: ['51a07', '9badb7178b7b4', 'a23d9e77d4ef', 'e8'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SCRAPFLY_LEGACY_API_KEY=your-key-here\n',
        ['SCRAPFLY_LEGACY_API_KEY=', '127e', '284', '\n'],
        ['checksum: ', '4564ff', '7f55125ef5233', '2cbae1ce872a', 'f', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://scrapfly.io/docs/account',
      effect: 'none',
      hosts: ['api.scrapfly.io'],
      request: { method: 'GET', path: '/account', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/account' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { project: '/project/name', plan: '/subscription/plan_name' },
      cases: [
        {
          request: 'GET https://api.scrapfly.io/account?key={secret}',
          answer: {
            status: 200,
            json: {
              account: { account_id: 'a1', currency: 'USD' },
              project: { name: 'default' },
              subscription: { plan_name: 'FREE' },
            },
          },
          verdict: 'live',
          facts: { project: 'default', plan: 'FREE' },
        },
        {
          request: 'GET https://api.scrapfly.io/account?key={secret}',
          answer: { status: 401, json: { http_code: 401, reason: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
