/** Credentials of Simvoly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Simvoly',
  docs: 'https://simvoly.com',
  rules: [
    {
      id: 'simvoly-api-key',
      description: 'A Simvoly API key.',
      keyed: { names: ['simvoly'], value: '[a-z0-9]{33}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the websites and their members',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "simvoly_api_key": "',
          secret: ['t413', '17cll3goiq', '3wmxi1t593ar', 'v5jrf41'],
          after: '",\n',
        },
        {
          before: 'export SIMVOLY_API_KEY="',
          secret: ['t3jv9', 'y1ky78ttqyb', 'meqv8ksgyo75', 'bzkkd'],
          after: '"\n',
        },
        {
          before: 'client.set("simvoly_api_key", "',
          secret: ['5vez', 'xoanegf92', 'frfnrxx57ya9r', 'rtiv6t1'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SIMVOLY_API_KEY=your-key-here\n',
        ['SIMVOLY_API_KEY=', 'z2yz', 'jty', '\n'],
        ['checksum: ', 'ulbn2m', 'l46el2374n', 'q64iwc9yz', 'zkkr4f1q', '\n'],
      ],
    },
  ],
} satisfies Provider;
