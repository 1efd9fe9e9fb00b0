/** Symfony: the secret of an application, and the key of its vault. */

import type { Provider } from '#model/provider';

export default {
  name: 'Symfony',
  docs: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
  rules: [
    {
      id: 'symfony-app-secret',
      description: 'The secret of a Symfony application.',
      regex: String.raw`\bAPP_SECRET["'\])]{0,3}\s{0,4}(?:=>|[:=,])\s{0,4}["']?([0-9a-f]{32,64})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge signed addresses and "remember me" cookies, and call fragments of the application',
      rotate: 'Set another random value; signed addresses and cookies end.',
      examples: [
        {
          before: 'APP_ENV=prod\nAPP_SECRET=',
          secret: ['d5259', 'd39b39d4b8', '035243967a4', 'f4323e'],
          after: '\n',
        },
        {
          before: '  APP_SECRET: "',
          secret: ['34647', '2a8f124d146ed', '7e67c4370160b', '8a3b8575b'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['APP_S', 'ECRET=%env(', 'APP_SECRET)%'],
        ['APP_S', 'ECRET='],
        ['APP_', 'SECRET=$(', 'openssl ra', 'nd -hex 1', '6)'],
      ],
    },
    {
      id: 'symfony-decryption-secret',
      description: 'The key that decrypts the vault of a Symfony application.',
      regex: String.raw`\bSYMFONY_DECRYPTION_SECRET["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9+/]{85,88}={0,2})`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all secrets of the vault',
      rotate: 'Change the secrets, then run "php bin/console secrets:generate-keys --rotate".',
      docs: 'https://symfony.com/doc/current/configuration/secrets.html',
      examples: [
        {
          before: 'SYMFONY_DECRYPTION_SECRET=',
          secret: [
            'gYJD',
            '1pfbRx/0D',
            'fOWZMrhvwy',
            'kdCehRVd3K8I',
            'rDcjEVq86YWfM',
            'nlw/jDs5o6XE',
            'v+Qdq1mMJw',
            'GOy3jDXLvBq',
            'zeKX9==',
          ],
          after: '\n',
        },
        {
          before: 'SYMFONY_DECRYPTION_SECRET: "',
          secret: [
            'BMPI+W',
            '/9ktEQtJ4jo3s',
            '0YHmrPDsoF',
            '/T21Y5tIpuCM',
            'FD+JEhav47C',
            'lH89OsvpIE',
            '/5VsfhJg1',
            'Mov4Ijb1Z',
            'K/Rj8u==',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['SYMF', 'ONY_DECRYPT', 'ION_SECRE', 'T=${SECRET}'],
        [
          'SYMF',
          'ONY_DECRYPT',
          'ION_SECRE',
          'T=m2t+EN9',
          'aTY2khdEd',
          'kI7ivdEeu/IT',
          '7tXly4dG1',
          '0gWpLk8',
        ],
      ],
    },
  ],
} satisfies Provider;
