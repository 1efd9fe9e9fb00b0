/** Client secrets of single Stripe payments. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stripe',
  docs: 'https://docs.stripe.com/api/payment_intents/object#payment_intent_object-client_secret',
  rules: [
    {
      id: 'stripe-payment-intent',
      description: 'The client secret of one Stripe payment or setup intent.',
      regex: String.raw`\b((?:pi|seti)_[0-9A-Za-z]{16,28}_secret_[0-9A-Za-z]{24,40})\b`,
      keywords: ['_secret_'],
      minEntropy: 3.9,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and complete this one payment, together with the publishable key',
      rotate:
        'It can’t be changed: cancel the payment intent if it is still open, and find what wrote it down (logs, URLs, saved requests).',
      examples: [
        {
          before: '  "client_secret": "',
          secret: ['pi_', '3PqK8dLm2Xw9', 'TbRc0VnZ4yHs', '_secret_', 'Gk7WqLr2TzXn9', 'VbYd4McHs8Pf'],
          after: '",\n',
        },
        {
          before: "stripe.confirmCardSetup('",
          secret: ['seti_', '1QaXm7Lz4Nc8', 'KdWf2HsBv6Tj', '_secret_', 'RyJp5Xq0LkDn3', 'ZtMw8CvGb6Ha'],
          after: "', {\n",
        },
      ],
      counterExamples: [
        '"client_secret": "pi_xxxxxxxxxxxxxxxxxxxxxxxx_secret_xxxxxxxxxxxxxxxxxxxxxxxxx"',
        ['client_secret=pi_', '3PqK8dLm', '2Xw9_secret', '_Gk7W'],
      ],
    },
  ],
} satisfies Provider;
