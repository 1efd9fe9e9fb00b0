/** Credentials of Beebole. */

import type { Provider } from '#model/provider';

export default {
  name: 'Beebole',
  docs: 'https://beebole.com/help/api/',
  rules: [
    {
      id: 'beebole-api-token',
      description: 'A Beebole API token.',
      keyed: { names: ['beebole'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change timesheets, people and projects as its owner',
      rotate: 'In Beebole, account settings: regenerate the API token.',
      examples: [
        {
          before: 'ENV BEEBOLE_API_TOKEN ',
          secret: ['d7bb', '916197904', '56969b4380fa', 'fd4c145c0', '59859c'],
          after: '\n',
        },
        {
          before: "beebole_api_token: '",
          secret: ['c4a4e', '31ed7083ca4b', '31c136546', '65a9897409c4', 'fb'],
          after: "'\n",
        },
        {
          before: 'export BEEBOLE_API_TOKEN="',
          secret: ['f001ac', '93ee05ef4', 'f6ebe61e7ec', 'c97658d8b3', '0ccd'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'BEEBOLE_API_TOKEN=your-key-here\n',
        ['BEEBOLE_API_TOKEN=', 'c44c1b', '9', '\n'],
        ['checksum: ', 'a6a7', '8bc338fd1e2', '3d3b93323', '468a492129a29', 'aa5', '\n'],
      ],
    },
  ],
} satisfies Provider;
