/** Credentials of Luma. */

import type { Provider } from '#model/provider';

export default {
  name: 'Luma',
  docs: 'https://docs.lumalabs.ai/docs/api',
  rules: [
    {
      id: 'luma-api-key',
      description: 'An API key of Luma’s Dream Machine.',
      regex: String.raw`\b(luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make images and videos on the owner’s bill',
      rotate: 'At lumalabs.ai/dream-machine/api/keys: delete the key and create another.',
      examples: [
        {
          before: 'client.set("luma_api_key", "',
          secret: [
            'luma-a',
            '6f8ab6f-98',
            'f2-e15d-d',
            'c00-8b3cb6b',
            '15eeb-95cacf7',
            '4-806d-799e',
            '-ef07-58641e',
            '406f1b',
          ],
          after: '");\n',
        },
        {
          before: '  "luma_api_key": "',
          secret: [
            'luma-',
            '5ed92335-334',
            'c-2be3-2b6e-0',
            'e2303211ca9-',
            'd29c8f0a-963',
            '3-958e-96',
            '41-d33adee',
            'bb03b',
          ],
          after: '",\n',
        },
        {
          before: "const lumaApiKey = '",
          secret: [
            'luma-',
            'd1b564d4-86',
            'b6-680e-699',
            '2-a3c0239',
            'cfb22-47fb98',
            '31-0351-65f0-',
            '28aa-a310',
            '2911af08',
          ],
          after: "';\n",
        },
      ],
      counterExamples: ['LUMA_API_KEY=your-key-here\n', ['LUMA_API_KEY=', 'luma-', '3b', '\n']],
    },
  ],
} satisfies Provider;
