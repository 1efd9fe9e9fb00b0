/** Credentials of Eventbrite. */

import type { Provider } from '#model/provider';

export default {
  name: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/docs/authentication',
  rules: [
    {
      id: 'eventbrite-token',
      description: 'An Eventbrite private token.',
      keyed: {
        names: ['eventbrite'],
        value: '[A-Z0-9]{20}',
      },
      minEntropy: 2.9,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change events, orders and attendees of the account',
      rotate: 'At eventbrite.com/platform/api-keys: delete the API key and create another.',
      examples: [
        { before: 'EVENTBRITE_TOKEN=', secret: ['W2SF06LC3R', '4ARSDGCIRK'], after: '\n' },
        {
          before: 'https://www.eventbriteapi.com/v3/users/me/?token=',
          secret: ['EITTCAYVXD', 'L5U1LZSJNU'],
          after: '\n',
        },
      ],
      counterExamples: [
        'EVENTBRITE_TOKEN=ZCA8********\n',
        'EVENTBRITE_TOKEN=your-key-here\n',
        ['EVENTBRITE_TOKEN=', 'ZCA8A2YTFB', '\n'],
      ],
    },
  ],
} satisfies Provider;
