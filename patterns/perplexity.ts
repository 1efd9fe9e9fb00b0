/** Credentials of Perplexity. */

import type { Provider } from '#model/provider';

export default {
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/guides/api-key-management',
  rules: [
    {
      id: 'perplexity-api-key',
      description: 'A Perplexity API key.',
      regex: String.raw`\b(pplx-[A-Za-z0-9]{40,56})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s credits',
      rotate:
        'At perplexity.ai/account/api/keys: delete the key (or POST it to /revoke_auth_token) and generate another.',
      examples: [
        {
          before: 'PERPLEXITY_API_KEY=',
          secret: ['pplx-', 'Ok9r1LO40d9W', 'LhIRY37RySc0', 'M6DKYmB83qEa', 'zVBRFHnQuMOK'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['pplx-', 'cGY2ZYrU0RKr', 'Bu1M6IAq1vri', '7SoHxZlXwj5Z', 'kFcis93Hmwvq'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "const pplxKey = '",
          secret: ['pplx-', 'nyEwaQxfRToN', 'BpmwJUDHatYJ', 'NJIc0UWb4TKh', 'Dt40ZaLY4JY6'],
          after: "';\n",
        },
      ],
      counterExamples: ['pplx-your-key', ['pplx-', '3MdPvBSwvi', 'YGvjCaaYQ4']],
    },
  ],
} satisfies Provider;
