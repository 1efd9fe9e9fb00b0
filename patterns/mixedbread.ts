/** Credentials of Mixedbread. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mixedbread',
  docs: 'https://www.mixedbread.com/docs',
  rules: [
    {
      id: 'mixedbread-api-key',
      description: 'An API key of Mixedbread.',
      regex: String.raw`\b((?:mxb|emb)_[0-9a-z]{24,64})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models and read stores on the owner’s bill',
      rotate: 'In the platform, API keys: delete the key and create another.',
      examples: [
        {
          before: '  "mixedbread_api_key": "',
          secret: ['mxb_', 'biwaru8uq0h', '3ots13ohp53u', 'q'],
          after: '",\n',
        },
        {
          before: 'export MIXEDBREAD_API_KEY="',
          secret: [
            'mxb_dr',
            '12znmvucko3y',
            'yvdiw30a4442',
            'm3pcfxc3up05',
            'ip28dphtb6gp',
            'lee15owqk3jv4',
            'a',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("mixedbread_api_key", "',
          secret: ['mxb_ut', 'jdj3vinltz6', 'ssvpp1oqm8zc', '3la'],
          after: '");\n',
        },
      ],
      counterExamples: ['MIXEDBREAD_API_KEY=your-key-here\n', ['MIXEDBREAD_API_KEY=', 'emb_', 'j3p', '\n']],
    },
  ],
} satisfies Provider;
