/** Credentials of Enigma. */

import type { Provider } from '#model/provider';

export default {
  name: 'Enigma',
  docs: 'https://developers.enigma.com/',
  rules: [
    {
      id: 'enigma-api-key',
      description: 'An API key of Enigma, the business data.',
      keyed: { names: ['enigma', 'api.enigma.com'], value: '[A-Za-z0-9]{40}', isCommonWord: true },
      minEntropy: 4,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query business data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "const enigmaApiKey = '",
          secret: ['bhHfp', 's3YSyuBnKP', 'hAQxFaKyT', '8vSbE1NovxV6q', 'PPv'],
          after: "';\n",
        },
        {
          before: 'client.set("enigma_api_key", "',
          secret: ['ExpleV', 'I3icqRMbIh', 'HPHXf6yDUs8n', 'K7pUQn89n', 'Hrl'],
          after: '");\n',
        },
        {
          before: 'ENIGMA_API_KEY=',
          secret: ['3TYJ', 'mxPUqduIY1Ta', 'ZbRFtE0bsH2qf', 'xvYL5bF8L0D'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ENIGMA_API_KEY=your-key-here\n',
        ['ENIGMA_API_KEY=', 'cw3bdY', 'C', '\n'],
        ['checksum: ', 'w5PCy', 'STyZMfoUrJH', 'siKiuaf6K', 'aqcI7jG3f', '8gn4yX', '\n'],
      ],
    },
  ],
} satisfies Provider;
