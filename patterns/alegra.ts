/** Credentials of Alegra. */

import type { Provider } from '#model/provider';

export default {
  name: 'Alegra',
  docs: 'https://developer.alegra.com/docs/autenticacion',
  rules: [
    {
      id: 'alegra-api-token',
      description: 'An Alegra API token; with the account’s e-mail address it signs in.',
      keyed: { names: ['alegra'], value: '[0-9a-f]{20}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and write invoices, contacts and payments of the company',
      rotate: 'In Alegra, Configuration, API: generate another token, which ends this one.',
      examples: [
        { before: 'export ALEGRA_API_TOKEN="', secret: ['bab9c', '998cca1816', '2a526'], after: '"\n' },
        { before: 'ENV ALEGRA_API_TOKEN ', secret: ['450188', '4916bea1a5', '557d'], after: '\n' },
        { before: '  "alegra_api_token": "', secret: ['1c2f', '8a57a4e978', 'ba7d0e'], after: '",\n' },
      ],
      counterExamples: [
        'ALEGRA_API_TOKEN=your-key-here\n',
        ['ALEGRA_API_TOKEN=', 'dcd3e7', '5', '\n'],
        ['checksum: ', 'fafd', 'a023385e94689', 'f17', '\n'],
      ],
    },
  ],
} satisfies Provider;
