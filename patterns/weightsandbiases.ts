/** Credentials of Weights & Biases. */

import type { Provider } from '#model/provider';

export default {
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/models/tags/api-keys',
  rules: [
    {
      id: 'weightsandbiases-api-key',
      description: 'A Weights & Biases API key (current form).',
      regex: String.raw`\b(wandb_v1_[A-Za-z0-9_]{60,90})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change runs, models and data of the user’s teams',
      rotate: 'At wandb.ai/settings: delete the key and create another.',
      verify: 'viewer',
      examples: [
        {
          before: 'WANDB_API_KEY=',
          secret: [
            'wandb_v1_',
            'PiVdRIhPRws',
            'IAY3Vg3ODFV',
            '_',
            'wrAAxfMu2KsaJ0',
            'QJiuGHeuFTB2oD',
            'LPn6e31cO59yVB',
            'AiE96eeYVfMl',
          ],
          after: '\n',
        },
        {
          before: 'key = "',
          secret: [
            'wandb_v1_',
            'IIqm7WrtegJ',
            'cmqgILuWEO7',
            '_',
            '8nBOcCwJsUquL6',
            '0yUjvYNm2qGdPQ',
            'LeSJTLpnvoYqva',
            'QYWGDtgI9Y0Y',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['wandb_v1_your_key', ['wandb_v1_', 's4Eqo4mtb3', 'WiF8K4qBnA']],
    },
    {
      id: 'weightsandbiases-legacy-api-key',
      description: 'A Weights & Biases API key of the old form.',
      keyed: { names: ['wandb', 'weightsandbiases', 'weights_and_biases'], value: '[0-9a-f]{40}' },
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change runs, models and data of the user’s teams',
      rotate: 'At wandb.ai/settings: delete the key and create another.',
      verify: 'viewer',
      examples: [
        {
          before: 'WANDB_API_KEY=',
          secret: ['962f8591661414', '48720c612d82e9', 'a9416cecbd0f'],
          after: '\n',
        },
        {
          before: 'wandb.login(key="',
          secret: ['5df3b1ba3295c5', '02bb234a550c42', '5e17fab0e77f'],
          after: '")',
        },
      ],
      counterExamples: [
        'WANDB_API_KEY=cf05********\n',
        'WANDB_API_KEY=your-key-here\n',
        ['WANDB_API_KEY=', 'cf05e63ee2', 'acc319f26f', '\n'],
      ],
    },
  ],
  verify: {
    viewer: {
      docs: 'https://docs.wandb.ai/ref/python/public-api/api/',
      effect: 'none',
      hosts: ['api.wandb.ai'],
      request: {
        method: 'POST',
        path: '/graphql',
        basic: ['api', '{secret}'],
        json: { query: 'query { viewer { id username email } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/viewer/username' }, verdict: 'live' },
        { status: 200, json: { pointer: '/data/viewer', equals: null }, verdict: 'invalid' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/data/viewer/username', email: '/data/viewer/email' },
      cases: [
        {
          request: 'POST https://api.wandb.ai/graphql',
          headers: { authorization: 'Basic api:{secret}' },
          answer: {
            status: 200,
            json: { data: { viewer: { id: 'u1', username: 'ana', email: 'ana@example.com' } } },
          },
          verdict: 'live',
          facts: { user: 'ana', email: 'ana@example.com' },
        },
        {
          request: 'POST https://api.wandb.ai/graphql',
          answer: { status: 200, json: { data: { viewer: null } } },
          verdict: 'invalid',
        },
        {
          request: 'POST https://api.wandb.ai/graphql',
          answer: { status: 401, json: { errors: [{ message: 'user is not logged in' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
