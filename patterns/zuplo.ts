/** Credentials of Zuplo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-management',
  rules: [
    {
      id: 'zuplo-api-key',
      description: 'An API key that a Zuplo gateway issued to a consumer.',
      regex: String.raw`\b(zpka_[A-Za-z0-9]{32}_[0-9a-f]{8})\b`,
      minEntropy: 4,
      checks: ['zuplo-crc32'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call the API behind the gateway as the consumer',
      rotate: 'In the Zuplo portal, Services, API key service: roll the consumer’s key.',
      examples: [
        {
          before: 'export ZUPLO_API_KEY="',
          secret: ['zpka_f', 'Xfj89jFBofmV9', 'G3pTeJMvy67NU', 'AbkGw_90368', '255'],
          after: '"\n',
        },
        {
          before: 'ENV ZUPLO_API_KEY ',
          secret: ['zpka_', '1M4lt9mw2nfHQ', 'RwjVY87lxN', 'icXYifruG_6', '0d2ef55'],
          after: '\n',
        },
        {
          before: '  "zuplo_api_key": "',
          secret: ['zpka_', 'ozmFgAS9xi5', '5PQ3MHhAtiSLe', 'L8F8PWPH_3971', '88dc'],
          after: '",\n',
        },
      ],
      counterExamples: ['ZUPLO_API_KEY=your-key-here\n', ['ZUPLO_API_KEY=', 'zpka_', 'aK', '\n']],
    },
  ],
} satisfies Provider;
