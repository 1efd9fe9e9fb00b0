/** Credentials of Coinbase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  rules: [
    {
      id: 'coinbase-cdp-secret',
      description: 'The private half of a Coinbase Developer Platform key (Ed25519).',
      keyed: {
        names: [
          'cdp_api_key_secret',
          'cdp_secret',
          'coinbase_api_secret',
          'coinbaseapisecret',
          'coinbase_private_key',
          'cdp_api_key_private_key',
          'coinbase_secret',
          'cdp_private_key',
          'cdp_key_secret',
        ],
        value: '[A-Za-z0-9+/]{86}==',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade, and with its permissions move, the coins of the account',
      rotate:
        'In the CDP Portal (portal.cdp.coinbase.com), API keys: delete it and create another, with an IP allowlist.',
      parts: [{ name: 'id', rule: 'coinbase-cdp-key-id', acrossFiles: true }],
      examples: [
        {
          before: 'CDP_API_KEY_SECRET=',
          secret: [
            'IwyW8z8Iw/UyVOq',
            '6KEtJldKpCzkGuU',
            's4u8LNa+vjHAO+F',
            'Nvn8Wzi/O+Af3jO',
            '2+Ud5c14mVw6fC0',
            'Kx1STcEU9eK',
            '==',
          ],
          after: '\n',
        },
        {
          before:
            'COINBASE_API_KEY=organizations/' +
            'b1d69e9c-0e9' +
            '6-4f88-917d-' +
            '3ad93d1084a1' +
            '/apiKeys/' +
            '8ec07a8a-af8' +
            '4-4746-a9b0-' +
            '5d99f1e81bd5' +
            '\nCOINBASE_API_SECRET=',
          secret: [
            'h/4Irz7uZA4cNen',
            'Gvv8aoTIpvRFnWl',
            'mMVDXbBYxCbwbYX',
            'xMtJfPMKtNKEoQy',
            'igoX9V9kbpvGj2I',
            'yHzRRQ0yUbk',
            '==',
          ],
          after: '\n',
          parts: {
            id: [
              'organizations/',
              'b1d69e9c-0e9',
              '6-4f88-917d-',
              '3ad93d1084a1',
              '/apiKeys/',
              '8ec07a8a-af8',
              '4-4746-a9b0-',
              '5d99f1e81bd5',
            ],
          },
        },
      ],
      counterExamples: [
        'CDP_API_KEY_SECRET=Xjqh********\n',
        'CDP_API_KEY_SECRET=your-key-here\n',
        ['CDP_API_KEY_SECRET=', 'XjqhMmTEwevBbiv', 'x6SYmZGyXbzpAzU', '45nJ8M4T6nVIu', '\n'],
      ],
    },
    {
      id: 'coinbase-cdp-key-id',
      description: 'The name of a Coinbase Developer Platform key.',
      regex: String.raw`(organizations/[0-9a-f-]{36}/apiKeys/[0-9a-f-]{36})\b`,
      minEntropy: 4,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the key',
      rotate: 'Delete the key in the CDP Portal (portal.cdp.coinbase.com).',
      isPartOnly: true,
      examples: [
        {
          before: 'COINBASE_API_KEY=',
          secret: [
            'organizations/',
            '016488c5-cc8',
            '0-4e57-9a71-',
            'a40fe1c435af',
            '/apiKeys/',
            '94a55630-f00',
            '6-4df6-b144-',
            '96c6bddd468a',
          ],
          after: '\n',
        },
        {
          before: '{"coinbase_api_key": "',
          secret: [
            'organizations/',
            '0fb02fc9-901',
            'f-43fc-ba16-',
            '4f9add48e73f',
            '/apiKeys/',
            'b7064c8a-a7e',
            '2-4a12-a346-',
            '0de4c8998e2b',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['organizations/your-org/apiKeys/your-key', ['organizations/', '54e5bf', '607410']],
    },
    {
      id: 'coinbase-legacy-api-secret',
      description: 'The secret of a Coinbase API key of the old kind.',
      keyed: {
        names: [
          'coinbase_api_secret',
          'coinbaseapisecret',
          'coinbase_secret',
          'coinbasesecret',
          'coinbase-secret',
          'cb_secret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo:
        'trade and send coins of the account, if it still works: these keys have been replaced by CDP keys',
      rotate: 'At coinbase.com/settings/api, delete the key.',
      examples: [
        { before: 'COINBASE_API_SECRET=', secret: ['l73b60Sm95C', 'o8v3Gol5vbB', 'aGMdJ4QWbS'], after: '\n' },
        { before: 'coinbase_secret = "', secret: ['MHfNHKAYqMD', 'sFL7ecq78rv', 'lwFsC6dn6c'], after: '"\n' },
      ],
      counterExamples: [
        'COINBASE_API_SECRET=5dc2********\n',
        'COINBASE_API_SECRET=your-key-here\n',
        ['COINBASE_API_SECRET=', '5dc2unO9', 'uEp3dTPT', '\n'],
      ],
    },
  ],
} satisfies Provider;
