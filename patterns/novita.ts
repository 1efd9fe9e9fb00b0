/** Credentials of Novita AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Novita AI',
  docs: 'https://novita.ai/docs',
  rules: [
    {
      id: 'novita-api-key',
      description: 'An API key of Novita AI.',
      keyed: { names: ['novita'], value: String.raw`sk_[\w-]{40,48}` },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run models on the owner’s bill',
      rotate: 'In the console, Key management: delete the key and create another.',
      examples: [
        {
          before: "novita_api_key: '",
          secret: ['sk_jbH', 'qL0g8kewB2so', 'oBpDMjVEIYoqV', 'NJZHX0UaJ', 'C0ZpfRkMQ'],
          after: "'\n",
        },
        {
          before: '<string name="novita_api_key">',
          secret: ['sk_MQ', '9AdhdCVj2', 'jMPnGRVUC', 'zKSFU_x6c2ot', 'FacJOcly1'],
          after: '</string>\n',
        },
        {
          before: 'ENV NOVITA_API_KEY ',
          secret: ['sk_Re', 'LfIo2nF_e02LM', 'CFz92MuIFxHOE', 'F70joqQDNN', 'WbGtQzJa'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NOVITA_API_KEY=your-key-here\n',
        ['NOVITA_API_KEY=', 'sk_0q', 'fy', '\n'],
        ['checksum: ', 'sk_r', 'Vd5Fzws1Rmy', 'eWNZPyC2UOfX', 'jfb1VTAQYWyS2', 'pfV0', '\n'],
      ],
    },
  ],
} satisfies Provider;
