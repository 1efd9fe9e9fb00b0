/** Private keys of cryptocurrencies that bear a prefix of their own, most with a checksum. */

import type { Provider } from '#model/provider';

export default {
  name: 'Wallets',
  docs: 'https://github.com/satoshilabs/slips',
  rules: [
    {
      id: 'wallet-key-stellar-seed',
      description: 'The secret seed of a Stellar account.',
      keyed: {
        names: [
          'stellar',
          'soroban',
          'secret_seed',
          'secretseed',
          'secret_key',
          'secretkey',
          'keypair.fromsecret',
          'private_key',
        ],
        value: 'S[A-D][A-Z2-7]{54}',
      },
      minEntropy: 3.5,
      checks: ['strkey'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'move everything that the wallet holds',
      rotate:
        'Move the funds to a wallet with new keys at once, then never use this one again: what is published once is watched by robots.',
      docs: 'https://stellar.org/protocol/sep-23',
      examples: [
        {
          before: 'STELLAR_SECRET=',
          secret: ['SD2V7', '4LPM32DGY', 'BGNOK5W34P5Q', 'A5OYBRAVBQNL', 'SKJM4ALGHWZ7I', 'RIIEI'],
          after: '\n',
        },
        {
          before: "Keypair.fromSecret('",
          secret: ['SBVLT', '4PLR56THCHU', '7HKYN5TOTH', '6VICAN6LCEN4', 'HFQZULBHAIUF', 'W5BXUV'],
          after: "')",
        },
      ],
      counterExamples: [
        ['STELL', 'AR_SECRET', '=S...'],
        [
          'STELL',
          'AR_PUBLIC',
          '=G4K2XZMS2L',
          'A2OJ2IWXN',
          'FWXQKVWAYUHW5',
          '24IWJ5RUVFLN',
          'CWCQ7DHOD',
          'MAE',
        ],
      ],
    },
    {
      id: 'wallet-key-nostr-key',
      description: 'The secret key of a Nostr identity.',
      regex: String.raw`\b(nsec1[02-9ac-hj-np-z]{58})\b`,
      minEntropy: 3.5,
      checks: ['bech32'],
      stopValues: ['nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'write in the name of that identity and read its messages',
      rotate: 'There is no revoking: tell followers and begin another identity.',
      docs: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
      examples: [
        {
          before: 'NOSTR_SECRET=',
          secret: ['nsec1v', 'a4chwzvuun8m4', 'fqmm9ysywg', '7y998e3kx', '5hsdxrlgtly', 'ykkwmkqqfw23a', 'h'],
          after: '\n',
        },
        {
          before: '"sk": "',
          secret: ['nsec', '1egxl9j2659zv', 'r58l9leu37', 't8lhqaa8hscs', 'fqkdexg9nsr', 'dge6cvs0kt0m5'],
          after: '"',
        },
      ],
      counterExamples: [
        ['NOST', 'R_SECRET=nsec', '1...'],
        ['npub1', 'o9yo1gcg7k', 'm98fti7tu0h', 'mr7r804e61ivf', 'b6713mgk5s4', 'lese1rjxl3z', 't3'],
      ],
    },
    {
      id: 'wallet-key-sui-key',
      description: 'The private key of a Sui account.',
      regex: String.raw`\b(suiprivkey1[02-9ac-hj-np-z]{50,70})\b`,
      minEntropy: 3.5,
      checks: ['bech32'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'move everything that the wallet holds',
      rotate:
        'Move the funds to a wallet with new keys at once, then never use this one again: what is published once is watched by robots.',
      docs: 'https://docs.sui.io/concepts/cryptography/transaction-auth/keys-addresses',
      examples: [
        {
          before: 'SUI_KEY=',
          secret: [
            'suipri',
            'vkey1qr5tc9',
            '3usthwrpen',
            '9zx86jkxxmd',
            'n5m0tqyl095mm',
            'dqezhcswm',
            '3zuc3q8k37',
          ],
          after: '\n',
        },
        {
          before: 'sui keytool import "',
          secret: [
            'suipr',
            'ivkey1qp3gkjw',
            'edhx7j7jrph20',
            't9mstzv7px5',
            'k3aunfy0y',
            'kuzv4ce6grw',
            'qydszx02',
          ],
          after: '" ed25519',
        },
      ],
      counterExamples: [
        ['suip', 'rivkey1...'],
        ['suipr', 'ivkey1 is ', 'the prefix'],
      ],
    },
    {
      id: 'wallet-key-tezos-key',
      description: 'The secret key of a Tezos account, not encrypted.',
      regex: String.raw`\b(edsk[1-9A-HJ-NP-Za-km-z]{50}|edskR[1-9A-HJ-NP-Za-km-z]{93}|spsk[1-9A-HJ-NP-Za-km-z]{50}|p2sk[1-9A-HJ-NP-Za-km-z]{50})\b`,
      minEntropy: 3.5,
      checks: ['base58check'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'move everything that the wallet holds',
      rotate:
        'Move the funds to a wallet with new keys at once, then never use this one again: what is published once is watched by robots.',
      docs: 'https://docs.tezos.com/developing/wallets',
      examples: [
        {
          before: 'TEZOS_SECRET=',
          secret: ['edsk3C', 'Aqhwp7DeQrAwp', 'cEL1XGUcp', '1YeGak4zRX', 'HeoCNBEvY', 'fUbmDTe'],
          after: '\n',
        },
        {
          before: 'unencrypted:"',
          secret: ['spsk', '1TGi6NDiRq', 'DvDXY64gH', 'LnAGpMa6SP', 'xPAhL8N98eMZ3', '8NPc8g6Z'],
          after: '"',
        },
      ],
      counterExamples: [
        ['edsk.', '..'],
        ['unen', 'crypted:ed', 'pk8Exh1fScRMp', 'ybjQSGdDvpGxw', 'p9vEyTXQzr', '5HZu9wSRqS', 'vsHAb6'],
      ],
    },
    {
      id: 'wallet-key-eos-key',
      description: 'A private key of an EOSIO chain.',
      regex: String.raw`\b(PVT_(?:K1|R1)_[1-9A-HJ-NP-Za-km-z]{48,52})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'move everything that the wallet holds',
      rotate:
        'Move the funds to a wallet with new keys at once, then never use this one again: what is published once is watched by robots.',
      docs: 'https://docs.eosnetwork.com/',
      examples: [
        {
          before: 'EOS_KEY=',
          secret: ['PVT_', 'K1_omZbuo', 'FVhfrYsKREZJ4', 'SkKcW5sKwp', 'SPaoAFGWdFB', 'qCBumTmT7', 'F'],
          after: '\n',
        },
        {
          before: 'cleos wallet import --private-key "',
          secret: ['PVT_R', '1_RcbT6MxVAS', 'QdctNonjqsS', 'AGBkro4dQ', 'ad3Jg6qDx17qu', 'caLJNe'],
          after: '"',
        },
      ],
      counterExamples: [
        ['PVT_K1', '_<key>'],
        ['PUB_', 'K1_qCndrgr4e', 'aeqNSBHgGCkwN', 'ZGqBUHkWdYk', 'XBw2Me7Nx9QH', 'iTXUH'],
      ],
    },
  ],
} satisfies Provider;
