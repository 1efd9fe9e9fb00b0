/** Credentials of Neutrino API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Neutrino API',
  docs: 'https://www.neutrinoapi.com/api/api-basics/',
  rules: [
    {
      id: 'neutrinoapi-api-key',
      description: 'A Neutrino API key.',
      keyed: { names: ['neutrinoapi', 'neutrino_api', 'neutrino-api', 'neutrino'], value: '[A-Za-z0-9]{48}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up addresses, numbers and places on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV NEUTRINOAPI_API_KEY ',
          secret: ['FbBg', 'pXKdmNCusQGG', 'ryF0jT4472vl', 'HzckS7Eat8GB2', 'RsBjsYY'],
          after: '\n',
        },
        {
          before: "neutrinoapi_api_key: '",
          secret: ['JK4Ie4', '2R5kZBSIn', 'lqMTJB26j', 'F20wGGnG95', 'ub5M5R44U5', 'ik2p'],
          after: "'\n",
        },
        {
          before: 'export NEUTRINOAPI_API_KEY="',
          secret: ['uVP1M', '6ZHqVtj4AXaIr', 'RDRStPVKN05', '4MsMstLx9Rc', 'eEdwUIam'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'NEUTRINOAPI_API_KEY=your-key-here\n',
        ['NEUTRINOAPI_API_KEY=', 'ZzA7', 'aj6', '\n'],
        ['checksum: ', 'cygD', 'WZmjGGulFJkU', 'MRC7YkJDL7034', 'IYHwMyizmHND', '5vaAWcx', '\n'],
      ],
    },
  ],
} satisfies Provider;
