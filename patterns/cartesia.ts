/** Credentials of Cartesia. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cartesia',
  docs: 'https://docs.cartesia.ai/',
  rules: [
    {
      id: 'cartesia-api-key',
      description: 'An API key of Cartesia.',
      regex: String.raw`\b(sk_car_[A-Za-z0-9_-]{20,40})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make speech on the owner’s bill',
      rotate: 'At play.cartesia.ai/keys: delete the key and create another.',
      examples: [
        {
          before: 'ENV CARTESIA_API_KEY ',
          secret: ['sk_c', 'ar_YOAgmG', '-7tyCwLVNw6qF', 'Fm3DL'],
          after: '\n',
        },
        { before: "cartesia_api_key: '", secret: ['sk_c', 'ar_Jxw88HvnU7', 'nHhD9VeNH84'], after: "'\n" },
        {
          before: 'export CARTESIA_API_KEY="',
          secret: ['sk_c', 'ar_aJrSfKAe39', '-sfwtMm4qg', 'DkzzlW'],
          after: '"\n',
        },
      ],
      counterExamples: ['CARTESIA_API_KEY=your-key-here\n', ['CARTESIA_API_KEY=', 'sk_car', '_', '\n']],
    },
  ],
} satisfies Provider;
