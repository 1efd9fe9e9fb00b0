/** Credentials of Statsig. */

import type { Provider } from '#model/provider';

export default {
  name: 'Statsig',
  docs: 'https://docs.statsig.com/sdk-keys/api-keys/',
  rules: [
    {
      id: 'statsig-secret-key',
      description: 'A server or console key of a Statsig project.',
      regex: String.raw`\b((?:secret|console)-[A-Za-z0-9]{40,48})\b`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the project’s gates and experiments; a console key may change them',
      rotate: 'In the console, Settings, Keys & Environments: create another key, then delete this one.',
      examples: [
        {
          before: "statsig_secret_key: '",
          secret: ['cons', 'ole-qUdZNHAle', 'slIyxtLQCp', 'QX6VHoOufZcd', '2Qd1k6hbn', 'Y5'],
          after: "'\n",
        },
        {
          before: '<string name="statsig_secret_key">',
          secret: ['secr', 'et-o3PWkimTz', 'FNKqvjG5a', 'eH3OFTDj2vB', '5gk0L1wa23k'],
          after: '</string>\n',
        },
        {
          before: 'ENV STATSIG_SECRET_KEY ',
          secret: ['secret', '-gnwB58dX', 'XPogT5THyJWZ9', '6lLX2Ooia', 'FSCMKipJi', 'LqdI'],
          after: '\n',
        },
      ],
      counterExamples: ['STATSIG_SECRET_KEY=your-key-here\n', ['STATSIG_SECRET_KEY=', 'conso', 'le', '\n']],
    },
  ],
} satisfies Provider;
