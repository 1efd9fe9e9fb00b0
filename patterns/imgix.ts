/** Credentials of imgix. */

import type { Provider } from '#model/provider';

export default {
  name: 'imgix',
  docs: 'https://docs.imgix.com/',
  rules: [
    {
      id: 'imgix-api-key',
      description: 'An API key of imgix.',
      regex: String.raw`\b(ak_[0-9a-f]{64})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'change sources and purge images, as its permissions allow',
      rotate: 'In the dashboard, API keys: disable the key and create another.',
      examples: [
        {
          before: "imgix_api_key: '",
          secret: [
            'ak_bf',
            'dc791f2d2',
            '6b0b6c960d170',
            '7f33c97c66b',
            'd1f419391c17b',
            '0865e8a62',
            '7d56dce',
          ],
          after: "'\n",
        },
        {
          before: '<string name="imgix_api_key">',
          secret: [
            'ak_d7b',
            '7821ea3a45d13',
            'f8252fb13f',
            '4a4185a769232',
            'a2fb45525aa',
            'ba627a2d2fb',
            '1df',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV IMGIX_API_KEY ',
          secret: [
            'ak_a0',
            '6db714fc64',
            '37de0cca8a',
            '93cf35bd6be',
            '99676e65a18',
            'ac6abb901',
            'fa0d14f3a9c',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['IMGIX_API_KEY=your-key-here\n', ['IMGIX_API_KEY=', 'ak_627', '4', '\n']],
    },
  ],
} satisfies Provider;
