/** Credentials of Trigger.dev. */

import type { Provider } from '#model/provider';

export default {
  name: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/apikeys',
  rules: [
    {
      id: 'triggerdev-api-key',
      description: 'A secret key of Trigger.dev.',
      regex: String.raw`\b(tr_(?:prod|stg|preview|dev|pat)_[A-Za-z0-9]{20,50})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'start and read the tasks of the environment',
      rotate: 'In the project, API keys: regenerate it.',
      examples: [
        {
          before: '  "triggerdev_api_key": "',
          secret: ['tr_s', 'tg_K3vHNt32o', '7rU0cOGIDr', 'X'],
          after: '",\n',
        },
        {
          before: 'export TRIGGERDEV_API_KEY="',
          secret: ['tr_st', 'g_2zjo8W7eXj', 'yZPxQhZd0H', 'btVeXqlJT', '04Ub9G95OX1D', 'iYzBfx3zT'],
          after: '"\n',
        },
        {
          before: 'client.set("triggerdev_api_key", "',
          secret: ['tr_dev', '_0bes9XAkpnDs', '5YtI3pJrJk'],
          after: '");\n',
        },
      ],
      counterExamples: ['TRIGGERDEV_API_KEY=your-key-here\n', ['TRIGGERDEV_API_KEY=', 'tr_p', 'rev', '\n']],
    },
  ],
} satisfies Provider;
