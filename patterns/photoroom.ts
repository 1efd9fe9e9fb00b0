/** Credentials of Photoroom. */

import type { Provider } from '#model/provider';

export default {
  name: 'Photoroom',
  docs: 'https://docs.photoroom.com/getting-started/introduction',
  rules: [
    {
      id: 'photoroom-api-key',
      description: 'A Photoroom API key.',
      keyed: {
        names: ['photoroom', 'photo_room', 'photo-room'],
        value: '(?:sandbox_)?(?:sk_pr_[a-z0-9_-]{1,40}_)?[0-9a-f]{40}',
      },
      minEntropy: 3,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'edit images on the owner’s quota',
      rotate: 'In the Photoroom API dashboard: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: '<string name="photoroom_api_key">',
          secret: ['sk_p', 'r_f12_024', '600e4017428c5', 'baabaeba4f1c', '8a0cb6d4b', '79f'],
          after: '</string>\n',
        },
        {
          before: 'PHOTOROOM_API_KEY=',
          secret: ['sk_p', 'r_cyt-_d955cb', '38c13550a8596', 'e5a435d53e', '03b83e6649e'],
          after: '\n',
        },
        {
          before: "photoroom_api_key: '",
          secret: ['sandbo', 'x_8a896c4382', 'fa5566dd9c954', '1d8ee24d74', 'c14bd19'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PHOTOROOM_API_KEY=your-key-here\n',
        ['PHOTOROOM_API_KEY=', 'sk_pr', '_j', '\n'],
        ['checksum: ', 'sandb', 'ox_f5cd0ec70', '57586696bf8d', 'a14e0fb55ad', '253f1450', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.photoroom.com/image-editing-api-plus-plan/account',
      effect: 'none',
      hosts: ['image-api.photoroom.com'],
      request: { method: 'GET', path: '/v1/account', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/credits' }, verdict: 'live' },
        { status: [401, 403], contains: 'valid API key', verdict: 'invalid' },
      ],
      facts: { credits: '/credits/available' },
      cases: [
        {
          request: 'GET https://image-api.photoroom.com/v1/account',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { credits: { available: 90, subscription: 100 } } },
          verdict: 'live',
          facts: { credits: '90' },
        },
        {
          request: 'GET https://image-api.photoroom.com/v1/account',
          answer: { status: 403, json: { error: { message: 'Please provide a valid API key' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
