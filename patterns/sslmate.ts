/** SSLMate: API keys, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'SSLMate',
  docs: 'https://sslmate.com/help/cert_spotter',
  rules: [
    {
      id: 'sslmate-api-key',
      description: 'An SSLMate API key.',
      keyed: {
        names: ['sslmate'],
        value: '[0-9A-Za-z]{36}',
      },
      minEntropy: 3.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'buy, read and revoke certificates of the account',
      rotate: 'Regenerate it under Account, API credentials.',

      examples: [
        { before: 'SSLMATE_API_KEY=', secret: ['WVfvElEn5niykIuDmK', 'mnooKYoNmd1ByIKXd6'], after: '\n' },
        { before: "sslmate_api_key: '", secret: ['TcslUU2tjDmYApVeB0', 'zjykNN778pd9X3cbRD'], after: "'\n" },
      ],
      counterExamples: [['SSLMATE_API_KEY=8e8Uhxgzug', 'kVJiMmO71L'], 'SSLMATE_API_KEY=${KEY}'],
    },
  ],
} satisfies Provider;
