/** Credentials of xAI. */

import type { Provider } from '#model/provider';

export default {
  name: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  rules: [
    {
      id: 'xai-api-key',
      description: 'An xAI (Grok) API key.',
      regex: String.raw`\b(xai-[A-Za-z0-9]{80})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill',
      rotate: 'At console.x.ai, API keys: delete the key and create another.',
      examples: [
        {
          before: 'XAI_API_KEY=',
          secret: [
            'xai-',
            'iHjOK23WBQOr1a',
            'PzDjfoD1l08og6',
            'hL0YQz0CdkVhG8',
            'xYrOe5oEnRKRTv',
            'vBXDRgIZROJGWM',
            'uKAzo30zUK',
          ],
          after: '\n',
        },
        {
          before: 'api_key = "',
          secret: [
            'xai-',
            'o9bJnPSkDl7mCt',
            'CvLeVfV29xGyaH',
            'sSbflQIHmEAUUB',
            'u09fvEiCSNgYgq',
            '7q3qyFYqV4s9CI',
            'aQLSybSJVV',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['xai-your-api-key', ['xai-', '66KcjOoedKjbCSF', 'jus981CZZ4p5Uc8']],
    },
  ],
} satisfies Provider;
