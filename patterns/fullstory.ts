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
      verify: 'me',
      examples: [
        {
          before: 'FULLSTORY_API_KEY=',
          secret: [
            'na1.',
            'pjE3skGHZHjeGw8',
            'YV7S9VR/QW5N+dJ',
            'iIPpgwKn9s+Elgu',
            'UOuBOoX33UOoubS',
            'iKUFzTv182i+hYP',
            '2dZI4uzIIQp95',
          ],
          after: '\n',
        },
        {
          before: 'fullstory:\n  key: ',
          secret: [
            'na1.',
            'Mc/TcuY7FXK1m14',
            'lLD83vpYcukp0gs',
            'f+tHoHyjms7UeT8',
            'XJvfrj+pLJCgFlM',
            'giuQp8fpn1wGMib',
            'tvNGOihgXd4Ky',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'FULLSTORY_API_KEY=na1.Tu********\n',
        'FULLSTORY_API_KEY=your-key-here\n',
        ['FULLSTORY_API_KEY=', 'na1.', 'Tu4U30IWskl/LcZ', '1ebLwA5XTmcI1by', 'paukI8+p+f0Nlp', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.fullstory.com/server/v2/authentication/',
      effect: 'none',
      hosts: ['api.fullstory.com', 'api.eu1.fullstory.com'],
      request: { method: 'GET', path: '/me', headers: { authorization: 'Basic {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/orgId' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', role: '/role', organization: '/orgId' },
      cases: [
        {
          request: 'GET https://api.fullstory.com/me',
          headers: { authorization: 'Basic {secret}' },
          answer: { status: 200, json: { email: 'ada@example.com', orgId: 'o-1-na1', role: 'ADMIN' } },
          verdict: 'live',
          facts: { user: 'ada@example.com', role: 'ADMIN', organization: 'o-1-na1' },
        },
        {
          request: 'GET https://api.fullstory.com/me',
          answer: { status: 401, json: { code: 'unauthorized', message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
