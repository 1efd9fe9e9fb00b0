/** OpenPGP (GnuPG): private keys in their armour. Public keys and signatures are not looked for. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenPGP',
  docs: 'https://datatracker.ietf.org/doc/html/rfc9580',
  rules: [
    {
      id: 'pgp-private-key',
      description: 'An OpenPGP private key.',
      regex: String.raw`(-----BEGIN PGP PRIVATE KEY BLOCK-----(?:-{0,4}[^-])*-{5,6}END PGP PRIVATE KEY BLOCK-----)`,
      keywords: ['-----BEGIN PGP PRIV'],
      maxLength: 24000,
      checks: ['pem'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read what was encrypted to its owner, and sign releases, packages and mails in their name',
      rotate:
        'Revoke it with its revocation certificate, publish that, and make a new key; sign anew what was signed with it.',
      examples: [
        {
          before: [].join(''),
          secret: [
            '-----BEGIN PGP ',
            'PRIVATE KEY BLOCK-----\n',
            '\n',
            'lFgEawVDwxYJKwYBBAHaRw8BAQdAh543QQUtmEeb2tZkrUxdY7JMSW8OvWyeqof/\n',
            'r7AOBSoAAP9zygM4lXufhEk9ImEyMKX+1arniBf89nMXt5RtLjjWZBCRtBZhY21l\n',
            'IGNpIDxjaUBhY21lLnRlc3Q+iJAEExYIADgWIQTZlYN1fyWGzntwBXBBlWkcQE6N\n',
            'kwUCawVDwwIbAwULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRBBlWkcQE6Nk9Ft\n',
            'AP42sQh9dxA1EbJqJuyhL4TK3iemRGAt3KuxJpOg6dO/ggEAxF7TT4ToxTj+4fOi\n',
            'ec5wBUckXw8Vj+x6N6YUNtocRgs=\n',
            '=LJWt\n',
            '-----END PGP ',
            'PRIVATE KEY BLOCK-----',
          ],
          after: '\n',
        },
        {
          before: 'GPG_KEY: "',
          secret: [
            '-----BEGIN PGP ',
            'PRIVATE KEY BLOCK-----\\n',
            '\\n',
            'lFgEawVDwxYJKwYBBAHaRw8BAQdAh543QQUtmEeb2tZkrUxdY7JMSW8OvWyeqof/\\n',
            'r7AOBSoAAP9zygM4lXufhEk9ImEyMKX+1arniBf89nMXt5RtLjjWZBCRtBZhY21l\\n',
            'IGNpIDxjaUBhY21lLnRlc3Q+iJAEExYIADgWIQTZlYN1fyWGzntwBXBBlWkcQE6N\\n',
            'kwUCawVDwwIbAwULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRBBlWkcQE6Nk9Ft\\n',
            'AP42sQh9dxA1EbJqJuyhL4TK3iemRGAt3KuxJpOg6dO/ggEAxF7TT4ToxTj+4fOi\\n',
            'ec5wBUckXw8Vj+x6N6YUNtocRgs=\\n',
            '=LJWt\\n',
            '-----END PGP ',
            'PRIVATE KEY BLOCK-----',
          ],
          after: '"',
        },
      ],
      counterExamples: [
        ['-----BEGIN PGP PRIVATE ', 'KEY BLOCK-----\n\nabc\n-----END PGP PRIVATE ', 'KEY BLOCK-----'],
        [
          '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nPWaqRbnOuKSqFnijDIHALOiYiNUmM24G',
          'FdpPFjEM9CBS9IAwcnb/zSnMQQbdYGbH\n-----END PGP PUBLIC KEY BLOCK-----',
        ],
      ],
    },
  ],
} satisfies Provider;
