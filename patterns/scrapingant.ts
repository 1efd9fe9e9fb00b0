/** Credentials of ScrapingAnt. */

import type { Provider } from '#model/provider';

export default {
  name: 'ScrapingAnt',
  docs: 'https://docs.scrapingant.com',
  rules: [
    {
      id: 'scrapingant-api-key',
      description: 'A ScrapingAnt API key.',
      keyed: { names: ['scrapingant', 'scraping_ant', 'scraping-ant'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages on the owner’s credits',
      rotate: 'In the ScrapingAnt dashboard: regenerate the key.',
      verify: 'usage',
      examples: [
        {
          before: 'SCRAPINGANT_API_KEY=',
          secret: ['47c66', '8bf4bf12d2f22', '8a390ed6c880', '81'],
          after: '\n',
        },
        {
          before: "const scrapingantApiKey = '",
          secret: ['6850', 'b295e1d9003e', '0f3312eb92a7', '7f98'],
          after: "';\n",
        },
        {
          before: '<string name="scrapingant_api_key">',
          secret: ['f898a', '80fb0635ede', '8a65683371e', '1ca58'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SCRAPINGANT_API_KEY=your-key-here\n',
        ['SCRAPINGANT_API_KEY=', 'bf6c1f', '2', '\n'],
        ['checksum: ', '049f', '396682de80', '053f94fb577b6', 'd4737', '\n'],
      ],
    },
  ],
  verify: {
    usage: {
      docs: 'https://docs.scrapingant.com/api-credits-usage',
      effect: 'none',
      hosts: ['api.scrapingant.com'],
      request: { method: 'GET', path: '/v2/usage', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/plan_name' }, verdict: 'live' },
        { status: 403, isJson: true, verdict: 'unknown', why: 'wrong, or its credits are used up' },
      ],
      facts: { plan: '/plan_name', credits: '/remained_credits' },
      cases: [
        {
          request: 'GET https://api.scrapingant.com/v2/usage',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { plan_name: 'Free', plan_total_credits: 10000, remained_credits: 9000 },
          },
          verdict: 'live',
          facts: { plan: 'Free', credits: '9000' },
        },
        {
          request: 'GET https://api.scrapingant.com/v2/usage',
          answer: {
            status: 403,
            json: { detail: 'The API token is wrong or you have exceeded the API calls credit limit' },
          },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
