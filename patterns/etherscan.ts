/** Credentials of Etherscan. */

import type { Provider } from '#model/provider';

export default {
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  rules: [
    {
      id: 'etherscan-api-key',
      description: 'An Etherscan API key (also for its sister explorers).',
      keyed: {
        names: ['etherscan', 'polygonscan', 'arbiscan', 'basescan', 'ftmscan', 'snowtrace'],
        value: '[A-Z0-9]{34}',
      },
      minEntropy: 3.6,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read chain data on the owner’s quota',
      rotate: 'At etherscan.io/myapikey, delete the key and add another.',
      verify: 'supply',
      examples: [
        { before: 'ETHERSCAN_API_KEY=', secret: ['WD2RTCOCAG6J', 'A5NP8DXK7A0V', 'UNW1TPWHYV'], after: '\n' },
        {
          before: "  etherscanApiKey: '",
          secret: ['FTC141MLZI1F', 'SJ1XRWWHOOTA', 'PM43I2FTCP'],
          after: "',\n",
        },
        { before: 'ARBISCAN_API_KEY=', secret: ['53ULH71H74EF', '0M6CA9PX7ZPT', 'W2UVMWM7Z5'], after: '\n' },
      ],
      counterExamples: [
        'ETHERSCAN_API_KEY=XRO0********\n',
        'ETHERSCAN_API_KEY=your-key-here\n',
        ['ETHERSCAN_API_KEY=', 'XRO0553X7', 'TYI0VR8V', '\n'],
      ],
    },
  ],
  verify: {
    supply: {
      // The API takes the key in the query only.
      docs: 'https://docs.etherscan.io/resources/common-error-messages',
      effect: 'counts-quota',
      hosts: ['api.etherscan.io'],
      request: {
        method: 'GET',
        path: '/v2/api',
        query: { chainid: '1', module: 'stats', action: 'ethsupply', apikey: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: '1' }, verdict: 'live' },
        { json: { pointer: '/result', contains: 'Invalid API Key' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request:
            'GET https://api.etherscan.io/v2/api?chainid=1&module=stats&action=ethsupply&apikey={secret}',
          answer: {
            status: 200,
            json: { status: '1', message: 'OK', result: '122373866217800000000000000' },
          },
          verdict: 'live',
        },
        {
          request:
            'GET https://api.etherscan.io/v2/api?chainid=1&module=stats&action=ethsupply&apikey={secret}',
          answer: {
            status: 200,
            json: { status: '0', message: 'NOTOK', result: 'Invalid API Key (#err2)|1-' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
