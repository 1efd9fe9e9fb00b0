/** Credentials of Caspio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Caspio',
  docs: 'https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/',
  rules: [
    {
      id: 'caspio-client-secret',
      description: 'The client secret of a Caspio web services profile.',
      keyed: {
        names: [
          'caspio_client_secret',
          'caspio_secret',
          'caspio-client-secret',
          'caspioclientsecret',
          'caspiosecret',
        ],
        value: '[0-9a-f]{50}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the tables of the account that the profile allows',
      rotate: 'In Caspio, Account, Access permissions, Web services profiles: regenerate the secret.',
      parts: [{ name: 'id', rule: 'caspio-client-id' }],
      examples: [
        {
          before: [
            'CASPIO_CLIENT_ID=',
            ...['5336', '9bdb9676179', 'd4daa016e', 'b3da86ebdae3', '60aea201937cf', 'a'],
            '\n',
            'client.set("caspio_client_secret", "',
          ].join(''),
          secret: ['b64f', '816c2244f', '4531f0b6c8d8', '647016016a3e7', '4dc1c934d', '496'],
          after: '");\n',
          parts: { id: ['5336', '9bdb96761', '79d4daa016eb', '3da86ebdae', '360aea201', '937cfa'] },
        },
        {
          before: [
            'CASPIO_CLIENT_ID=',
            ...['5093f', 'e46f7bc4c21b', '7652b69fc919', '411f814c434', '5355e5282', '4'],
            '\n',
            '  "caspio_client_secret": "',
          ].join(''),
          secret: ['beb82', 'e9cc45944', 'e77cfa659768f', '7da124c12', 'b16d1d625735', '97'],
          after: '",\n',
          parts: { id: ['5093', 'fe46f7bc4c21b', '7652b69fc', '919411f814c4', '345355e528', '24'] },
        },
        {
          before: [
            'CASPIO_CLIENT_ID=',
            ...['de5e27', '459ea7f0a30', '931b6a850028', '9f58ddd32', '35e912249a5', 'e'],
            '\n',
            "const caspioClientSecret = '",
          ].join(''),
          secret: ['8aac8a', 'fcc4924bd6', '432951293', 'eff005c03', 'b7261916b0385', 'd4a'],
          after: "';\n",
          parts: { id: ['de5e2', '7459ea7f0', 'a30931b6a8500', '289f58ddd32', '35e912249a5', 'e'] },
        },
      ],
      counterExamples: [
        'CASPIO_CLIENT_SECRET=your-key-here\n',
        ['CASPIO_CLIENT_SECRET=', 'f94e', 'be8', '\n'],
        ['checksum: ', '7307a', 'bffaa38445', '43b225442dae4', '3c5cf801b2952', 'ff5703b7f', '\n'],
      ],
    },
    {
      id: 'caspio-client-id',
      description: 'The client id of a Caspio web services profile: the name of the pair.',
      keyed: {
        names: ['caspio_client_id', 'caspio_id', 'caspioclientid', 'caspio-client-id', 'caspioid'],
        value: '[0-9a-f]{50}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: 'export CASPIO_CLIENT_ID="',
          secret: ['634f5', 'f03663e6be9', '69afb17cbcb', 'dccd0783d71cf', '266154c84b'],
          after: '"\n',
        },
        {
          before: 'ENV CASPIO_CLIENT_ID ',
          secret: ['cecb', 'a4351300ba', '8ef8a999331', '1e8f384de9b96', '1bf85909fdb', 'd'],
          after: '\n',
        },
        {
          before: '  "caspio_client_id": "',
          secret: ['5ab43e', '84ebd28dd32', '82942a1f28', 'b674f4f5551e', '955585b365e'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'CASPIO_CLIENT_ID=your-key-here\n',
        ['CASPIO_CLIENT_ID=', 'd8ccf', '28', '\n'],
        ['checksum: ', 'b370', 'abe5d52f104', '4afcabc4c31d', 'cd10e736f58e1', 'd4bd015d17', '\n'],
      ],
    },
  ],
} satisfies Provider;
