/** Credentials of Firecrawl. */

import type { Provider } from '#model/provider';

export default {
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/api-reference/introduction',
  rules: [
    {
      id: 'firecrawl-api-key',
      description: 'A Firecrawl API key.',
      regex: String.raw`\b(fc-[0-9a-f]{32})\b`,
      minEntropy: 3.2,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'scrape pages on the owner’s credits',
      rotate: 'At firecrawl.dev/app/api-keys: delete the key and create another.',
      verify: 'credits',
      examples: [
        {
          before: 'FIRECRAWL_API_KEY=',
          secret: ['fc-', 'fdb18ffb8e7', '23d3dd4a2b2', '9a44736b15'],
          after: '\n',
        },
        { before: 'api_key = "', secret: ['fc-', '01ed4767e35', '89236171c07', '46be171a5f'], after: '"\n' },
      ],
      counterExamples: ['fc-YOUR_API_KEY', ['fc-', 'af621d7939', '30482406c0']],
    },
  ],
  verify: {
    credits: {
      docs: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
      effect: 'none',
      hosts: ['api.firecrawl.dev'],
      request: { method: 'GET', path: '/v1/team/credit-usage', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', contains: 'Unauthorized' }, verdict: 'invalid' },
      ],
      facts: { credits: '/data/remaining_credits' },
      cases: [
        {
          request: 'GET https://api.firecrawl.dev/v1/team/credit-usage',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { success: true, data: { remaining_credits: 1000 } } },
          verdict: 'live',
          facts: { credits: '1000' },
        },
        {
          request: 'GET https://api.firecrawl.dev/v1/team/credit-usage',
          answer: { status: 401, json: { success: false, error: 'Unauthorized: Invalid token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
