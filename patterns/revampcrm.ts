/** Credentials of Revamp CRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'Revamp CRM',
  docs: 'https://www.revampcrm.com',
  rules: [
    {
      id: 'revampcrm-api-key',
      description: 'A Revamp CRM API key.',
      keyed: { names: ['revampcrm', 'revamp_crm', 'revamp-crm'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change contacts and deals',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV REVAMPCRM_API_KEY ',
          secret: ['KM2I', 'KIHmKxfiQ1oE', '2ODZMx6TCD', 'yP0WqKsJ1', 'AC5J5'],
          after: '\n',
        },
        {
          before: "revampcrm_api_key: '",
          secret: ['JX11', '73omTUmsCd0p', 'fNppVRQ3ul7M', 'wrB8iUBKhZ', 'U0'],
          after: "'\n",
        },
        {
          before: 'export REVAMPCRM_API_KEY="',
          secret: ['9LGu', 'zI7rKiorcAjy6', 'CsJjai3lOl6', 'is3SzWpIK', 'dY4'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'REVAMPCRM_API_KEY=your-key-here\n',
        ['REVAMPCRM_API_KEY=', '1K0RX', '5S', '\n'],
        ['checksum: ', 'iWl4g', '8dapgS4I0i9', 'ORQoAmPvcTjR', 'L5clSIPpvd', 'qE', '\n'],
      ],
    },
  ],
} satisfies Provider;
