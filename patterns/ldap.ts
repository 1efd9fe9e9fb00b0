/** Credentials of LDAP. */

import type { Provider } from '#model/provider';

export default {
  name: 'LDAP',
  docs: 'https://datatracker.ietf.org/doc/html/rfc4513',
  rules: [
    {
      id: 'ldap-bind-password',
      description: 'The password with which a program binds to a directory (LDAP, Active Directory).',
      regex: String.raw`(?:(?i:bindpassword|bind_password|bind-password|bind\.password|bindpasswd|bind_passwd|bindpwd|bind_pwd|bindpw|bind_pw|bindcredentials?|bind_credentials?|ldap[\w.-]{0,24}?(?:password|passwd|pwd))["'\]]{0,2}(?:\s{0,4}(?:=>|:=|[:=])\s{0,4}["']?|\s{0,4},\s{0,4}["']|>)|(?:^|\n)[ \t]{0,8}(?i:bindpw|rootbindpw|bindpasswd|bindpassword)[ \t]{1,8})([^\s"'<>,;{}$%()\[\]\\]{6,80})(?:["'\s<;,]|$)`,
      minEntropy: 2.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the directory, and often log in as its service account elsewhere',
      rotate:
        'Set another password for the account in the directory, then give it to the programs that bind with it.',
      verify: 'bind',
      parts: [
        { name: 'host', rule: 'ldap-host', acrossFiles: true },
        { name: 'user', rule: 'ldap-bind-name', acrossFiles: true },
      ],
      examples: [
        {
          before: [
            'LDAP_URL=ldaps://',
            ...['ldap.acme.t', 'est:636'],
            '\nLDAP_BIND_DN=',
            ...['cn=reader,d', 'c=acme,dc=t', 'est'],
            '\nLDAP_BIND_PASSWORD=',
          ].join(''),
          secret: ['dl4hCPSq9oq', 'NIwWR4v'],
          after: '\n',
          parts: { host: ['ldap.acme.t', 'est:636'], user: ['cn=reader,d', 'c=acme,dc=t', 'est'] },
        },
        { before: 'LDAP_BIND_PASSWORD=', secret: ['Vq7!md', 'Tz2wLp'], after: '\n' },
        {
          before: "  bindDN: 'cn=reader,dc=acme,dc=test',\n  bindCredentials: '",
          secret: ['r8Kt-', 'wq2ZnHbx'],
          after: "',\n",
          parts: { user: ['cn=reader', ',dc=acme,dc=test'] },
        },
        { before: 'bindpw ', secret: ['hT5wQn', '8vRk3x'], after: '\n' },
        { before: '<bindPassword>', secret: ['p4Zs9L', 'qWm7xY'], after: '</bindPassword>\n' },
      ],
      counterExamples: [
        ['LDAP', '_BIND_PASSWO', 'RD=${LDAP_', 'PASSWORD}\n'],
        ['LDAP_B', 'IND_PASSWOR', 'D=changeme\n'],
        ['the ', 'LDAP passwor', 'd is stored', ' in a file\n'],
        ['ldapP', 'assword: s', 'tring;\n'],
        ['clien', 't.bind(bindDN', ', bindPasswo', 'rd, onBound2', ')\n'],
      ],
    },

    {
      id: 'ldap-host',
      description: 'The host of a directory server.',
      regex: String.raw`\bldaps?://([\w.-]{3,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'LDAP_URL=ldaps://', secret: ['ldap.acme', '.test:636'], after: '\n' },
        { before: 'url: "ldap://', secret: ['directory', '.acme.test'], after: '/dc=acme,dc=test"' },
      ],
      counterExamples: ['ldap:///dc=acme,dc=test', 'ldaps://$LDAP_HOST/'],
    },
    {
      id: 'ldap-bind-name',
      description: 'The distinguished name that logs in to a directory.',
      regex: String.raw`(?i:bind[_.-]?(?:dn|user|name)|rootdn)["'\]]{0,2}\s{0,4}(?:=>|:=|[:=]|\s)\s{0,4}["']?((?:cn|uid|CN|UID|ou|OU)=[^"'\s<>{}$]{3,200})`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'LDAP_BIND_DN=', secret: ['cn=reader', ',dc=acme,dc=test'], after: '\n' },
        { before: 'bindDn: "', secret: ['uid=sync,ou=people', ',dc=acme,dc=test'], after: '"\n' },
      ],
      counterExamples: ['LDAP_BASE_DN=dc=acme,dc=test', 'bind_dn: ${LDAP_BIND_DN}'],
    },
  ],
  verify: {
    bind: {
      code: 'ldap',
      docs: 'https://www.rfc-editor.org/rfc/rfc4513',
      effect: 'may-lock-account',
      hosts: ['{host}'],
    },
  },
} satisfies Provider;
