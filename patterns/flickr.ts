/** Credentials of Flickr. */

import type { Provider } from '#model/provider';

export default {
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api/misc.overview.html',
  rules: [
    {
      id: 'flickr-api-secret',
      description: 'The secret of a Flickr API key.',
      keyed: {
        names: [
          'flickr_secret',
          'flickrsecret',
          'flickr_api_secret',
          'flickrapisecret',
          'flickr_key_secret',
          'flickr-secret',
          'flickr_shared_secret',
        ],
        value: '[0-9a-f]{16}',
      },
      minEntropy: 2.1,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign requests as the app: log users in and, with their tokens, change their photos',
      rotate: 'In the App Garden (flickr.com/services/apps), delete the key and apply for a new one.',
      parts: [{ name: 'key', rule: 'flickr-api-key' }],
      examples: [
        {
          before: 'FLICKR_KEY=' + 'd39df1e2cd4b9334' + '7e36a5192eda1d84' + '\nFLICKR_SECRET=',
          secret: ['2aeb29ec', '437cb78f'],
          after: '\n',
          parts: { key: ['d39df1e2cd4b9334', '7e36a5192eda1d84'] },
        },
        { before: "const flickrApiSecret = '", secret: ['bb8fb3f1', 'ef1aa5a4'], after: "';\n" },
      ],
      counterExamples: [
        'FLICKR_KEY=d39df1e2cd4b93347e36a5192eda1d84\nFLICKR_SECRET=e650********\n',
        'FLICKR_KEY=d39df1e2cd4b93347e36a5192eda1d84\nFLICKR_SECRET=your-key-here\n',
        ['FLICKR_KEY=d39df1e2cd4b93347e36a5192eda1d84\nFLICKR_SECRET=', 'e650dbfe\n'],
      ],
    },
    {
      id: 'flickr-api-key',
      description: 'A Flickr API key.',
      keyed: {
        names: ['flickr_key', 'flickrkey', 'flickr_api', 'flickrapi', 'flickr-api', 'flickr_consumer_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search public photos on the owner’s quota',
      rotate: 'In the App Garden (flickr.com/services/apps), delete the key and apply for a new one.',
      examples: [
        { before: 'FLICKR_API_KEY=', secret: ['00b2c6bd8ca4fb12', '43b301092f24a6f1'], after: '\n' },
        {
          before: 'https://api.flickr.com/services/rest/?flickr_api_key=',
          secret: ['45e48513e8a3ac2e', 'f04d6c3151abb8ef'],
          after: '&limit=5\n',
        },
      ],
      counterExamples: [
        'FLICKR_API_KEY=184c********\n',
        'FLICKR_API_KEY=your-key-here\n',
        ['FLICKR_API_KEY=', '184c162d', '7c02670c\n'],
      ],
    },
  ],
} satisfies Provider;
