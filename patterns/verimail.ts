/** Credentials of Verimail. */

import type { Provider } from '#model/provider';

export default {
  name: 'Verimail',
  docs: 'https://verimail.io/docs/v3',
  rules: [
    {
      id: 'verimail-api-key',
      description: 'A Verimail API key.',
      keyed: { names: ['verimail'], value: '[0-9A-F]{32}' },
      minEntropy: 3,
      stopValues: ['712e59151c8b4d1db593d43678abbf47'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'verify e-mail addresses on the owner’s credits',
      rotate: 'In the control panel: generate a new key.',
      examples: [
        {
          before: "const verimailApiKey = '",
          secret: ['98A03D', 'B8E2B8FBC90F', '09F4C8A2FC966', '5'],
          after: "';\n",
        },
        {
          before: 'client.set("verimail_api_key", "',
          secret: ['1D7461', 'A492AC5B2', 'D231DEC88E', 'CB709F3'],
          after: '");\n',
        },
        {
          before: 'VERIMAIL_API_KEY=',
          secret: ['ED86D', 'CB5F1E2E127', '5D95A748F132', '5274'],
          after: '\n',
        },
      ],
      counterExamples: [
        'VERIMAIL_API_KEY=your-key-here\n',
        ['VERIMAIL_API_KEY=', 'FB8439', '9', '\n'],
        ['checksum: ', '88D3', '6C22258DC32', '63461EB46', 'ED36417E', '\n'],
      ],
    },
  ],
} satisfies Provider;
