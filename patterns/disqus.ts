/** Credentials of Disqus. */

import type { Provider } from '#model/provider';

export default {
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  rules: [
    {
      id: 'disqus-api-secret',
      description: 'The secret key of a Disqus app.',
      // Takes `DISQUS_CLIENT_SECRET=…`, `disqus: { clientSecret: …`; refuses `DISQUS_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:disqus)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:disqus)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([A-Za-z0-9]{64})\b`,
      keywords: ['disqus'],
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
        {
          before: 'disqus:\n  client-id: acme\n  client-secret: ',
          secret: ['IxVS6BTPW17FbHAKrMhb0ZJAAgTZjQa4', 'G06qIze8bpdERq24mj7FfnlDR7AMFdkQ'],
          after: '\n',
        },
        {
          before: "  disqus: { clientID: 'acme', clientSecret: '",
          secret: ['Y2bopLQtgZ1qAADDtLY3H9hvpgF0DXBd', '7dnTLgg7YtHgoyDqupqNTfYbp4a4ODb2'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'DISQUS_SECRET=your-secret',
        [
          'DISQUS_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          '0F4i47ybbABCudgjICX1Smp6MbF9JwGZ',
          'nvZx4CDvnSmU6yNWbEwaD4ZkBQLgxSRn',
        ],
        ['client_secret = "', 'S4fYKOy90eTeloWu8psK5wP0RvNj3I3y', 'DCThgvD3KHWuYBfsjmbMBzoIRgi9m8UW', '"'],
      ],
    },
  ],
} satisfies Provider;
