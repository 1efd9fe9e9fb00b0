/** Credentials of PrestaShop. */

import type { Provider } from '#model/provider';

export default {
  name: 'PrestaShop',
  docs: 'https://devdocs.prestashop-project.org/8/webservice/',
  rules: [
    {
      id: 'prestashop-webservice-key',
      description: 'A key of a PrestaShop’s web service.',
      keyed: { names: ['prestashop', 'ps_ws_key', 'ws_key'], value: '[A-Z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the shop’s data, as its permissions allow',
      rotate: 'In Advanced parameters, Webservice: delete the key and add another.',
      examples: [
        {
          before: 'export PRESTASHOP_WEBSERVICE_KEY="',
          secret: ['Y7K73', 'KBA5GGE6G6FQM', '0R9GAI0JIF88', 'N1'],
          after: '"\n',
        },
        {
          before: 'ENV PRESTASHOP_WEBSERVICE_KEY ',
          secret: ['GHFDO', 'BM0RFZ58PU4B', '6FJF9BE7E', 'L39LL0'],
          after: '\n',
        },
        {
          before: '  "prestashop_webservice_key": "',
          secret: ['H27LHO', 'U1NVT2RF8G2', '1LKK6LUSXZW', 'ZSAT'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'PRESTASHOP_WEBSERVICE_KEY=your-key-here\n',
        ['PRESTASHOP_WEBSERVICE_KEY=', '5OU59', 'QC', '\n'],
        ['checksum: ', 'CPPJY', 'N9LRGU8GDCH', 'BQ5E30KUXQ3QE', 'S3I', '\n'],
      ],
    },
  ],
} satisfies Provider;
