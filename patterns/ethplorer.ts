/** Credentials of Ethplorer. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ethplorer',
  docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  rules: [
    {
      id: 'ethplorer-api-key',
      description: 'An API key of Ethplorer.',
      regex: String.raw`\b(EK-[A-Za-z0-9]{5}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5})(?:[^A-Za-z0-9-]|$)`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query Ethereum token data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        { before: "const ethplorerApiKey = '", secret: ['EK-ij', 'Q9E-BZ8KeBg-z', 'qdHE'], after: "';\n" },
        {
          before: 'client.set("ethplorer_api_key", "',
          secret: ['EK-u8s', '9h-MEKhJUU-', 'sEb0x'],
          after: '");\n',
        },
        { before: 'ETHPLORER_API_KEY=', secret: ['EK-5em', '3y-fRIDOAU-u', 'dJsv'], after: '\n' },
      ],
      counterExamples: ['ETHPLORER_API_KEY=your-key-here\n', ['ETHPLORER_API_KEY=', 'EK-7WB', 'q', '\n']],
    },
  ],
} satisfies Provider;
