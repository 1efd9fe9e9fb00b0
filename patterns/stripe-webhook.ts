/** Signing secrets of webhooks. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  rules: [
    {
      id: 'stripe-webhook-secret',
      description:
        'A signing secret of a webhook endpoint: Stripe’s, or of a service that signs as Svix does.',
      regex: '(whsec_(?:[0-9a-f]{64}|[0-9A-Za-z+/]{32}|[0-9A-Za-z+/]{43}=))(?:[^0-9A-Za-z+/=]|$)',
      minEntropy: 3.6,
      stopValues: ['whsec_mfkq9r8gkyqrtwjupd8ilpzio2lalasw'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge events that the server takes for Stripe’s: payments that never happened',
      rotate:
        'In the Dashboard (dashboard.stripe.com/webhooks), open the endpoint: Roll secret, old one to expire now.',
      docs: 'https://docs.stripe.com/webhooks#verify-official-libraries',
      examples: [
        {
          before: 'STRIPE_WEBHOOK_SECRET=',
          secret: ['whsec_', 'SgaPmbVFCSm', '7kJ12Jjttcy', 'yko1eLa9dw'],
          after: '\n',
        },
        {
          before: 'endpoint_secret = "',
          secret: [
            'whsec_',
            '4ef57b0530dd8',
            '72f4ebe15b835',
            '64c5394526c58',
            '7e16f62c7f30d',
            '8ccfe50237e9',
          ],
          after: '"',
        },
      ],
      counterExamples: ['whsec_...', 'STRIPE_WEBHOOK_SECRET=whsec_your_secret'],
    },
  ],
} satisfies Provider;
