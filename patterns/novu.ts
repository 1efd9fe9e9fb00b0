/** Credentials of Novu. */

import type { Provider } from '#model/provider';

export default {
  name: 'Novu',
  docs: 'https://docs.novu.co/',
  rules: [
    {
      id: 'novu-api-key',
      description: 'A secret key of a Novu environment.',
      keyed: { names: ['novu'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send notifications to the environment’s subscribers',
      rotate: 'In the dashboard, API keys: regenerate the key.',
      examples: [
        {
          before: 'export NOVU_API_KEY="',
          secret: ['0cba', '31221bb4f', '5afc6cfd0a', '8fbfdcea8'],
          after: '"\n',
        },
        {
          before: 'ENV NOVU_API_KEY ',
          secret: ['9f367', '1eadc27d057', '09205b289b641', '123'],
          after: '\n',
        },
        {
          before: '  "novu_api_key": "',
          secret: ['a194b', 'e70a2196b6', 'ba80c480b', '54b2a78e'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'NOVU_API_KEY=your-key-here\n',
        ['NOVU_API_KEY=', 'a3911e', '2', '\n'],
        ['checksum: ', 'c705', '371aa5c827a', 'dfd9cb9ddc2d', '88ef1', '\n'],
      ],
    },
  ],
} satisfies Provider;
