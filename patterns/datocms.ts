/** Credentials of DatoCMS. */

import type { Provider } from '#model/provider';

export default {
  name: 'DatoCMS',
  docs: 'https://www.datocms.com/docs/content-management-api/authentication',
  rules: [
    {
      id: 'datocms-api-token',
      description: 'An API token of a DatoCMS project.',
      keyed: { names: ['datocms', 'dato_cms', 'dato_api'], value: '[0-9a-f]{30}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read content; a full-access token may change it',
      rotate: 'In the project’s settings, API tokens: regenerate the token.',
      examples: [
        {
          before: '<string name="datocms_api_token">',
          secret: ['68c838', '1cdbaab7e7', '956ea5ba3d747', 'd'],
          after: '</string>\n',
        },
        { before: 'DATOCMS_API_TOKEN=', secret: ['9deea', 'fb7a36f8f941', '7ba8bfe7e', 'b441'], after: '\n' },
        {
          before: "datocms_api_token: '",
          secret: ['2ebba6', '770c5e5d7517d', '668123d2d', 'bc'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'DATOCMS_API_TOKEN=your-key-here\n',
        ['DATOCMS_API_TOKEN=', '5228fb', 'd', '\n'],
        ['checksum: ', '8809f', '1974a257d554d', '03e45b3e5735', '\n'],
      ],
    },
  ],
} satisfies Provider;
