/** Credentials of Storyblok. */

import type { Provider } from '#model/provider';

export default {
  name: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/api/content-delivery/v2',
  rules: [
    {
      id: 'storyblok-access-token',
      description: 'A preview or public access token of a Storyblok space.',
      keyed: { names: ['storyblok'], value: '[A-Za-z0-9]{22}tt' },
      minEntropy: 3.5,
      stopValues: ['ask9soukv02qqbzgmzdedatt'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the space’s stories and, with a preview token, its drafts',
      rotate: 'In the space’s Settings, Access tokens: delete it and create another.',
      verify: 'space',
      examples: [
        {
          before: '  "storyblok_access_token": "',
          secret: ['5yDB9r', 'j50bQtosp', 'hHEZwc0tt'],
          after: '",\n',
        },
        {
          before: 'export STORYBLOK_ACCESS_TOKEN="',
          secret: ['7uW7vM', 'zDQ31CHnp0Duy', 'nUztt'],
          after: '"\n',
        },
        {
          before: 'client.set("storyblok_access_token", "',
          secret: ['5IkNx', 'mATFA6vnsTr', 'adAOv0tt'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'STORYBLOK_ACCESS_TOKEN=your-key-here\n',
        ['STORYBLOK_ACCESS_TOKEN=', 'e1egN2', 'H', '\n'],
        ['checksum: ', 'WUtuM1', '5SRt6b1hJ', 'VBis71Htt', '\n'],
      ],
    },
    {
      id: 'storyblok-personal-access-token',
      description: 'A personal access token or OAuth token for Storyblok’s Management API.',
      regex: String.raw`\b([A-Za-z0-9]{22}tt-[0-9]{1,8}-[A-Za-z0-9_-]{20})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete the content, assets and settings of every space of its owner',
      rotate: 'In My account, Account settings, Personal access tokens: delete it and generate another.',
      verify: 'spaces',
      docs: 'https://www.storyblok.com/docs/api/management/getting-started/authentication',
      examples: [
        {
          before: 'export STORYBLOK_PERSONAL_ACCESS_TOKEN="',
          secret: ['v3FuP', 'LomjqyqqGBD', 'EUdQhvtt-4746', '605-uPmXP', 'pB2CPyUg9nk', '8Ex6'],
          after: '"\n',
        },
        {
          before: 'ENV STORYBLOK_PERSONAL_ACCESS_TOKEN ',
          secret: ['Dyzb7', 'liTEjj0uP', 'FYc4hhMXtt', '-526073-tR', '9MpQKzn_9', 'TjJd2r14s'],
          after: '\n',
        },
        {
          before: '  "storyblok_personal_access_token": "',
          secret: ['ZzGw', 'Bx9jGVpEF4Mr', 'lcLuF2tt-5615', '7931-uvso', '4jf2Wk9cFZ', 'Jjohxu'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'STORYBLOK_PERSONAL_ACCESS_TOKEN=your-key-here\n',
        ['STORYBLOK_PERSONAL_ACCESS_TOKEN=', 'aEeDR', 'Ph', '\n'],
      ],
    },
  ],
  verify: {
    space: {
      docs: 'https://www.storyblok.com/docs/api/content-delivery/v2/spaces/retrieve-current-space',
      effect: 'none',
      hosts: ['api.storyblok.com', 'api-us.storyblok.com', 'api-ca.storyblok.com', 'api-ap.storyblok.com'],
      request: { method: 'GET', path: '/v2/cdn/spaces/me', query: { token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/space/name' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { space: '/space/name', address: '/space/domain' },
      impact: [{ says: 'reads the space {space}' }],
      cases: [
        {
          request: 'GET https://api.storyblok.com/v2/cdn/spaces/me?token={secret}',
          answer: { status: 200, json: { space: { id: 1, name: 'Site', domain: 'https://example.com/' } } },
          verdict: 'live',
          facts: { space: 'Site', address: 'https://example.com/' },
          impact: { answers: [], says: ['reads the space Site'] },
        },
        {
          request: 'GET https://api.storyblok.com/v2/cdn/spaces/me?token={secret}',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
    spaces: {
      docs: 'https://www.storyblok.com/docs/api/management/spaces/retrieve-multiple-spaces',
      effect: 'none',
      hosts: ['mapi.storyblok.com'],
      request: { method: 'GET', path: '/v1/spaces/', headers: { Authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/spaces' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { spaces: { each: '/spaces', pointer: '/name' } },
      impact: [{ says: 'changes the spaces {spaces}' }],
      cases: [
        {
          request: 'GET https://mapi.storyblok.com/v1/spaces/',
          headers: { authorization: '{secret}' },
          answer: { status: 200, json: { spaces: [{ id: 1, name: 'Site' }] } },
          verdict: 'live',
          facts: { spaces: 'Site' },
          impact: { answers: [], says: ['changes the spaces Site'] },
        },
        {
          request: 'GET https://mapi.storyblok.com/v1/spaces/',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
