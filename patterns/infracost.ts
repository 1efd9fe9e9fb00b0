/** Infracost: API keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/integrations/environment_variables/',
  rules: [
    {
      id: 'infracost-api-key',
      description: 'An Infracost API key.',
      regex: String.raw`\b(ico-[0-9A-Za-z]{32})\b`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'ask for prices on the account, and upload cost reports to it',
      rotate: 'Revoke it in Infracost Cloud under Org Settings, API tokens, and create another.',
      examples: [
        {
          before: 'INFRACOST_API_KEY=',
          secret: ['ic', 'o-9rSBBAvpODTUlkYw', 'oZIUfvJM2XyEsPPO'],
          after: '\n',
        },
        {
          before: 'version: "0.1"\napi_key: ',
          secret: ['ic', 'o-8gpoizxAqYSVeB7D', 'GDL8KTkjXM9seP9B'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['INFRACOST_API_KEY=ico-ytofPLYL', 'AbAdj7Jg'],
        'class="ico-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
      ],
    },
  ],
} satisfies Provider;
