/** Microsoft SQL Server: passwords in connection addresses and on command lines; connection strings are in `odbc.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'SQL Server',
  docs: 'https://learn.microsoft.com/sql/relational-databases/security/sql-server-security-best-practices',
  rules: [
    {
      id: 'sqlserver-url-password',
      description: 'The password in the address of a SQL Server database.',
      regex: String.raw`\b(?:(?:mssql|sqlserver)(?:\+\w{2,12})?://|tds://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that login, where the server can be reached',
      rotate:
        'Change it with ALTER LOGIN … WITH PASSWORD, then wherever it is used; close the server to addresses that need not reach it.',
      parts: [
        { name: 'user', rule: 'sqlserver-url-user', withinBytes: 1 },
        { name: 'host', rule: 'sqlserver-url-host', withinBytes: 1 },
      ],
      examples: [
        {
          before: 'DATABASE_URL=sqlserver://sa:',
          secret: ['VQKbdS', '3W4FcVitM7'],
          after: '@db.acme.test:1433?database=app\n',
          parts: { host: ['db.acm', 'e.test:143', '3'] },
        },
        {
          before: "engine = create_engine('mssql+pyodbc://svc:",
          secret: ['xyBSkV', 'LGcZAHiJ5N'],
          after: "@db.acme.test/app')",
          parts: { user: ['svc'], host: ['db.acm', 'e.test'] },
        },
        {
          before: 'dsn: "mssql://reports:',
          secret: ['NYzaQi', '3JkNsgWqcqda'],
          after: '@10.0.3.4/dwh"',
          parts: { user: ['repo', 'rts'], host: ['10.0', '.3.4'] },
        },
      ],
      counterExamples: [
        ['sqlser', 'ver://sa:pas', 'sword@localh', 'ost:1433'],
        ['mssql', '+pyodbc://us', 'er:<password>', '@host/db'],
        ['mssql:', '//${user}:', '${passwor', 'd}@host/d', 'b'],
      ],
    },
    {
      id: 'sqlserver-url-user',
      description: 'The user in the address of a SQL Server database.',
      regex: String.raw`\b(?:(?:mssql|sqlserver)(?:\+\w{2,12})?://|tds://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: "engine = create_engine('mssql+pyodbc://",
          secret: ['svc'],
          after: ":WVHYFyC4PBNhd3dt@db.acme.test/app')",
        },
        { before: 'dsn: "mssql://', secret: ['repo', 'rts'], after: ':Hk72giCNFeFkX2Tcxw@10.0.3.4/dwh"' },
      ],
      counterExamples: [
        ['mssql:', '//${user}:${p', 'assword}@host', '/db'],
        ['DATABA', 'SE_URL=sqlser', 'ver://sa@', 'db.acme.tes', 't:1433?da', 'tabase=ap', 'p\n'],
      ],
    },
    {
      id: 'sqlserver-url-host',
      description: 'The host in the address of a SQL Server database.',
      regex: String.raw`\b(?:(?:mssql|sqlserver)(?:\+\w{2,12})?://|tds://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'DATABASE_URL=sqlserver://sa:xf6v5JNXFHuBt5mP@',
          secret: ['db.acm', 'e.test:14', '33'],
          after: '?database=app\n',
        },
        {
          before: "engine = create_engine('mssql+pyodbc://svc:hVhRwMQprvAjaqF7@",
          secret: ['db.ac', 'me.test'],
          after: "/app')",
        },
      ],
      counterExamples: [
        ['mssql', '://${user}:${', 'password}@h', 'ost/db'],
        ['DATAB', 'ASE_URL=sql', 'server://', 'sa@db.acme', '.test:143', '3?database=', 'app\n'],
      ],
    },
    {
      id: 'sqlserver-command-password',
      description: 'A password on the command line of sqlcmd, bcp or osql.',
      regex: String.raw`\b(?:sqlcmd|bcp|osql|mssql-cli) [^\r\n|;]{0,300}?\s-P\s{0,2}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      keywords: ['sqlcmd ', 'bcp ', 'osql ', 'mssql-cli '],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that login, where the server can be reached',
      rotate: 'Change it with ALTER LOGIN … WITH PASSWORD; hand it over in SQLCMDPASSWORD.',
      docs: 'https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility',
      examples: [
        {
          before: 'sqlcmd -S db.acme.test -U sa -P ',
          secret: ['hmyd', 'Ps6HekHTVC', 'Jd'],
          after: ' -i schema.sql\n',
        },
        {
          before: '/opt/mssql-tools/bin/sqlcmd -S 10.0.3.4 -U reports -P "',
          secret: ['q9AX', '7PBSVkUim', 'Pzf83'],
          after: '" -Q "select 1"',
        },
      ],
      counterExamples: [
        ['sqlcmd', ' -S local', 'host -U sa -P', ' $SA_PASSW', 'ORD'],
        ['sqlcm', 'd -S . -E', ' -Q "select ', '1"'],
        ['sqlcm', 'd -S localho', 'st -U sa ', '-P P@ssw0r', 'd'],
      ],
    },
  ],
} satisfies Provider;
