/** Credentials of Red Hat Pyxis. */

import type { Provider } from '#model/provider';

export default {
  name: 'Red Hat Pyxis',
  docs: 'https://catalog.redhat.com/api/containers/docs/',
  rules: [
    {
      id: 'redhatpyxis-api-key',
      description: 'A Red Hat Pyxis API key.',
      keyed: { names: ['pyxis'], value: '[a-z0-9]{32}', isCommonWord: true },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'publish certification results and change container metadata of the partner',
      rotate: 'In Red Hat Partner Connect, Account, API keys: revoke it and generate another.',
      examples: [
        {
          before: 'client.set("pyxis_api_key", "',
          secret: ['b7miv', 'pz21fg46j602s', 'nvmfzcgkd', 'l6xxd'],
          after: '");\n',
        },
        {
          before: '  "pyxis_api_key": "',
          secret: ['2o8oa', 'nd13xlmpuya', '9cnc1s4v6e4g', '3xvt'],
          after: '",\n',
        },
        {
          before: "const pyxisApiKey = '",
          secret: ['d3c3ks', 'l21v6o177', 'tbreoj7bqs', '7oz9c3r'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'PYXIS_API_KEY=your-key-here\n',
        ['PYXIS_API_KEY=', 'kliwqf', '6', '\n'],
        ['checksum: ', 'ax5b', 'sx9oycqorh', '5hw682mj40', 'j4ru96qk', '\n'],
      ],
    },
  ],
} satisfies Provider;
