/** Passwords in files of remote desktop and terminal programs, most of them hidden reversibly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Remote desktops',
  docs: 'https://mremoteng.readthedocs.io/en/latest/',
  rules: [
    {
      id: 'remote-desktop-mremoteng',
      description:
        'The password of a connection of mRemoteNG, encrypted with a password that everybody has unless it was changed.',
      regex: String.raw`<Node\s[^<>]{0,900}?\bPassword="([A-Za-z0-9+/]{22,400}={0,2})"`,
      maxLength: 1500,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in to the hosts in the file, where they can be reached',
      rotate: 'Change the passwords of the connections; set a master password.',
      parts: [{ name: 'host', rule: 'remote-desktop-mremoteng-host', withinBytes: 800 }],
      examples: [
        {
          before: '<Node Name="web1" Type="Connection" Username="ops" Domain="" Password="',
          secret: [
            'AzG/',
            'NdxZn64rA',
            'tQrA2ZPd/lv',
            'fhXesBsjB7',
            'tnMKjkVQylxO',
            'alkIXBm2PoQ',
            '4WteIrv',
          ],
          after: '" Hostname="web1.acme.test" Protocol="RDP"',
          parts: { host: ['web1.', 'acme.test'] },
        },
        {
          before: '<Node Name="db" Password="',
          secret: ['jQUnyC', 'DqJYg3sHdi', 'aHSBvWt+x', 'sb7joEkmU4d', '8JybHk=='],
          after: '" Hostname="10.0.4.9" />',
          parts: { host: ['10.0.4', '.9'] },
        },
      ],
      counterExamples: [
        ['<Node ', 'Name="x" ', 'Password="" H', 'ostname="web', '1" />'],
        ['<Nod', 'e Name="x', '" Password', '="short" /', '>'],
      ],
    },
    {
      id: 'remote-desktop-mremoteng-host',
      description: 'The host of a connection of mRemoteNG.',
      regex: String.raw`<Node\s[^<>]{0,1000}?\bHostname="([\w.:-]{3,200})"`,
      maxLength: 1400,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: '<Node Name="web1" Hostname="', secret: ['web1.a', 'cme.test'], after: '"' },
        { before: '<Node Password="" Hostname="', secret: ['10.0.4', '.9'], after: '" />' },
      ],
      counterExamples: [
        ['<Node', ' Hostname="', '" />'],
        ['<Serv', 'er Hostname', '="web1" /', '>'],
      ],
    },
    {
      id: 'remote-desktop-remmina',
      description: 'The password of a connection of Remmina, encrypted with a key in its preferences.',
      regex: String.raw`\[remmina\]\s(?:[\w-]{1,40}=[^\n]*\n)*?(?:ssh_tunnel_)?password=([A-Za-z0-9+/]{11,200}={0,2})\s`,
      maxLength: 3000,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself; with remmina.pref of the same user, read it',
      rotate: 'Make sure that remmina.pref is nowhere public; change the password if it may be.',
      docs: 'https://remmina.org/remmina-passwords/',
      examples: [
        {
          before: '[remmina]\nname=web1\nserver=10.0.4.9\npassword=',
          secret: ['GNiPU', 'CpxcXuWosI', '6lBrR8qoZ8', 'QrYXie='],
          after: '\nusername=ops\n',
        },
        {
          before: '[remmina]\nssh_tunnel_password=',
          secret: ['zXN8', '97OuouXYhSZ', 'PvWQmps=='],
          after: '\n',
        },
      ],
      counterExamples: [
        ['[rem', 'mina]\nname', '=web1\npassw', 'ord=.\n'],
        ['[rem', 'mina]\nname=x', '\nserver=y\n'],
      ],
    },
    {
      id: 'remote-desktop-remmina-key',
      description: 'The key with which Remmina encrypts the passwords of a user.',
      regex: String.raw`\[remmina_pref\]\s(?:[\w-]{1,60}=[^\n]*\n)*?secret=([A-Za-z0-9+/]{43}=)`,
      maxLength: 6000,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the passwords in the connection files of that user',
      rotate:
        'Delete the key (Remmina makes another) and enter the passwords anew; change those that leaked.',
      docs: 'https://remmina.org/remmina-passwords/',
      examples: [
        {
          before: '[remmina_pref]\nsave_view_mode=true\nsecret=',
          secret: ['DfJz', '7C6Wy3vA2Ra', '2HZ73kFd13', 'nzwGsbWHbX4', 'I9WQKcf='],
          after: '\n',
        },
        {
          before: '[remmina_pref]\nsecret=',
          secret: ['S4W6G', 'eWkvN8z0C', 'TnWLHeaAIl', 'K7ONa2cQl4J', 'nOujXres='],
          after: '\nuid=x\n',
        },
      ],
      counterExamples: [
        ['[remmi', 'na_pref]\nsav', 'e_view_mod', 'e=true\n'],
        ['[rem', 'mina_pref]\ns', 'ecret=\n'],
      ],
    },
    {
      id: 'remote-desktop-vnc',
      description: 'The password of a VNC server or connection, encrypted with a key that everybody has.',
      regex: String.raw`(?:\[(?:ultravnc|UltraVNC|admin)\]\s[^\[]{0,400}?\bpasswd2?\s{0,2}=\s{0,2}|\[[Cc]onnection\]\s[^\[]{0,300}?\b[Pp]assword\s{0,2}=\s{0,2}|\bEncPassword\s{0,2}=\s{0,2})([0-9A-Fa-f]{16,18})\b`,
      minEntropy: 2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'see and steer the screen of the host, where it can be reached',
      rotate: 'Set another password on the server.',
      docs: 'https://uvnc.com/docs/uvnc-server.html',
      examples: [
        { before: '[ultravnc]\npasswd=', secret: ['765261', 'D0E30397E7B2'], after: '\npasswd2=x\n' },
        {
          before: '[Connection]\nHost=10.0.4.9\nPassword=',
          secret: ['9fd89', '0318196d4', '7d'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['[ultra', 'vnc]\nUseR', 'egistry=0\n'],
        ['[Conne', 'ction]\nHost=x', '\nPassword=\n'],
      ],
    },
    {
      id: 'remote-desktop-securecrt',
      description:
        'The password of a session of SecureCRT, encrypted with a key of the program unless a passphrase was set.',
      regex: String.raw`S:"Password(?: V2)?"=(?:02:|03:)?u?([0-9a-f]{32,400})`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in to the hosts in the file, where they can be reached',
      rotate: 'Change the password on the host; set a configuration passphrase.',
      docs: 'https://www.vandyke.com/support/securecrt/',
      examples: [
        {
          before: 'S:"Username"=ops\nS:"Password V2"=02:',
          secret: [
            'cd8ece',
            '23612c0bea395',
            '94c34abc097b',
            '128ad73be2',
            '89245027bf',
            '06f304595',
            '9a3d8febfde',
            '605a6093ecb82',
            'a64fa21da',
            '8b9',
          ],
          after: '\n',
        },
        {
          before: 'S:"Hostname"=10.0.4.9\r\nS:"Password"=u',
          secret: [
            'b4c1e',
            'f7c1fd061897',
            'ae180fe0318f',
            '3f2170ca4',
            '9b0512e5a42f',
            'cab2746c51',
            '5742',
          ],
          after: '\r\n',
        },
      ],
      counterExamples: [
        ['S:"Pa', 'ssword V2"=\n'],
        ['S:"Pa', 'ssword V2"', '=02:'],
      ],
    },
    {
      id: 'remote-desktop-mobaxterm',
      description:
        'The password of a session of MobaXterm, encrypted for one user or with a master password.',
      regex: String.raw`\[Passwords\]\r?\n(?:[^\[\n]*\n){0,20}?[\w.:/ -]{1,100}@[\w.:-]{3,100}=([A-Za-z0-9+/]{8,200}={0,2})\s`,
      maxLength: 2600,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself; as that user or with the master password, read it',
      rotate: 'Change the passwords on the hosts if the master password is not good.',
      docs: 'https://mobaxterm.mobatek.net/documentation.html',
      examples: [
        {
          before: '[Passwords]\r\nssh22:ops@web1.acme.test=',
          secret: ['CTtHnt', 'zRwBaUnQXk5X'],
          after: '\r\n',
        },
        { before: '[Passwords]\nmia@10.0.4.9=', secret: ['srBugU', '+CD61EPmsb3F', 'vTS7=='], after: '\n' },
      ],
      counterExamples: [
        ['[Pas', 'swords]\r\n\r\n[', 'Misc]\r\n'],
        ['[Pas', 'swords]\nm', 'ia@10.0.4.', '9=\n'],
      ],
    },
  ],
} satisfies Provider;
