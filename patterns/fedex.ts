/** Credentials of FedEx. */

import type { Provider } from '#model/provider';

export default {
  name: 'FedEx',
  docs: 'https://developer.fedex.com/api/en-us/get-started.html',
  rules: [
    {
      id: 'fedex-client-secret',
      description: 'A secret key of a FedEx project.',
      keyed: { names: ['fedex'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'buy labels on the owner’s account',
      rotate: 'At developer.fedex.com, project: rotate the key.',
      examples: [
        {
          before: 'client.set("fedex_client_secret", "',
          secret: ['e2db', 'babe0d534a8d', '8bd624336c5', 'a28d0'],
          after: '");\n',
        },
        {
          before: '  "fedex_client_secret": "',
          secret: ['276f7', '2441d9ea58', '808817e7b4e62', 'b630'],
          after: '",\n',
        },
        {
          before: "const fedexClientSecret = '",
          secret: ['3d232', 'ea74efa40', '791822cbf9', '0b00a145'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'FEDEX_CLIENT_SECRET=your-key-here\n',
        ['FEDEX_CLIENT_SECRET=', 'ad8fd', '58', '\n'],
        ['checksum: ', '6952', 'e809a1f7bbb52', 'ce86242fa1bb1', 'e0', '\n'],
      ],
    },
  ],
} satisfies Provider;
