/** Credentials of FullStory. */

import type { Provider } from '#model/provider';

export default {
  name: 'FullStory',
  docs: 'https://developer.fullstory.com/server/authentication/',
  rules: [
    {
      id: 'fullstory-api-key',
      description: 'A FullStory API key.',
      keyed: {
        names: ['fullstory', 'full_story', 'fs_api'],
        value: String.raw`(?:na1|eu1)\.[A-Za-z0-9+/]{60,120}`,
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read users’ recorded sessions and events, and delete them',
      rotate: 'At app.fullstory.com, Settings, API Keys: delete the key and create another.',
      examples: [
        {
          before: 'FULLSTORY_API_KEY=',
          secret: [
            'na1.',
            'pjE3skGHZHjeGw8YV7S9VR/QW5N+dJiIPpgwKn9s+Elg',
            'uUOuBOoX33UOoubSiKUFzTv182i+hYP2dZI4uzIIQp95',
          ],
          after: '\n',
        },
        {
          before: 'fullstory:\n  key: ',
          secret: [
            'na1.',
            'Mc/TcuY7FXK1m14lLD83vpYcukp0gsf+tHoHyjms7UeT',
            '8XJvfrj+pLJCgFlMgiuQp8fpn1wGMibtvNGOihgXd4Ky',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'FULLSTORY_API_KEY=na1.Tu********\n',
        'FULLSTORY_API_KEY=your-key-here\n',
        ['FULLSTORY_API_KEY=', 'na1.', 'Tu4U30IWskl/LcZ1ebLwA5', 'XTmcI1bypaukI8+p+f0Nlp', '\n'],
      ],
    },
  ],
} satisfies Provider;
