/** Credentials of Codefresh. */

import type { Provider } from '#model/provider';

export default {
  name: 'Codefresh',
  docs: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
  rules: [
    {
      id: 'codefresh-api-key',
      description: 'An API key of Codefresh.',
      keyed: { names: ['codefresh'], value: String.raw`[0-9a-f]{24}\.[0-9a-f]{32}` },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run pipelines and read their secrets',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'CODEFRESH_API_KEY=',
          secret: ['30e508', 'b517ffd000885', 'bd47c.59b886', 'ec738cc9aeaf', '64e6700c0612c', 'e'],
          after: '\n',
        },
        {
          before: "const codefreshApiKey = '",
          secret: ['df23', '532dad2e6', '26f7f338c5', 'c.9d4a03a', '44de0739f3c16', 'cb2edd49459a'],
          after: "';\n",
        },
        {
          before: '<string name="codefresh_api_key">',
          secret: ['c0f1', '980837ac12', '3b7f3f9ae2.', '767a93b6c78', '35163f2515b', 'e0d642abc1'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CODEFRESH_API_KEY=your-key-here\n',
        ['CODEFRESH_API_KEY=', '1e198', 'c2', '\n'],
        ['checksum: ', '8062', 'a1884bf42603', 'f73fc152.', '37fc4e02fa79c', 'ccb6ba1989e', '27e80ec9', '\n'],
      ],
    },
  ],
} satisfies Provider;
