/** Credentials of Disqus. */

import type { Provider } from '#model/provider';

export default {
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  rules: [
    {
      id: 'disqus-api-secret',
      description: 'The secret key of a Disqus app.',
      keyed: {
        names: [
          'disqus_secret',
          'disqussecret',
          'disqus_api_secret',
          'disqusapisecret',
          'disqus-secret',
          'disqus_api_key',
          'disqus_access',
        ],
        value: '[A-Za-z0-9]{64}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'moderate and post comments on the owner’s sites, and sign users in',
      rotate: 'At disqus.com/api/applications, open the app and reset its keys.',
      examples: [
        {
          before: 'DISQUS_API_SECRET=',
          secret: ['5YSJlsBrjB5LJn4L6VjGs0501DmJYA1u', 'tzrt7GrWRxs4yZrZ1atIhgiQthiHmQP4'],
          after: '\n',
        },
        {
          before: 'DISQUS_SECRET_KEY = "',
          secret: ['ds7g0vO2HniuKSoEm2Nrv8fqvdGUU1UQ', 'mu9M8mRDqjrD0rHWUbbz5MafKUkbOOcQ'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'DISQUS_API_SECRET=JAVx********\n',
        'DISQUS_API_SECRET=your-key-here\n',
        ['DISQUS_API_SECRET=', 'JAVxfjfF6VEXrKwC', 'mIjGCN1Iz3LbxTfn', '\n'],
      ],
    },
  ],
} satisfies Provider;
