/** Credentials of Crawlbase (ProxyCrawl). */

import type { Provider } from '#model/provider';

export default {
  name: 'Crawlbase (ProxyCrawl)',
  docs: 'https://crawlbase.com/docs',
  rules: [
    {
      id: 'proxycrawl-token',
      description: 'A Crawlbase (ProxyCrawl) token.',
      keyed: { names: ['proxycrawl', 'crawlbase', 'proxy_crawl'], value: '[A-Za-z0-9_-]{22}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'fetch pages on the owner’s quota',
      rotate: 'In the Crawlbase dashboard, Account docs: reset the token.',
      examples: [
        { before: '  "proxycrawl_token": "', secret: ['pAfQr', 'vu9eROK2vc', 'C_9T8Xk'], after: '",\n' },
        { before: 'export PROXYCRAWL_TOKEN="', secret: ['G6KTV', 'w3M5pjbFHCO', 'Ayu_bH'], after: '"\n' },
        {
          before: 'client.set("proxycrawl_token", "',
          secret: ['3IPs', 'qKyEgSkK9', 'YyL1ojVMF'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'PROXYCRAWL_TOKEN=your-key-here\n',
        ['PROXYCRAWL_TOKEN=', '6kU1Bn', 'O', '\n'],
        ['checksum: ', 'qCLcz', 'aw5Bys-N6', 'unNSI1_1', '\n'],
      ],
    },
  ],
} satisfies Provider;
