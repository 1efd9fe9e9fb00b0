/** WireGuard: private and preshared keys in its configuration files. */

import type { Provider } from '#model/provider';

export default {
  name: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
  rules: [
    {
      id: 'wireguard-private-key',
      description: 'The private key of a WireGuard interface.',
      // 32 bytes in base 64: the last digit before the padding holds four bits only.
      regex: String.raw`\bPrivateKey\s{0,4}=\s{0,4}["']?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)`,
      minEntropy: 4,
      stopValues: [['yanz5', 'tf+lxxjte14tji3zlm', 'nq+hd2ryuigjbgb3fb', 'mk='].join('')],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'enter the virtual network as that device, and read traffic he recorded',
      rotate:
        'Make another with "wg genkey", give its public half to the peers, drop the old public half there.',
      examples: [
        {
          before: '[Interface]\nPrivateKey = ',
          secret: ['gysIiGC3+MWFdwSEEwxb41', 'S4O0jrkGnGe+rTWBoE/FY='],
          after: '\nAddress = 10.0.0.2/32\n',
        },
        { before: 'PrivateKey=', secret: ['arENUQiWK/HoRTGW+ikYQn', 'L3n36+u7pAzwvpFeIOTKM='], after: '\n' },
      ],
      counterExamples: [
        'PrivateKey = <contents-of-client-privatekey>',
        ['PublicKey = ZVD/Gx3iXfazuJfg6zyR1h', '9FPcXzyKdEtrJ3ohIOTEE='],
        ['PrivateKey = hL8PewH5AmHNOmU', 'sCXO44B9qPnXabB'],
      ],
    },
    {
      id: 'wireguard-preshared-key',
      description: 'A preshared key between two WireGuard peers.',
      regex: String.raw`\bPresharedKey\s{0,4}=\s{0,4}["']?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself; it is the second lock beside the private keys',
      rotate: 'Make another with "wg genpsk" and give it to both peers.',
      examples: [
        {
          before: '[Peer]\nPresharedKey = ',
          secret: ['AYkG4tAvEU5LSc3e9ctk3O', 'rUd1PYY0GnDQ1jWP3glcE='],
          after: '\n',
        },
        {
          before: 'PresharedKey=',
          secret: ['F/pLihdNE0mcLTENhOKlPh', 'tmNJfwNJh3/y99acDlwhg='],
          after: '\r\n',
        },
      ],
      counterExamples: ['PresharedKey = <key>', ['PresharedKey = tUcS3V3Eay5KDuW', 'OA02Ks25GcoTKfO=']],
    },
  ],
} satisfies Provider;
