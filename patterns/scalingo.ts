/** Scalingo: API tokens. */

import type { Provider } from '#model/provider';

export default {
  name: 'Scalingo',
  docs: 'https://developers.scalingo.com/tokens',
  rules: [
    {
      id: 'scalingo-api-token',
      description: 'A Scalingo API token.',
      regex: String.raw`\b(tk-us-[\w-]{48})(?:[^\w-]|$)`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'deploy code and read the environment of the apps of its owner',
      rotate: 'Revoke it under Profile, Tokens, and create another.',

      examples: [
        {
          before: 'SCALINGO_API_TOKEN=',
          secret: ['tk-', 'us-onrCFkw36OCBzpgk8r3IDBOt', '-QxfQyW8P8zQGhrt6r37AEHq'],
          after: '\n',
        },
        {
          before: 'scalingo login --api-token ',
          secret: ['tk-', 'us-RWfkIbMadJ19Ch-Jig6QEfTZ', 'mV8XsPoxr6XDKddWkbbvMp2A'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['SCALINGO_API_TOKEN=tk-us-0BnPUt3zru', 'svcbigLYSs'],
        'SCALINGO_API_TOKEN=tk-us-your-token',
      ],
    },
  ],
} satisfies Provider;
