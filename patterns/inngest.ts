/** Credentials of Inngest. */

import type { Provider } from '#model/provider';

export default {
  name: 'Inngest',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  rules: [
    {
      id: 'inngest-signing-key',
      description: 'A signing key of Inngest.',
      regex: String.raw`\b(signkey-(?:prod|test|branch|staging)-[0-9a-f]{32,64})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'start functions and read their runs, in Inngest’s name',
      rotate: 'In the environment’s Signing Key settings: create another and rotate.',
      examples: [
        {
          before: 'ENV INNGEST_SIGNING_KEY ',
          secret: ['signk', 'ey-prod-e46e', 'f98579b5232e', 'd531f2f659', 'e24437aecf00'],
          after: '\n',
        },
        {
          before: "inngest_signing_key: '",
          secret: ['sign', 'key-prod-5337', '606127283aa2', '79dcb16ea9', '9f68e51c93', '4c'],
          after: "'\n",
        },
        {
          before: 'export INNGEST_SIGNING_KEY="',
          secret: ['signke', 'y-prod-951', 'b4e8de8ad3', '69eea79c7b', '4436dcfb58', 'be17b'],
          after: '"\n',
        },
      ],
      counterExamples: ['INNGEST_SIGNING_KEY=your-key-here\n', ['INNGEST_SIGNING_KEY=', 'sign', 'key', '\n']],
    },
  ],
} satisfies Provider;
