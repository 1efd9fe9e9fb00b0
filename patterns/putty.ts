/** PuTTY: private key files (PPK), which tell whether they are encrypted. */

import type { Provider } from '#model/provider';

export default {
  name: 'PuTTY',
  docs: 'https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html',
  rules: [
    {
      id: 'putty-private-key',
      description: 'A PuTTY private key file.',
      regex: String.raw`(PuTTY-User-Key-File-[123]: [^\x00]+?Private-MAC: [0-9a-f]{40,64})`,
      keywords: ['PuTTY-User-Key-File-'],
      maxLength: 8000,
      checks: ['ppk'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'log in to every host that trusts its public half',
      rotate: 'Make another with puttygen, remove the old public half from authorized_keys, then delete it.',
      examples: [
        {
          before: [].join(''),
          secret: [
            'PuTTY-User-Key-File-',
            '3: ssh-ed25519\nEncryption: none\nComment: mia\nPublic-Lines: 2\nAAAAC3NzaC1lZDI1NTE5AAAAIXbgaUV5nQH5tGQNB3zTO',
            'wXVBgM+tBICPzkM7klP\nCYLh\nPrivate-Lines: 1\n',
            'ZCyZWLjAiGapHiwHB8vGHE',
            'pb3bSBX1Nxvv8QXhp/Skq2\nPrivate-MAC: 34f3e75705ded38b80417be0a8e6cdf1',
            '2d2b4b80d1cb4a3fc2cfbd8d7f4a4dcc',
          ],
          after: '\n',
        },
        {
          before: [].join(''),
          secret: [
            'PuTTY-User-Key-File-',
            '2: ssh-rsa\r\nEncryption: aes256-cbc\r\nComment: build\r\nPublic-Lines: 1\r\nkZRugZBl7cVtSdfT5Jzb5l6wRwH30q',
            'MzSnsp1JuPlPKGIVr4vmvka8APH+r7\r\nPrivate-Lines: 2\r\n',
            'WW8zRJ0OTercKjrUaISwhf0CeoGs2Cbf',
            'w5XHXAIQ5KKa2CgeTkbh+loX4TJ8r4+g\r\nqrthJ+Eq73ABKLBEpuObc46OpBw4epEh',
            'b+DL9clAvKSjL1DR4bUSN12zSMK/fg49\r\nPrivate-MAC: 3273673a0159833332ec',
            '56541a69702e80a6be42',
          ],
          after: '\r\n',
        },
      ],
      counterExamples: [
        'The first line is PuTTY-User-Key-File-3: algorithm-name.',
        'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\n',
      ],
    },
  ],
} satisfies Provider;
