/** Credentials of Zapier. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zapier',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
  rules: [
    {
      id: 'zapier-webhook',
      description: 'The address of a Zapier catch hook.',
      regex: String.raw`(https://hooks\.zapier\.com/hooks/(?:catch|standard)/[0-9]{4,10}/[A-Za-z0-9]{5,10})\b`,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'start the Zap with any input',
      rotate: 'In the Zap, replace the webhook trigger by a new one: its address can’t be changed.',
      examples: [
        {
          before: 'ZAPIER_WEBHOOK=',
          secret: ['https://hooks.zapier.com/hooks/catch/', '2015613', '/', 'curg7fc'],
          after: '\n',
        },
        {
          before: "const hook = '",
          secret: ['https://hooks.zapier.com/hooks/catch/', '1672608', '/', 'i9yem53'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'https://hooks.zapier.com/hooks/catch/your-id/your-hook',
        'https://hooks.zapier.com/hooks/catch/123/',
      ],
    },
  ],
} satisfies Provider;
