/** Credentials of CodeRabbit. */

import type { Provider } from '#model/provider';

export default {
  name: 'CodeRabbit',
  docs: 'https://docs.coderabbit.ai/api/authentication',
  rules: [
    {
      id: 'coderabbit-api-key',
      description: 'An API key of CodeRabbit.',
      keyed: {
        names: ['coderabbit', 'code_rabbit', 'x-coderabbitai-api-key'],
        value: 'cr-[A-Za-z0-9_-]{20,100}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as its owner on the organization’s CodeRabbit: read review data and run reviews',
      rotate: 'On the API keys page of the CodeRabbit app: delete the key and create another.',
      examples: [
        {
          before: 'client.set("coderabbit_api_key", "',
          secret: [
            'cr-cX',
            'Tvy_-uFd3fk',
            'cmDM7OukApy',
            's3bQ1lXGVBFDJ',
            '7pEjnHikr',
            'KNxFVnQ0q',
            'Je5ENCzBEMo',
            'mhTpAIyxlr',
            'txvXhG34xyLGn',
            'Mhh3w9BOZiC',
          ],
          after: '");\n',
        },
        {
          before: '  "coderabbit_api_key": "',
          secret: [
            'cr-j',
            'sm7-QTzqBX',
            'qs1X6Q0Tlr3hv',
            'lDU0gVG-3XYp',
            'nX879X_AMnmN',
            '9EPB1ZJvr',
            'sOCsoRG97Q',
            'xyzEwJbVK8oF',
            'sfR4Ff-E4LJ-',
            'NZvrTeHKT',
          ],
          after: '",\n',
        },
        { before: "const coderabbitApiKey = '", secret: ['cr-0', '42dpqhK0PxJi', 'CFl04iZu'], after: "';\n" },
      ],
      counterExamples: [
        'CODERABBIT_API_KEY=your-key-here\n',
        ['CODERABBIT_API_KEY=', 'cr-f', 'cz4', '\n'],
        ['checksum: ', 'cr-rzd', 'jw72pOHIa4U', 'k6taH8C_P', '\n'],
      ],
    },
  ],
} satisfies Provider;
