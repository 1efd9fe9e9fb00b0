/** PostgreSQL: passwords in .pgpass files. */

import type { Provider } from '#model/provider';

export default {
  name: 'PostgreSQL',
  docs: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  rules: [
    {
      id: 'pgpass-password',
      description: 'The password in a line of a .pgpass file.',
      regex: String.raw`(?:^|[\n"'])(?:[\w.*-]{1,200}|/[\w./-]{1,100}):(?:543[0-9]|6432|6543|5439|26257):[\w.*-]{1,80}:[\w.@*-]{1,80}:([^\s:"'<>{}$\x60\\]{4,128})`,
      keywords: [':543', ':6432:', ':6543:', ':26257:'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate: 'Change it with ALTER ROLE … PASSWORD; keep .pgpass out of repositories.',
      docs: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
      parts: [
        { name: 'user', rule: 'pgpass-user', withinBytes: 1 },
        { name: 'host', rule: 'pgpass-host', withinBytes: 300 },
      ],
      verify: 'entry',
      examples: [
        {
          before: 'db.acme.test:5432:app:app_rw:',
          secret: ['kbLgN', '9npDd6tQ8S', 'K'],
          after: '\n',
          parts: { host: ['db.a', 'cme.test'], user: ['app_r', 'w'] },
        },
        {
          before: 'echo "10.0.3.7:5433:*:backup:',
          secret: ['E7wJk', 'g3eXZFWZL'],
          after: '" > ~/.pgpass\n',
          parts: { host: ['10.0.', '3.7'], user: ['backu', 'p'] },
        },
      ],
      counterExamples: [
        ['host', 'name:5432', ':database', ':username:pas', 'sword\n'],
        ['db:54', '32:app:app:', '${PGPASSWORD', '}\n'],
        ['10:5', '432:a:b:c\n'],
      ],
    },
    {
      id: 'pgpass-user',
      description: 'The role in a line of a .pgpass file.',
      regex: String.raw`(?:^|[\n"'])(?:[\w.*-]{1,200}|/[\w./-]{1,100}):(?:543[0-9]|6432|6543|5439|26257):[\w.*-]{1,80}:([\w.@-]{1,80}):[^\s:"'<>{}$\x60\\]{4,128}`,
      keywords: [':543', ':6432:', ':6543:', ':26257:'],
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'db.acme.test:5432:app:', secret: ['app_r', 'w'], after: ':x7Kq2mPw\n' },
        { before: "'*:5432:*:", secret: ['backup'], after: ":x7Kq2mPw'\n" },
      ],
      counterExamples: [
        ['db:5', '432:app:app', ':${PGPASSWORD', '}\n'],
        ['ports:', ' 5432:5432', '\n'],
      ],
    },
    {
      id: 'pgpass-host',
      description: 'The host in a line of a .pgpass file.',
      regex: String.raw`(?:^|[\n"'])([\w.-]{1,200}):(?:543[0-9]|6432|6543|5439|26257):[\w.*-]{1,80}:[\w.@*-]{1,80}:[^\s:"'<>{}$\x60\\]{4,128}`,
      keywords: [':543', ':6432:', ':6543:', ':26257:'],
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: '', secret: ['db.ac', 'me.test'], after: ':5432:app:app_rw:x7Kq2mPw\n' },
        { before: "'", secret: ['10.0.3', '.7'], after: ":6432:*:backup:x7Kq2mPw'\n" },
      ],
      counterExamples: [
        ['db:54', '32:app:app:${', 'PGPASSWORD}\n'],
        ['ports', ': 5432:5432\n'],
      ],
    },
  ],
  verify: {
    entry: {
      code: 'postgres',
      docs: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
      effect: 'none',
      hosts: ['{host}'],
    },
  },
} satisfies Provider;
