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
      regex: String.raw`(?:(?:(?i:disqus)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:disqus)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9]{64})\b`,
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
          secret: ['5YSJlsBrjB5LJ', 'n4L6VjGs0501D', 'mJYA1utzrt7Gr', 'WRxs4yZrZ1atI', 'hgiQthiHmQP4'],
          after: '\n',
        },
        {
          before: 'DISQUS_SECRET_KEY = "',
          secret: ['ds7g0vO2HniuK', 'SoEm2Nrv8fqvd', 'GUU1UQmu9M8mR', 'DqjrD0rHWUbbz', '5MafKUkbOOcQ'],
          after: '"\n',
        },
        {
          before: 'disqus:\n  client-id: acme\n  client-secret: ',
          secret: ['IxVS6BTPW17Fb', 'HAKrMhb0ZJAAg', 'TZjQa4G06qIze', '8bpdERq24mj7F', 'fnlDR7AMFdkQ'],
          after: '\n',
        },
        {
          before: "  disqus: { clientID: 'acme', clientSecret: '",
          secret: ['Y2bopLQtgZ1qA', 'ADDtLY3H9hvpg', 'F0DXBd7dnTLgg', '7YtHgoyDqupqN', 'TfYbp4a4ODb2'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'DISQUS_SECRET=your-secret',
        [
          'DISQUS_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          '0F4i47ybbABCu',
          'dgjICX1Smp6Mb',
          'F9JwGZnvZx4CD',
          'vnSmU6yNWbEwa',
          'D4ZkBQLgxSRn',
        ],
        [
          'client_secret = "',
          'S4fYKOy90eTel',
          'oWu8psK5wP0Rv',
          'Nj3I3yDCThgvD',
          '3KHWuYBfsjmbM',
          'BzoIRgi9m8UW',
          '"',
        ],
      ],
    },
  ],
} satisfies Provider;
