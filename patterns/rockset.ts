/** Credentials of Rockset, which closed in September 2024. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rockset',
  docs: 'https://docs.rockset.com',
  rules: [
    {
      id: 'rockset-api-key',
      description: 'A Rockset API key.',
      keyed: { names: ['rockset'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing since the service closed in 2024',
      rotate: 'The service closed in September 2024: remove it.',
      examples: [
        {
          before: "rockset_api_key: '",
          secret: [
            'jsmll',
            '3xqADBy0emXJf',
            'oOyV5mkc4G',
            'a0LaYT7zN',
            'mLoBL6QI83fE',
            'ynGG9YKKBoLCD',
            'Ab',
          ],
          after: "'\n",
        },
        {
          before: '<string name="rockset_api_key">',
          secret: ['EPJBf8', 'XbcVYCQoE3uEu', '5iPhfUA3sKU0', 'CUXnnl7G63QtQ', 'Y7PXyN9qNbqZa', '46N9PMz'],
          after: '</string>\n',
        },
        {
          before: 'ENV ROCKSET_API_KEY ',
          secret: [
            'WcIHF',
            'ui1kzIUVAfWIj',
            '5B3eth570FU4j',
            'RgOlRSsd5',
            'm6ZYOD1cn',
            'VJGZOlob0SmZ7',
            'Pe',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'ROCKSET_API_KEY=your-key-here\n',
        ['ROCKSET_API_KEY=', 'Fqg18n', 'p', '\n'],
        [
          'checksum: ',
          '3o3TsE',
          'SeJwcwb4p',
          'KfI1F8bLE2',
          'Va0M5YTj1MDz',
          'cjI7BxGTBW',
          'M3zleO5p5woi',
          'jESoB',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
