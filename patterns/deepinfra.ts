/** Credentials of DeepInfra. */

import type { Provider } from '#model/provider';

export default {
  name: 'DeepInfra',
  docs: 'https://deepinfra.com/docs',
  rules: [
    {
      id: 'deepinfra-api-key',
      description: 'An API key of DeepInfra.',
      keyed: { names: ['deepinfra', 'deep_infra'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run models on the owner’s bill',
      rotate: 'In the dashboard, API keys: delete the key and create another.',
      examples: [
        {
          before: 'ENV DEEPINFRA_API_KEY ',
          secret: ['NJcZf', 'wifNky3jHz', 'nF8Uv5Az2', '4qzJs9xR'],
          after: '\n',
        },
        {
          before: "deepinfra_api_key: '",
          secret: ['HTpF', 'HwGZxcEKm', 'JjMO7IOjzEYF', 'tXsN1ZS'],
          after: "'\n",
        },
        {
          before: 'export DEEPINFRA_API_KEY="',
          secret: ['6NHi', 'r2GCIx9nH', 'ybdui7CgyaY', 'Cf7fgNDu'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'DEEPINFRA_API_KEY=your-key-here\n',
        ['DEEPINFRA_API_KEY=', 'mmzT', 'R4Y', '\n'],
        ['checksum: ', 'amys', 'ebzn574JF', 'XxpiYNmN0q', 'MyVrJdhsr', '\n'],
      ],
    },
  ],
} satisfies Provider;
