/** Credentials of Semaphore. */

import type { Provider } from '#model/provider';

export default {
  name: 'Semaphore',
  docs: 'https://docs.semaphore.io/reference/api',
  rules: [
    {
      id: 'semaphore-api-token',
      description: 'A Semaphore CI API token.',
      keyed: {
        names: [
          'semaphore_api',
          'semaphoreapi',
          'semaphore-api',
          'semaphore_token',
          'semaphoretoken',
          'semaphore-token',
          'semaphore_auth',
          'semaphore_ci',
          'semaphoreci',
          'semaphore-ci',
        ],
        value: '[A-Za-z0-9_-]{20}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and run the organisation’s builds, and read their secrets by way of jobs',
      rotate: 'In Semaphore, Profile settings: reset the API token.',
      examples: [
        { before: "const semaphoreApiApiToken = '", secret: ['B56kol', 'htHATcLuOYVxK', '_'], after: "';\n" },
        {
          before: 'client.set("semaphore_api_api_token", "',
          secret: ['Yqq_YC', 'MfIAncnoXvI', '8iw'],
          after: '");\n',
        },
        { before: 'SEMAPHORE_API_API_TOKEN=', secret: ['v6OlYP', 'BEPvDLrELIa', 'ff0'], after: '\n' },
      ],
      counterExamples: [
        'SEMAPHORE_API_API_TOKEN=your-key-here\n',
        ['SEMAPHORE_API_API_TOKEN=', 'V8di', 'uye', '\n'],
        ['checksum: ', '4h2cku', '9xrDM62-9TBae', 'K', '\n'],
      ],
    },
    {
      id: 'semaphore-sms-api-key',
      description: 'An API key of Semaphore, the text messaging service.',
      keyed: { names: ['semaphore', 'api.semaphore.co'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send text messages on the owner’s credits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      docs: 'https://semaphore.co/docs',
      examples: [
        {
          before: 'client.set("semaphore_sms_api_key", "',
          secret: ['f9f3d1', '4cb2355305e', 'a89bc630b65', 'aeab'],
          after: '");\n',
        },
        {
          before: '  "semaphore_sms_api_key": "',
          secret: ['b59e1', '8083e839e07', '6caeee548421', '251f'],
          after: '",\n',
        },
        {
          before: "const semaphoreSmsApiKey = '",
          secret: ['ae26', '3fbaa2870bc', 'def6ddcbd976', '2f732'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SEMAPHORE_SMS_API_KEY=your-key-here\n',
        ['SEMAPHORE_SMS_API_KEY=', '7df6e', '2c', '\n'],
        ['checksum: ', 'dd702', '3664e972c00', '96d4600032d2', 'a0fe', '\n'],
      ],
    },
  ],
} satisfies Provider;
