/** Credentials of Parseur. */

import type { Provider } from '#model/provider';

export default {
  name: 'Parseur',
  docs: 'https://developer.parseur.com',
  rules: [
    {
      id: 'parseur-api-key',
      description: 'A Parseur API key.',
      keyed: { names: ['parseur'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read mailboxes, documents and the data taken from them',
      rotate: 'In Parseur, the account’s API keys: delete it and create another.',
      examples: [
        {
          before: "parseur_api_key: '",
          secret: ['943e', 'c8331c993b', 'e83c217a158f', '22f6e0aa1dc82', 'c'],
          after: "'\n",
        },
        {
          before: '<string name="parseur_api_key">',
          secret: ['031036', 'bf04cee914621', '8be2a44de732d', '7aff8dd6'],
          after: '</string>\n',
        },
        {
          before: 'ENV PARSEUR_API_KEY ',
          secret: ['ffc249', '517c56c94', 'e46a554bf11a', 'e67d63d53b54', '4'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PARSEUR_API_KEY=your-key-here\n',
        ['PARSEUR_API_KEY=', '090f', '149', '\n'],
        ['checksum: ', 'c2268a', 'd6d29b145c', '91eea0748d', 'cb7bb04436a', '96f', '\n'],
      ],
    },
  ],
} satisfies Provider;
