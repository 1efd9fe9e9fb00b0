/** Passwords in configurations of routers, switches and firewalls. */

import type { Provider } from '#model/provider';

export default {
  name: 'Network devices',
  docs: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  rules: [
    {
      id: 'network-device-cisco-type7',
      description: 'A password of a Cisco device in "type 7", which everybody can decode.',
      regex: String.raw`\b(?:password|secret|key|key-string|md5|psk|pre-shared-key|server-private|community|authentication) 7 ([01][0-9](?:[0-9A-F]{2}){4,80})\b`,
      minEntropy: 1.5,
      checks: ['cisco-type7'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in to the device and change its configuration, where it can be reached',
      rotate:
        'Change the password on the device and on those that share it; keep configurations out of repositories or mask them.',
      examples: [
        {
          before: 'username ops privilege 15 password 7 ',
          secret: ['082A', '7E1904231245', '231B55'],
          after: '\n',
        },
        { before: 'line vty 0 4\n password 7 ', secret: ['046C1A', '52010314563D', '4B1F'], after: '\n' },
      ],
      counterExamples: [
        ['passw', 'ord 7 082A'],
        ['passw', 'ord 7 082245', '5D0AFF'],
        ['vers', 'ion 7 0'],
      ],
    },
    {
      id: 'network-device-cisco-secret',
      description: 'The hash of a password of a Cisco device ("secret 5", "8" or "9").',
      regex: String.raw`\bsecret (?:5|8|9) (\$1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$[89]\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43})(?:\s|$)`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'guess the password offline, then sign in to the device',
      rotate:
        'Change the password on the device and on those that share it; keep configurations out of repositories or mask them.',
      examples: [
        { before: 'enable secret 5 ', secret: ['$1$qB', 'dH$x5A4Uw1', 't.0PY0FX5', '1iDbz1'], after: '\n' },
        {
          before: 'username ops secret 9 ',
          secret: ['$9$lxu', 'EqZUFZV2G7', 'U$OIadQ2U', '4EcUitL6x', 'yARlUJFcY.GjI', '5MLY0aOj2HlM', 'sh'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['enabl', 'e secret 5 <', 'removed>'],
        ['enabl', 'e secret 5 ', '$1$xxxx$'],
      ],
    },
    {
      id: 'network-device-cisco-plain',
      description: 'A password of a Cisco device in plain text.',
      regex: String.raw`(?:^|\n)[ \t]{0,4}(?:enable (?:secret|password) (?:level [0-9]{1,2} )?(?:0 )?|username [\w.-]{1,40} (?:privilege [0-9]{1,2} )?(?:secret|password) (?:0 )?)([^\s"'<>{}$\x60*]{4,64})[ \t]{0,4}(?:\r?\n|$)`,
      keywords: ['enable ', 'username '],
      minEntropy: 2,
      checks: ['stock-password'],
      stopValues: ['cisco', 'cisco123', 'class', 'encryption', 'prompt'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to the device and change its configuration, where it can be reached',
      rotate:
        'Change the password on the device and on those that share it; keep configurations out of repositories or mask them.',
      examples: [
        { before: 'hostname sw1\nenable secret ', secret: ['Wqcqda', 'WVHYF7'], after: '\n' },
        { before: 'username ops privilege 15 secret 0 ', secret: ['C4PBN', 'hd3dtHk72'], after: '\n' },
      ],
      counterExamples: [
        ['enab', 'le secret 5 $', '1$abcd$efgh', '\n'],
        ['enab', 'le password c', 'isco\n'],
        ['user', 'name mia p', 'assword secr', 'et\n'],
      ],
    },
    {
      id: 'network-device-juniper',
      description: 'A password or key of a Juniper device in the form "$9$", which everybody can decode.',
      regex: String.raw`\b(?:secret|authentication-key|pre-shared-key ascii-text|password|ascii-text|simple-password|privacy-password|authentication-password) "(\$9\$[\w./-]{6,120})"`,
      minEntropy: 2.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in to the device and change its configuration, where it can be reached',
      rotate:
        'Change the password on the device and on those that share it; keep configurations out of repositories or mask them.',
      docs: 'https://www.juniper.net/documentation/us/en/software/junos/user-access/topics/topic-map/password-encryption.html',
      examples: [
        {
          before: 'set system radius-server 10.0.0.5 secret "',
          secret: ['$9$il', 'DOGhGnY3T', 'e0y0h7x6JOY', 'FIwBv6oPkW'],
          after: '"\n',
        },
        {
          before: 'pre-shared-key ascii-text "',
          secret: ['$9$WkR', 'zNQqtxAmcsG', 'Ljo1fOu7JIgn', 'ITWCJfs-AZ9P', 'BSWnVl'],
          after: '"; ## SECRET-DATA\n',
        },
      ],
      counterExamples: [
        ['secre', 't "$9$"; '],
        ['secr', 'et "/* SE', 'CRET-DATA */"'],
      ],
    },
    {
      id: 'network-device-juniper-hash',
      description: 'The hash of a password of a Juniper device.',
      regex: String.raw`\bencrypted-password "(\$[156]\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86})"`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'guess the password offline, then sign in to the device',
      rotate:
        'Change the password on the device and on those that share it; keep configurations out of repositories or mask them.',
      docs: 'https://www.juniper.net/documentation/us/en/software/junos/user-access/topics/topic-map/user-access-root-password.html',
      examples: [
        {
          before: 'set system root-authentication encrypted-password "',
          secret: [
            '$6$mN0',
            'f82t6$12X/UnY',
            '.jK34uqeHn',
            'WO7nGC0mnh',
            'qjtOvD38duC6',
            'y.WDekcn5',
            '3FgfA.63/',
            'LFh6L7IFDa/xo',
            'PksBVFG3So',
            'QG9wmr',
          ],
          after: '"\n',
        },
        {
          before: 'authentication { encrypted-password "',
          secret: ['$1$HdQ', 'ZwUCU$bOH', 'ASsFnsyPv/YTn', 'OVk5Vq'],
          after: '"; ## SECRET-DATA }',
        },
      ],
      counterExamples: [
        ['encr', 'ypted-pass', 'word "$6$x', 'xx"'],
        ['encry', 'pted-passw', 'ord "<remove', 'd>"'],
      ],
    },
    {
      id: 'network-device-fortinet',
      description: 'A password of a Fortinet device, encrypted with a key that all devices had.',
      regex: String.raw`\bset (?:password|passwd|psksecret|secret|passphrase|private-key-password|key|auth-pwd|priv-pwd|ppp-password|ddns-password) ENC ([A-Za-z0-9+/]{20,400}={0,2})`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in to the device and change its configuration, where it can be reached',
      rotate:
        'Change the password on the device and on those that share it; keep configurations out of repositories or mask them. Turn private-data-encryption on.',
      docs: 'https://www.fortiguard.com/psirt/FG-IR-19-007',
      examples: [
        {
          before: 'config system admin\n  edit "admin"\n    set password ENC ',
          secret: ['rBugU+', 'CD61EPmsb3F', 'vTS7Dl5V1', 'uzZk1WB1cT0', 'QtubL=='],
          after: '\n',
        },
        {
          before: 'set psksecret ENC ',
          secret: [
            'svhVq',
            'tBwoOt715RtS7',
            'iorLWbEtFg',
            '+GOdGZAIa+r',
            'ZxMEM7SW/',
            '8KjO8ijvMV',
            'f8fe8v1H6wPmK',
            'C58wzVLRS',
            '4g1UHgIw==',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['set ', 'password ', 'ENC <remo', 'ved>'],
        ['set pa', 'ssword ENC'],
      ],
    },
    {
      id: 'network-device-snmp-community',
      description: 'A community string of SNMP version 1 or 2 in the configuration of a device or its agent.',
      regex: String.raw`(?:\bsnmp-server community |\bset snmp community |(?:^|\n)r[ow]community6? )"?([^\s"'<>{}$\x60]{4,64})`,
      minEntropy: 2,
      checks: ['stock-password'],
      stopValues: ['public', 'private', 'community', 'read-only', 'read-write'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read, or with a writing one change, the settings of the device',
      rotate: 'Set another one on all devices, or move to SNMP version 3.',
      docs: 'https://datatracker.ietf.org/doc/html/rfc1901',
      examples: [
        { before: 'snmp-server community ', secret: ['dQnTyr', 'gxHP7r'], after: ' RO 10\n' },
        {
          before: 'sysLocation rack 4\nrocommunity ',
          secret: ['AnakZ', 'Vx8jtZaRm'],
          after: ' 10.0.0.0/8\n',
        },
      ],
      counterExamples: [
        ['snmp-', 'server commu', 'nity public', ' RO\n'],
        ['roco', 'mmunity publ', 'ic\n'],
        ['snmp', '-server co', 'mmunity $', 'COMMUNITY ', 'RO'],
      ],
    },
    {
      id: 'network-device-shared-key',
      description:
        'A key that a device shares with a RADIUS or TACACS+ server, or with the other end of a tunnel.',
      regex: String.raw`(?:\b(?:tacacs|radius)-server (?:host [\w.:-]{3,60} )?(?:auth-port [0-9]{1,5} acct-port [0-9]{1,5} )?key (?:0 )?|\bcrypto isakmp key (?:0 )?|\bikev[12] (?:remote-authentication |local-authentication )?pre-shared-key (?:0 )?|\bpre-shared-key (?:local |remote |address [\d.]{7,15} key )(?:0 )?)"?([^\s"'<>{}$\x60*]{6,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'forge answers of the server or stand in the tunnel, from the right place of the network',
      rotate: 'Set another key at both ends.',
      examples: [
        { before: 'tacacs-server host 10.0.0.5 key ', secret: ['M5yQ8', '6xH5N8bfY9z'], after: '\n' },
        {
          before: 'crypto isakmp key ',
          secret: ['DRh4J', '6aZya52SKjF', 'wvhj'],
          after: ' address 203.0.113.9\n',
        },
        {
          before: ' ikev2 remote-authentication pre-shared-key ',
          secret: ['5xQdr', 'pzg3UaPhTD', 'atT'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['tacacs', '-server key ', '7 0822455D0A1', '6\n'],
        ['cryp', 'to isakmp k', 'ey $PSK a', 'ddress 1.2.3', '.4'],
        ['pre-', 'shared-ke', 'y *****'],
      ],
    },
    {
      id: 'network-device-mikrotik',
      description: 'A password in an export of a MikroTik device.',
      regex: String.raw`(?:^|\n)(?:/(?:user|ppp secret|interface [\w -]{2,40}|ip ipsec [\w -]{2,30}|snmp community|tool e-mail|radius|user-manager user)[^\n]{0,20}\n?(?:add|set)|(?:add|set))\s[^\n]{0,300}?\b(?:password|secret|ipsec-secret|wpa2-pre-shared-key|wpa-pre-shared-key|passphrase)="?([^\s"'<>{}$\x60\\]{6,64})`,
      keywords: ['password=', 'secret=', '-shared-key=', 'passphrase='],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to the device and change its configuration, where it can be reached',
      rotate:
        'Change the password on the device and on those that share it; keep configurations out of repositories or mask them.',
      docs: 'https://help.mikrotik.com/docs/spaces/ROS/pages/328155/Configuration+Management',
      examples: [
        {
          before: '/ppp secret\nadd name=branch1 password=',
          secret: ['keE2T', '6xaXhxJQe'],
          after: ' profile=vpn service=l2tp\n',
        },
        {
          before: '/interface wireless security-profiles\nset [ find default=yes ] wpa2-pre-shared-key="',
          secret: ['kPKz', 'MK4vbvbG'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['/ppp ', 'secret\nadd', ' name=bran', 'ch1 profil', 'e=vpn\n'],
        ['/user', '\nadd name=ops', ' password=pa', 'ssword\n'],
      ],
    },
  ],
} satisfies Provider;
