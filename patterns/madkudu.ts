/** Credentials of MadKudu. */

import type { Provider } from '#model/provider';

export default {
  name: 'MadKudu',
  docs: 'https://developers.madkudu.com/',
  rules: [
    {
      id: 'madkudu-api-key',
      description: 'A MadKudu API key.',
      keyed: { names: ['madkudu', 'mad_kudu'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'score people and companies on the owner’s plan',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="madkudu_api_key">',
          secret: ['9c0212', '9410c7f221ba', '2ee3094e54a6', '76'],
          after: '</string>\n',
        },
        { before: 'MADKUDU_API_KEY=', secret: ['e63c', '772ff53339', '48d5dd7b70', '07a3a7b9'], after: '\n' },
        {
          before: "madkudu_api_key: '",
          secret: ['d45c0c', 'e7cda45e62', '77ad3daed', '7be5b71'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'MADKUDU_API_KEY=your-key-here\n',
        ['MADKUDU_API_KEY=', 'e71e7', '32', '\n'],
        ['checksum: ', 'af65b', 'aead9cc74f2', '3dab9a0d009', 'fac4e', '\n'],
      ],
    },
  ],
} satisfies Provider;
