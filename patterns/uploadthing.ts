/** Credentials of UploadThing. */

import type { Provider } from '#model/provider';

export default {
  name: 'UploadThing',
  docs: 'https://docs.uploadthing.com/',
  rules: [
    {
      id: 'uploadthing-token',
      description: 'A token of an UploadThing app.',
      regex: String.raw`\b(eyJhcGlLZXkiOiJza19(?:saXZl|0ZXN0)[A-Za-z0-9+/_-]{60,300}={0,2})(?:[^A-Za-z0-9+/=_-]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload, read and delete the app’s files',
      rotate: 'In the dashboard, API Keys: roll the key.',
      examples: [
        {
          before: 'ENV UPLOADTHING_TOKEN ',
          secret: [
            'eyJhc',
            'GlLZXkiOiJ',
            'za190ZXN0__O',
            'EOlpXLhvJ',
            'eY_Do1hl-zuPT',
            'jiv9J-pBPcUeE',
            'u4IvC8ZzoVI9',
            'o8UrF6830D',
            '=',
          ],
          after: '\n',
        },
        {
          before: "uploadthing_token: '",
          secret: [
            'eyJhc',
            'GlLZXkiOiJ',
            'za19saXZl7a',
            'PWloW2EphcjnF',
            '9iN8yOvJxhn',
            'qAUlhCLxBZ',
            'wFdSo6eUznS',
            'YCCGz_r8iLP44',
            'AzxsWy==',
          ],
          after: "'\n",
        },
        {
          before: 'export UPLOADTHING_TOKEN="',
          secret: [
            'eyJh',
            'cGlLZXkiOiJz',
            'a19saXZlz4Tmt',
            'Q1RypW2zQ',
            'KaxgUudsRGy5',
            'mx0ob0tfN',
            '-doALMJkmRMz',
            'td-asDMGD',
            'WhWrZ4==',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['UPLOADTHING_TOKEN=your-key-here\n', ['UPLOADTHING_TOKEN=', 'eyJh', 'cGl', '\n']],
    },
  ],
} satisfies Provider;
