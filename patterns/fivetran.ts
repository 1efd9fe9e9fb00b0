/** Credentials of Fivetran. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fivetran',
  docs: 'https://fivetran.com/docs/rest-api/getting-started',
  rules: [
    {
      id: 'fivetran-api-secret',
      description: 'The secret of a Fivetran API key.',
      keyed: { names: ['fivetran'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'change connectors, and what they sync',
      rotate: 'In the account’s settings, API config: generate another key.',
      examples: [
        {
          before: 'client.set("fivetran_api_secret", "',
          secret: ['L9KGk2', 'j7CZKiX72', 'fjJ4p23ftO', '1Kw6LvW'],
          after: '");\n',
        },
        {
          before: '  "fivetran_api_secret": "',
          secret: ['UGTbrh', 'OcZ9bkJYB', 'Tf8lZdsX5', '1WhGWTi9'],
          after: '",\n',
        },
        {
          before: "const fivetranApiSecret = '",
          secret: ['5rUDgH', 'WYvWjdR3mb', 'QC0879njOXCz', 'GmqQ'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'FIVETRAN_API_SECRET=your-key-here\n',
        ['FIVETRAN_API_SECRET=', '80GI4', '55', '\n'],
        ['checksum: ', 'xCUz', 'Y6yfb1ZJj', 'WwP9hu9IB', 'ejmOKNLeFb', '\n'],
      ],
    },
  ],
} satisfies Provider;
