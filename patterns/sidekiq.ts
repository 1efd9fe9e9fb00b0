/** Credentials of Sidekiq Pro and Enterprise. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sidekiq Pro and Enterprise',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  rules: [
    {
      id: 'sidekiq-gem-source-login',
      description: 'A login to the server of Sidekiq’s paid gems, in a URL.',
      regex: String.raw`\bhttps?://([0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise|www)\.contribsys\.com`,
      keywords: ['contribsys.com'],
      minEntropy: 2.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'download the paid gems on the owner’s licence',
      rotate: 'Ask Contributed Systems’ support for another login.',
      examples: [
        {
          before: "source 'https://",
          secret: ['3fa9', 'c1d7:b7e20d8', '4'],
          after: "@gems.contribsys.com/' do\n",
        },
        {
          before: 'remote: https://',
          secret: ['9c41f', '0ab:5d27e', '8c3'],
          after: '@enterprise.contribsys.com/\n',
        },
      ],
      counterExamples: [
        ['sour', "ce 'https:", '//gems.con', 'tribsys.com', "/'\n"],
        ['source', " 'https://", 'user:pass', 'word@gems.', 'contribsys', ".com/'\n"],
      ],
    },
    {
      id: 'sidekiq-bundle-login',
      description: 'A login to the server of Sidekiq’s paid gems, as Bundler keeps it.',
      keyed: {
        names: ['contribsys__com', 'contribsys_com', 'contribsys.com'],
        value: '[0-9a-f]{8}:[0-9a-f]{8}',
      },
      minEntropy: 2.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'download the paid gems on the owner’s licence',
      rotate: 'Ask Contributed Systems’ support for another login.',
      examples: [
        { before: 'ENV CONTRIBSYS_COM_BUNDLE_LOGIN ', secret: ['8faf', 'f82c:9bcfc', '97b'], after: '\n' },
        { before: "contribsys_com_bundle_login: '", secret: ['5d08f', '3a2:1cd76', '1f8'], after: "'\n" },
        { before: 'export CONTRIBSYS_COM_BUNDLE_LOGIN="', secret: ['9782d', 'a6f:26f6670a'], after: '"\n' },
      ],
      counterExamples: [
        'CONTRIBSYS_COM_BUNDLE_LOGIN=your-key-here\n',
        ['CONTRIBSYS_COM_BUNDLE_LOGIN=', '7788', '342', '\n'],
        ['checksum: ', '8d6dc', '348:60a82', '7fb', '\n'],
      ],
    },
  ],
} satisfies Provider;
