/** IPsec: secrets of strongSwan, Libreswan and their kin. */

import type { Provider } from '#model/provider';

export default {
  name: 'IPsec',
  docs: 'https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html',
  rules: [
    {
      id: 'ipsec-pre-shared-key',
      description: 'A pre-shared key in ipsec.secrets.',
      regex: String.raw`: PSK {1,4}["']?((?:0s[A-Za-z0-9+/=]{16,200}|0x[0-9a-fA-F]{16,200}|[^\s"'<>{}$\x60]{6,128}))`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'enter the virtual network, or stand between its ends',
      rotate: 'Set another at both ends, or move to certificates.',
      examples: [
        {
          before: '203.0.113.9 198.51.100.4 : PSK "',
          secret: ['QZkj', 'bFW7dJaYm', 'k3Wwvty2aK', 'Q'],
          after: '"\n',
        },
        { before: "%any : PSK '", secret: ['0sLw', '2yDoaloCD', 'SrF1N9AG15n', 'kVTSXo1Myn'], after: "'\n" },
      ],
      counterExamples: [
        [': PS', 'K "$VPN_PSK', '"'],
        [': PSK ', '"<your-psk>"'],
        ['auth', 'by: PSK'],
      ],
    },
    {
      id: 'ipsec-user-password',
      description: 'The password of a user in ipsec.secrets.',
      regex: String.raw`: (?:XAUTH|EAP|NTLM) {1,4}["']([^\s"'<>{}$\x60]{6,128})["']`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'enter the virtual network as that user',
      rotate: 'Change the password of the user.',
      examples: [
        { before: 'mia : XAUTH "', secret: ['zq2Cni', 'myWaLRqQ'], after: '"\n' },
        { before: 'ops@acme.test : EAP "', secret: ['Mut6', 'WhRzLcSuem', 'gt'], after: '"\n' },
      ],
      counterExamples: [
        ['mia : ', 'EAP "$PASSWO', 'RD"'],
        ['mia ', ': XAUTH "', 'password"'],
      ],
    },
    {
      id: 'ipsec-swanctl-secret',
      description: 'A secret in swanctl.conf.',
      regex: String.raw`\bsecrets ?\{[^$]{0,60}?\b(?:ike|eap|xauth|ntlm|ppk)(?:-[\w.-]{1,40})?\s{0,4}\{[^{}]{0,300}?\b[sS][eE]cret\s{0,4}=\s{0,4}"?((?:0s)?[^\s"'<>{}$\x60]{6,200})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'enter the virtual network',
      rotate: 'Set another at both ends, or move to certificates.',
      examples: [
        {
          before: 'secrets {\n  ike-branch {\n    id = branch.acme.test\n    secret = "',
          secret: ['fL6B', 'VnFW7JYRsb', 'fcRNBkyKuJ'],
          after: '"\n  }\n}',
        },
        {
          before: 'secrets {\n eap-mia {\n  id = mia\n  secret = ',
          secret: ['smtL', 'cQY8NrMD25mN'],
          after: '\n}',
        },
      ],
      counterExamples: [
        ['secre', 'ts {\n ike-a {', '\n secret ', '= "$PSK"\n}'],
        ['eap {', ' id = mia }'],
      ],
    },
  ],
} satisfies Provider;
