/** Credentials of Buttondown. */

import type { Provider } from '#model/provider';

export default {
  name: 'Buttondown',
  docs: 'https://docs.buttondown.com/api-authentication',
  rules: [
    {
      id: 'buttondown-api-key',
      description: 'An API key of Buttondown.',
      keyed: { names: ['buttondown'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read subscribers and send e-mail to them',
      rotate: 'At buttondown.com/settings/api: regenerate the key.',
      examples: [
        {
          before: "const buttondownApiKey = '",
          secret: ['41a14', 'eb9-23e3-f2e', 'f-8618-6a96b0', '7f067a'],
          after: "';\n",
        },
        {
          before: 'client.set("buttondown_api_key", "',
          secret: ['ac431', '5ef-f290-34', '63-6edb-4', '78a80190b', 'e5'],
          after: '");\n',
        },
        {
          before: 'BUTTONDOWN_API_KEY=',
          secret: ['becbf', '172-0ef7-06', 'd3-2eea-e2fb', 'bb26d22f'],
          after: '\n',
        },
      ],
      counterExamples: [
        'BUTTONDOWN_API_KEY=your-key-here\n',
        ['BUTTONDOWN_API_KEY=', 'b5943', '00', '\n'],
        ['checksum: ', '1b4d', '8b4c-9979-', 'f91b-095c-0f5', 'e5a0c6dac', '\n'],
      ],
    },
  ],
} satisfies Provider;
