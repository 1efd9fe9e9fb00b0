/** SQL: passwords in statements that make users and links between servers. */

import type { Provider } from '#model/provider';

export default {
  name: 'SQL',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
  rules: [
    {
      id: 'sql-statement-identified-by',
      description:
        'The password in a statement that makes or changes a database user (MySQL, MariaDB, Oracle).',
      regex: String.raw`(?:IDENTIFIED (?:WITH ['"]?\w{4,40}['"]? )?BY|(?i:user|to) [^\s;]{1,80} (?i:identified (?:with ['"]?\w{4,40}['"]? )?by))\s{1,4}['"]([^\s'"<>{}$%*\x60\\:]{4,80})['"]`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to the database as that user, where the server can be reached',
      rotate: 'Change the password (ALTER USER … IDENTIFIED BY), and hand it over from outside the script.',
      parts: [{ name: 'user', rule: 'sql-statement-user', withinBytes: 160 }],
      examples: [
        {
          before: "CREATE USER 'shop_rw'@'%' IDENTIFIED BY '",
          secret: ['98vPyG', 'gEjpJeDi'],
          after: "';",
          parts: { user: ['shop', '_rw'] },
        },
        {
          before: "mysql -e \"GRANT ALL ON app.* TO backup@'10.%' IDENTIFIED BY '",
          secret: ['pfA8B', 'nqcFLTymsYq'],
          after: '\'"',
        },
        {
          before: 'CREATE USER billing IDENTIFIED BY "',
          secret: ['pwtZ2', 'Z3UcHCu'],
          after: '";',
          parts: { user: ['billi', 'ng'] },
        },
      ],
      counterExamples: [
        ['CREA', "TE USER 'a", "pp'@'%' IDE", 'NTIFIED BY', " 'password", "';"],
        ['CREA', "TE USER 'a", "pp'@'%' ID", 'ENTIFIED BY', " '$DB_PASSWO", "RD';"],
        ['IDENT', 'IFIED BY ?'],
        ['the o', 'bject identi', "fied by 'ac", 'tion_name', "7'"],
      ],
    },
    {
      id: 'sql-statement-user',
      description: 'The user in a statement about database users.',
      regex:
        '(?i:create user|create role|create login|alter user|alter role|alter login|application role) (?i:if (?:not )?exists )?[`\'"\\[]?([\\w.-]{2,60})',
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: "CREATE USER '", secret: ['shop_', 'rw'], after: "'@'%';" },
        { before: 'alter login ', secret: ['report', 's'], after: ' with check' },
      ],
      counterExamples: [
        ['crea', 'te user $NA', 'ME'],
        ['GRANT', ' $RIGHTS ', 'ON x;'],
      ],
    },
    {
      id: 'sql-statement-role-password',
      description: 'The password in a statement that makes or changes a role (PostgreSQL).',
      regex: String.raw`(?i:(?:create|alter) (?:role|user)) [^;'\n]{1,120}?(?i:(?:password|passwd))\s{1,4}'([^\s'"<>{}$%\x60\\:]{4,80})'`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to the database as that role, where the server can be reached',
      rotate: 'Change the password (ALTER ROLE … PASSWORD), and hand it over from outside the script.',
      docs: 'https://www.postgresql.org/docs/current/sql-createrole.html',
      parts: [{ name: 'user', rule: 'sql-statement-user', withinBytes: 160 }],
      examples: [
        {
          before: "CREATE ROLE app_rw WITH LOGIN ENCRYPTED PASSWORD '",
          secret: ['jW7YM', 'xLdbYzRL6'],
          after: "';",
          parts: { user: ['app_rw'] },
        },
        {
          before: 'psql -c "alter user reports with password \'',
          secret: ['eNwj', 'KQfkL9NQ5', 'txX'],
          after: '\'"',
          parts: { user: ['repo', 'rts'] },
        },
      ],
      counterExamples: [
        ['CREA', 'TE USER app ', 'WITH PASSWORD', " 'password'", ';'],
        ['ALTER ', 'ROLE app PA', "SSWORD '$", '{PASSWORD', "}';"],
        ['ALTER ', 'ROLE app P', 'ASSWORD NULL;'],
      ],
    },
    {
      id: 'sql-statement-login-password',
      description: 'The password in a statement that makes or changes a login (SQL Server).',
      regex: String.raw`(?i:(?:create|alter) (?:login|user|application role)) [^;'\n]{1,120}\s{1,20}(?i:with)\s{1,20}(?i:(?:password|passwd))\s{0,4}=\s{0,4}N?'([^\s'"<>{}$%\x60\\]{4,80})'`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to the server as that login, where it can be reached',
      rotate: 'Change the password (ALTER LOGIN … WITH PASSWORD), and hand it over from outside the script.',
      docs: 'https://learn.microsoft.com/sql/t-sql/statements/create-login-transact-sql',
      parts: [{ name: 'user', rule: 'sql-statement-user', withinBytes: 160 }],
      examples: [
        {
          before: "CREATE LOGIN [app_rw] WITH PASSWORD = N'",
          secret: ['CcWu', 'JgFbyKHRv7'],
          after: "', DEFAULT_DATABASE = app;",
          parts: { user: ['app_rw'] },
        },
        {
          before: "alter login reports with password='",
          secret: ['U3xR', 'NU7LCkwpGTt', 'R'],
          after: "'",
          parts: { user: ['repo', 'rts'] },
        },
      ],
      counterExamples: [
        ['CREAT', 'E LOGIN [', 'app] WITH P', "ASSWORD = '$(", 'AppPassword', ")';"],
        ['CREA', 'TE LOGIN app', ' FROM WIND', 'OWS;'],
        ['CREAT', 'E LOGIN app ', 'WITH PASSWO', "RD = 'Pas", "sword1';"],
      ],
    },
    {
      id: 'sql-statement-set-password',
      description: 'The password in a statement that sets it (MySQL), or that links servers.',
      regex: String.raw`(?i:(?:set password(?: for [^=;\n]{1,80})?|master_password|source_password|@rmtpassword|by password|@password) ?= ?(?:password ?\( ?)?N?)'([^\s'"<>{}$%*\x60\\]{4,80})'`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to the database as that user, or read what the key encrypts',
      rotate: 'Change the password, and hand it over from outside the script.',
      examples: [
        {
          before: "SET PASSWORD FOR 'root'@'localhost' = PASSWORD('",
          secret: ['gWjYsE', 'maWtVbh7'],
          after: "');",
        },
        {
          before: "CHANGE MASTER TO MASTER_HOST='10.0.3.2', MASTER_USER='repl', MASTER_PASSWORD='",
          secret: ['LaFxn', 'eMsqtpKHgM7'],
          after: "';",
        },
        {
          before: "CREATE MASTER KEY ENCRYPTION BY PASSWORD = '",
          secret: ['gkXn', 'AtRcJcTFM', '7RhTi'],
          after: "';",
        },
      ],
      counterExamples: [
        ['SET PA', 'SSWORD = ', "PASSWORD('pas", "sword');"],
        ['MAST', 'ER_PASSWORD=', "'$REPL_PA", "SSWORD'"],
        ['SET ', 'PASSWORD ', 'FOR app = ?'],
      ],
    },
  ],
} satisfies Provider;
