/** Joomla: passwords and the secret in configuration.php. */

import type { Provider } from '#model/provider';

export default {
  name: 'Joomla',
  docs: 'https://docs.joomla.org/Configuration.php',
  rules: [
    {
      id: 'joomla-password',
      description: 'The database or mail password in configuration.php of Joomla.',
      regex: String.raw`public \$(?:password|smtppass|ftp_pass|proxy_pass|redis_server_auth)\s{0,4}=\s{0,4}['"]([^\s"'<>{}$\x60\\]{4,128})['"]`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything the site stores, where the database can be reached',
      rotate:
        'Change the password of the database user, then in the file; keep that file out of the repository.',
      parts: [{ name: 'user', rule: 'joomla-user', withinBytes: 120 }],
      examples: [
        {
          before: "public $user = 'joomla_rw';\n\tpublic $password = '",
          secret: ['s4yR', 'Ft5j4Atmz', 'U'],
          after: "';",
          parts: { user: ['jooml', 'a_rw'] },
        },
        { before: "public $smtppass = '", secret: ['wPA4q', 'xGDBRmEb4QC'], after: "';" },
      ],
      counterExamples: [
        ['public', ' $password =', " '';"],
        ['public', ' $password', " = 'password'", ';'],
        ['publi', 'c $password;'],
      ],
    },
    {
      id: 'joomla-user',
      description: 'The database user in configuration.php of Joomla.',
      regex: String.raw`public \$user\s{0,4}=\s{0,4}['"]([^\s'"$]{1,80})['"]`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: "public $user = '", secret: ['joomla', '_rw'], after: "';" },
        { before: 'public $user="', secret: ['dbuse', 'r7'], after: '";' },
      ],
      counterExamples: [
        ['publ', 'ic $user = ', "'';"],
        ['publ', 'ic $user;'],
      ],
    },
    {
      id: 'joomla-secret',
      description: 'The secret of a Joomla site.',
      regex: String.raw`public \$secret\s{0,4}=\s{0,4}['"]([A-Za-z0-9]{16,64})['"]`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge tokens and cookies of the site',
      rotate: 'Set another random value, from the environment; everybody must log in again.',
      examples: [
        { before: "public $secret = '", secret: ['Hv5z', 'dRvJ08XtYv', 'qa'], after: "';" },
        {
          before: "\tpublic $secret='",
          secret: ['F40RNx', 'ZnI6IGtT1dSJ', 'tXToA14mHwMR0', '3'],
          after: "';",
        },
      ],
      counterExamples: [
        ['publi', 'c $secret ', "= '';"],
        ['publ', 'ic $secret =', " 'abc';"],
      ],
    },
  ],
} satisfies Provider;
