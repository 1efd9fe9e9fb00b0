/** Credentials of Kit (ConvertKit). */

import type { Provider } from '#model/provider';

export default {
  name: 'Kit (ConvertKit)',
  docs: 'https://developers.kit.com/api-reference/authentication',
  rules: [
    {
      id: 'convertkit-api-key',
      description: 'An API key of Kit, version 4.',
      regex: String.raw`\b(kit_[0-9a-f]{32})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the subscribers and write to them in the owner’s name',
      rotate: 'In Kit, Settings, Developer: revoke the key and add another.',
      examples: [
        {
          before: 'export CONVERTKIT_API_KEY="',
          secret: ['kit_', '1302822caa2', '5ed816f483b', '29abb704a', '0'],
          after: '"\n',
        },
        {
          before: 'ENV CONVERTKIT_API_KEY ',
          secret: ['kit_', '27e38a428ba7a', 'f4994b284', 'e5bfd371a9'],
          after: '\n',
        },
        {
          before: '  "convertkit_api_key": "',
          secret: ['kit_', 'e8f0cbd246', '09e3c815b6d3', '0f05aab69f'],
          after: '",\n',
        },
      ],
      counterExamples: ['CONVERTKIT_API_KEY=your-key-here\n', ['CONVERTKIT_API_KEY=', 'kit_2', '12', '\n']],
    },
    {
      id: 'convertkit-api-secret',
      description: 'An API secret of ConvertKit, version 3.',
      keyed: { names: ['convertkit', 'convert_kit', 'convert-kit'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the subscribers and write to them in the owner’s name',
      rotate: 'In Kit, Settings, Developer: regenerate the API secret.',
      examples: [
        {
          before: "const convertkitApiSecret = '",
          secret: ['REDln', '7y1sporZSqVKJ', 'tVMEL--WApE', '1dEf3zHpN-j9', 'uU'],
          after: "';\n",
        },
        {
          before: 'client.set("convertkit_api_secret", "',
          secret: ['JCEk', 'WqWXcMbbv', 'AC--41p0Uv', 'kLQUv_07NT', '4Cf048wKS1'],
          after: '");\n',
        },
        {
          before: 'CONVERTKIT_API_SECRET=',
          secret: ['_Gze2', 'VxBToLCV4', '2HILnESq_', 'UgWRtLsVC', '_4l79abVlkq'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CONVERTKIT_API_SECRET=your-key-here\n',
        ['CONVERTKIT_API_SECRET=', 'ht8Xk', 'Yr', '\n'],
        ['checksum: ', '3LMe', '3nbht7OeDy', 'JpD5SUvbzK', '3-SVIbZ58Y', 'L7K1aWa3U', '\n'],
      ],
    },
    {
      id: 'convertkit-v3-api-key',
      description: 'An API key of ConvertKit, version 3.',
      keyed: { names: ['convertkit', 'convert_kit', 'convert-kit'], value: '[A-Za-z0-9_-]{22}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'subscribe addresses to the owner’s forms',
      rotate: 'In Kit, Settings, Developer: regenerate the API key.',
      examples: [
        {
          before: 'client.set("convertkit_v3_api_key", "',
          secret: ['VlTyIn', 'yrB-WPbhvpp', '36nP3'],
          after: '");\n',
        },
        { before: '  "convertkit_v3_api_key": "', secret: ['iYLc3', 'FfhzoPU0JadeH', 'Qclz'], after: '",\n' },
        { before: "const convertkitV3ApiKey = '", secret: ['mPa_-7', 'Nqmqhh63LyOG', 'ftb3'], after: "';\n" },
      ],
      counterExamples: [
        'CONVERTKIT_V3_API_KEY=your-key-here\n',
        ['CONVERTKIT_V3_API_KEY=', 'TuSL', 'xL-', '\n'],
        ['checksum: ', 'PgSx', 'quDbLH1afOEcZ', 'c51Z3', '\n'],
      ],
    },
  ],
} satisfies Provider;
