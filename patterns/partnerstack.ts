/** Credentials of PartnerStack. */

import type { Provider } from '#model/provider';

export default {
  name: 'PartnerStack',
  docs: 'https://docs.partnerstack.com/reference/auth',
  rules: [
    {
      id: 'partnerstack-secret-key',
      description: 'A PartnerStack secret key.',
      keyed: {
        names: ['partnerstack', 'partner_stack', 'partner-stack'],
        value: '(?:sk_[A-Za-z0-9]{30,34}|[A-Za-z0-9]{64})',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change partners, customers and rewards',
      rotate: 'In PartnerStack, Settings, Integrations, API keys: generate new keys.',
      examples: [
        {
          before: 'client.set("partnerstack_secret_key", "',
          secret: ['OfF4k9', 'nShOjskw4PDv1', '7blHVT7s2gB', 'Wq46YRenn14', '4O5QJ0JugPcOs', 'yiIJktxZQs'],
          after: '");\n',
        },
        {
          before: '  "partnerstack_secret_key": "',
          secret: ['sk_sR', 'J3p4omHoobXKY', '6ZyYt8uFI', 'fO5wHYf0e'],
          after: '",\n',
        },
        {
          before: "const partnerstackSecretKey = '",
          secret: [
            'V756P4',
            'DvzwiheCv',
            'fJrB3sZiX',
            '4yNRP21pyM0TS',
            'u6vPy6qR1x',
            'iMH5bBqti',
            'OYFjlwpB',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'PARTNERSTACK_SECRET_KEY=your-key-here\n',
        ['PARTNERSTACK_SECRET_KEY=', 'sk_I', 'iBB', '\n'],
        [
          'checksum: ',
          'AZv6x',
          'fYE2KwcOQI4',
          'dwryX7oL74',
          'VxScuDw5su8Rb',
          '9buh4kAo2',
          'zEmHUaBAwo',
          'qYPHO6',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
