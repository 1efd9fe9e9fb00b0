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
      examples: [
        { before: 'LDAP_BIND_PASSWORD=', secret: ['Vq7!md', 'Tz2wLp'], after: '\n' },
        {
          before: "  bindDN: 'cn=reader,dc=acme,dc=test',\n  bindCredentials: '",
          secret: ['r8Kt-', 'wq2ZnHbx'],
          after: "',\n",
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
  ],
} satisfies Provider;
