/** Exoscale: API keys, an id with a mark and a secret without one. */

import type { Provider } from '#model/provider';

export default {
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/product/iam/how-to/api-keys/',
  rules: [
    {
      id: 'exoscale-api-secret',
      description: 'The secret of an Exoscale API key.',
      keyed: {
        names: [
          'exoscale_api_secret',
          'exoscaleapisecret',
          'exoscale-api-secret',
          'exoscale_secret',
          'exoscalesecret',
          'exoscale-secret',
          'exoscale_secret_key',
          'exoscalesecretkey',
          'exoscale-secret-key',
        ],
        value: String.raw`[\w-]{43}`,
      },
      parts: [{ name: 'id', rule: 'exoscale-api-key' }],
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the resources of the organization within the role of the key',
      rotate: 'Delete the key under IAM, Keys, and create another.',

      examples: [
        {
          before: ['EXOSCALE_API_KEY=', 'EX', 'Oda8a1b72434a', 'f2764bb0ea05', '\nEXOSCALE_API_SECRET='].join(
            '',
          ),
          secret: ['wfALqt7zaeVc_jvGKE9F7y', 'M1hMozF_jbF-4VcQk7oXA'],
          after: '\n',
          parts: { id: ['EX', 'Oda8a1b72434a', 'f2764bb0ea05'] },
        },
        {
          before: 'exoscale_api_secret = "',
          secret: ['PoRtcPVabVleSvtps6_2YK', 'vielox_0AHZzdlIuHYa8Y'],
          after: '"',
        },
      ],
      counterExamples: [
        ['EXOSCALE_API_SECRET=GQPqreT_qqCrHlK', 'mlgW07lfjZBG1WZ'],
        'EXOSCALE_API_SECRET=${SECRET}',
      ],
    },
    {
      id: 'exoscale-api-key',
      description: 'The id of an Exoscale API key.',
      regex: String.raw`\b(EXO[0-9a-f]{24})\b`,
      partName: 'id',
      isPartOnly: true,
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself: it names the key',
      rotate: 'It need not be changed by itself; delete the key.',

      examples: [
        { before: 'EXOSCALE_API_KEY=', secret: ['EX', 'Oef66a4340e1f', 'c811a3208ff5'], after: '\n' },
        { before: 'key = "', secret: ['EX', 'O3949e3ac5121', '20909eec12a3'], after: '"' },
      ],
      counterExamples: [['EXOSCALE_API_KEY=EXO34b9be', '5f57ae'], 'EXOSCALE_API_KEY=EXO...'],
    },
  ],
} satisfies Provider;
