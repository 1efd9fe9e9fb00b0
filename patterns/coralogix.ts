/** Credentials of Coralogix. */

import type { Provider } from '#model/provider';

export default {
  name: 'Coralogix',
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  rules: [
    {
      id: 'coralogix-api-key',
      description: 'An API key of Coralogix.',
      regex: String.raw`\b(cxt[hp]_[A-Za-z0-9]{30})\b`,
      keywords: ['cxth_', 'cxtp_'],
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'query or send logs and change the account, as its kind allows',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("coralogix_api_key", "',
          secret: ['cxtp_', 'qY6qJIGAK93xU', '9B2GBMoefs', 'Vt5QcW0'],
          after: '");\n',
        },
        {
          before: '  "coralogix_api_key": "',
          secret: ['cxtp_', 'vTf4GAs1KK8Un', 'PrAa7kytbFJcK', 'XGfr'],
          after: '",\n',
        },
        {
          before: "const coralogixApiKey = '",
          secret: ['cxtp', '_XDD4SdmWpmID', 'u28kuxVwi', 'dSDMEVBOT'],
          after: "';\n",
        },
      ],
      counterExamples: ['CORALOGIX_API_KEY=your-key-here\n', ['CORALOGIX_API_KEY=', 'cxth', '_8O', '\n']],
    },
  ],
} satisfies Provider;
