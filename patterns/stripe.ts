/** Credentials of Stripe. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  rules: [
    {
      id: 'stripe-secret-key',
      description: 'A live Stripe secret key.',
      regex: String.raw`(sk_live_(?:[0-9A-Za-z]{24,39}|[0-9][0-9A-Za-z]{40}|[0-9][0-9A-Za-z]{42,246}))\b`,
      minEntropy: 3.9,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'move money: charge, refund and pay out, and read all customers',
      rotate:
        'In the Dashboard (dashboard.stripe.com/apikeys): Rotate key, expiry "now"; then look through Logs for calls that were not yours.',
      examples: [
        {
          before: 'export STRIPE_SECRET_KEY="',
          secret: [
            'sk_live_51',
            'I620FgWIl83PsxBMMygvA5mMx7uvhFirg4qNZO2xV6340E6z',
            'NwXw94NSj6yiahTJXIwFM6V9qZYhdSuFT3IsuVJDRdmEkmeon',
          ],
          after: '"\n',
        },
        { before: 'stripe.api_key = "', secret: ['sk_live_', 'DIzIukWDfpCR', '45Bob1UNTdi3'], after: '"\n' },
        {
          before: 'stripe:\n  secret_key: ',
          secret: [
            'sk_live_51',
            '2OnNZAfboDZySwnU4X0F6TgnIPsLK6sZxmU1E6vxyWPtq8NG',
            'KPzDTvRBh7SMaYqcqIig3fv19bR657GSv7vTubYXZs9KR5VSp',
          ],
          after: '\n',
        },
        {
          before: 'curl -u "',
          secret: [
            'sk_live_51',
            'itiotgJHpVMwH1dj36De5nUers9MkrHbe9HKDlwQLvXns0EI',
            '94vc9omXu6TXfPY2VkKdzgsByeLsKPBmRCwIAsniDvPz6eKvJ',
          ],
          after: ':" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'STRIPE_SECRET_KEY=sk_live_xxxxxxxxxxxxxxxxxxxxxxxx',
        ['sk_live_', 'fXQl8m38', '5xXa4BYi'],
        ['sk_live_', '3803a7776b2c649fcddb', 'c8c56968a6296b8afab0'],
      ],
    },
    {
      id: 'stripe-restricted-key',
      description: 'A live Stripe restricted key.',
      regex: String.raw`(rk_live_[0-9A-Za-z]{24,247})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'do what its permissions say: often read customers and payments, sometimes move money',
      rotate: 'In the Dashboard (dashboard.stripe.com/apikeys), Restricted keys: Rotate key, expiry "now".',
      docs: 'https://docs.stripe.com/keys/restricted-api-keys',
      examples: [
        {
          before: 'STRIPE_API_KEY=',
          secret: [
            'rk_live_51',
            'h5rilTJAcn3GOWUUIujDogbXVEfYgs0Iv5hZ0FoO9djt73Gc',
            'OylSPREyS6kRheSKRLKetjlBKEZYsG09x9JLmHWb6Jrt8Pqds',
          ],
          after: '\n',
        },
        {
          before: '{"stripeKey": "',
          secret: [
            'rk_live_51',
            '4dfnaIR94fci3FRb3fv6LyDK4lKqjeMO7Ns41bfkKdR0I5Cv',
            'gupM90MrU4fNU67YaOE9uqADXokgWzJq3xhthJj6vJ71QYzF3',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['rk_live_your_key', ['rk_live_', 'lwILd4XwARYF']],
    },
    {
      id: 'stripe-test-key',
      description: 'A Stripe secret or restricted key of a test mode or sandbox.',
      regex: String.raw`((?:sk|rk)_test_(?:[0-9A-Za-z]{24,39}|[0-9][0-9A-Za-z]{40}|[0-9][0-9A-Za-z]{42,246}))\b`,
      minEntropy: 3.9,
      stopValues: [
        'sk_test_4ec39hqlyjwdarjtt1zdp7dc',
        'sk_test_bqokikjovbii2hlwgh4olfq2',
        'sk_test_26phem9ahjzvu623dfe1x4sd',
      ],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'change test data; no money and no real customers',
      rotate:
        'In the Dashboard (dashboard.stripe.com/test/apikeys): Rotate key. Check that the live key does not lie beside it.',
      docs: 'https://docs.stripe.com/test-mode',
      examples: [
        {
          before: 'STRIPE_SECRET_KEY=',
          secret: [
            'sk_test_51',
            'jZrDmfBOIv59hmjOUQkJSqdXQZaHEnyZJqR36TgvflCHUq8a',
            'xT7CFK1ErAPSGTxmnTQAANIIqpDdAZRV7bzWFyN073T6u6K6P',
          ],
          after: '\n',
        },
        { before: "Stripe::setApiKey('", secret: ['rk_test_', 'v0Lc8qyX1qaU', '6BUcv1iO1MOa'], after: "');" },
      ],
      counterExamples: ['sk_test_your_key_here', ['sk_test_', 'qxbtC5odHv9bcI']],
    },
    {
      id: 'stripe-publishable-key',
      description: 'A Stripe publishable key. Meant to be in pages and apps.',
      regex: String.raw`(pk_(?:live|test)_(?:[0-9A-Za-z]{24}|[0-9][0-9A-Za-z]{60,246}))\b`,
      minEntropy: 3.8,
      stopValues: ['pk_test_tyoomqauvdedq54nitphi7jx', 'pk_test_6prnascobokishfeqd4xmuh'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'start payments towards the account; nothing can be read with it',
      rotate: 'No need to; make sure that the secret key is not in the same client.',
      examples: [
        {
          before: "const stripePublishableKey = '",
          secret: [
            'pk_live_51',
            'ljd4VmGNrUAFbG3INSOdWCp0iU0sEY0iagct1K2nsIRv6Otn',
            'U5eIYVFUB3e4o8nqrwGJTRHRJ5CQcAEM2n9tlhE8A2st0nKKb',
          ],
          after: "';\n",
        },
        {
          before: '<string name="stripe_key">',
          secret: [
            'pk_live_51',
            'v2915ueVp7rI8FyLDGw4WOfNY4wv5zK06C4W15c7t4q1Uqpj',
            'RGYi9aTTC2UpYtzgtxIcfzuho9MPnQC1rLZdYiqHN4CH6e8kR',
          ],
          after: '</string>\n',
        },
        { before: 'Stripe("', secret: ['pk_test_', 'u5uHaZOTFQjd', '39R16NGRmMU1'], after: '")' },
      ],
      counterExamples: ['pk_live_your_key', ['pk_test_', 'SJ6Nvou0j']],
    },
    {
      id: 'stripe-organization-key',
      description: 'A Stripe organization API key.',
      regex: String.raw`(sk_org_(?:live_|test_)?[0-9A-Za-z]{24,247})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'act on every account of the organization: move money and read customers',
      rotate: 'In the Dashboard, Organization settings, API keys: rotate it with no grace period.',
      docs: 'https://docs.stripe.com/keys#organization-api-keys',
      examples: [
        {
          before: 'STRIPE_ORG_KEY=',
          secret: [
            'sk_org_live_',
            'seLnlBXmD9FqCHgvsuv4lmKCOP8lSyETi2aAFmCcIXBii',
            'MEJ8FUkeeuCrLViW0EclijRjln3a3yzincWvF4wBzXdOx',
          ],
          after: '\n',
        },
        {
          before: 'stripe:\n  org_key: ',
          secret: [
            'sk_org_live_',
            'rnu2cpeg2zQMoCj36GeW11gUVpN3ZJw1avbZwHynysXy5',
            'F9GR7SrRASjgSSoEq6gn92XqIAZEkgNKyKu1s4JN9XSVU',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['sk_org_your_key', ['sk_org_live_', 'C0kxGkli']],
    },
  ],
} satisfies Provider;
