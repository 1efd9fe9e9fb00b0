/** PostgreSQL: passwords in connection addresses, conninfo strings and command lines. */

import type { Provider } from '#model/provider';

export default {
  name: 'PostgreSQL',
  docs: 'https://www.postgresql.org/docs/current/libpq-connect.html',
  rules: [
    {
      id: 'postgres-url-password',
      description: 'The password in the address of a PostgreSQL database.',
      regex: String.raw`\b(?:postgres(?:ql)?(?:\+\w{2,12})?://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that role, where the server can be reached',
      rotate:
        'Change it with ALTER ROLE … PASSWORD, then wherever it is used; close the server to addresses that need not reach it.',
      parts: [
        { name: 'user', rule: 'postgres-url-user', withinBytes: 1 },
        { name: 'host', rule: 'postgres-url-host', withinBytes: 1 },
      ],
      verify: 'url',
      examples: [
        {
          before: 'DATABASE_URL=postgres://api:',
          secret: ['BTknG', 'jis4yRFt5j4A', 't'],
          after: '@db.acme.test:5432/app\n',
          parts: { user: ['api'], host: ['db.acm', 'e.test:5432'] },
        },
        {
          before: "create_engine('postgresql+psycopg2://svc:",
          secret: ['mzUwP', 'A4qxGDBRm%21'],
          after: "@10.0.3.7/app')",
          parts: { user: ['svc'], host: ['10.0.', '3.7'] },
        },
        {
          before: '{"url": "postgresql://shop_ro:',
          secret: ['Eb4QCG', 'v5ycRuJz8', 'WtYvq'],
          after: '@db.acme.test/app?sslmode=require"}',
          parts: { user: ['shop_', 'ro'], host: ['db.ac', 'me.test'] },
        },
      ],
      counterExamples: [
        ['postg', 'res://user:pa', 'ssword@loca', 'lhost:543', '2/app'],
        ['postg', 'res://postgr', 'es:postgr', 'es@localhost', '/test'],
        ['postg', 'resql://use', 'r:<passwo', 'rd>@host/db'],
        ['postgr', 'esql://${DB_', 'USER}:${D', 'B_PASSWORD}@', 'db/app'],
        ['post', 'gres://loca', 'lhost:543', '2/app'],
      ],
    },
    {
      id: 'postgres-url-user',
      description: 'The user in the address of a PostgreSQL database.',
      regex: String.raw`\b(?:postgres(?:ql)?(?:\+\w{2,12})?://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: 'DATABASE_URL=postgres://',
          secret: ['api'],
          after: ':aF4zRNwYmH6HGsT2cS@db.acme.test:5432/app\n',
        },
        {
          before: "create_engine('postgresql+psycopg2://",
          secret: ['svc'],
          after: ":JsWTpA24kHwMRz%21@10.0.3.7/app')",
        },
        {
          before: '{"url": "postgresql://',
          secret: ['shop_r', 'o'],
          after: ':4tjYn7ShzufLte8X7P4A@db.acme.test/app?sslmode=require"}',
        },
      ],
      counterExamples: [
        ['postg', 'res://local', 'host:5432/app'],
        ['DATABA', 'SE_URL=pos', 'tgres://api@', 'db.acme.test:', '5432/app\n'],
      ],
    },
    {
      id: 'postgres-url-host',
      description: 'The host in the address of a PostgreSQL database.',
      regex: String.raw`\b(?:postgres(?:ql)?(?:\+\w{2,12})?://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'DATABASE_URL=postgres://api:8aDaGTFHrCSYwAWTmL@',
          secret: ['db.a', 'cme.test:5432'],
          after: '/app\n',
        },
        {
          before: "create_engine('postgresql+psycopg2://svc:rgfiASedyQ6KRu%21@",
          secret: ['10.0.3', '.7'],
          after: "/app')",
        },
      ],
      counterExamples: [
        ['postgr', 'es://localhos', 't:5432/app'],
        ['DATA', 'BASE_URL=po', 'stgres://api', '@db.acme.test', ':5432/app\n'],
      ],
    },
    {
      id: 'postgres-conninfo-password',
      description:
        'The password in a connection string of PostgreSQL made of words: host=… user=… password=….',
      regex: String.raw`\b(?:host|hostaddr|dbname)=[\w./-]{1,200}\s(?:[a-z_]{2,30}=[^\s"]{0,100}\s{1,4}){0,6}password='?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      keywords: ['host=', 'hostaddr=', 'dbname='],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate:
        'Change it with ALTER ROLE … PASSWORD; keep it in .pgpass or a service file outside the repository.',
      parts: [
        { name: 'host', rule: 'postgres-conninfo-host', withinBytes: 300 },
        { name: 'user', rule: 'postgres-conninfo-user', withinBytes: 300 },
      ],
      verify: 'settings',
      examples: [
        {
          before: 'conn = psycopg2.connect("host=db.acme.test port=5432 dbname=app user=app_rw password=',
          secret: ['RjnU', 'G4vcvaEwJt', 'AQ'],
          after: '")',
          parts: { host: ['db.ac', 'me.test'], user: ['app_r', 'w'] },
        },
        {
          before: 'dsn := "host=10.0.3.7 user=svc password=',
          secret: ['WyBv5i', 'Yyw9SWNE'],
          after: ' dbname=app sslmode=disable"',
          parts: { host: ['10.0', '.3.7'], user: ['svc'] },
        },
      ],
      counterExamples: [
        ['host', '=localhost u', 'ser=postgres ', 'password=', 'postgres d', 'bname=test'],
        ['host=', '%s user=%s', ' password', '=%s dbname=%', 's'],
        ['host=', 'db user=a', 'pp passwor', 'd=$PW'],
      ],
    },
    {
      id: 'postgres-conninfo-host',
      description: 'The host in a connection string of PostgreSQL.',
      regex: String.raw`\bhost=([\w.-]{3,200})\s(?:[a-z_]{2,30}=[^\s"]{0,100}\s{0,4}){0,6}password=`,
      keywords: ['host='],
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'host=', secret: ['db.a', 'cme.test'], after: ' user=app password=x"' },
        { before: "'host=", secret: ['10.0', '.3.7'], after: " port=5432 password=x'" },
      ],
      counterExamples: [
        ['host=', 'db.acme.tes', 't\n'],
        ['host=$', '{HOST} pass', 'word=x'],
      ],
    },
    {
      id: 'postgres-conninfo-user',
      description: 'The role in a connection string of PostgreSQL.',
      regex: String.raw`\b(?:host|dbname)=[\w./-]{1,200}\s(?:[a-z_]{2,30}=[^\s"]{0,100}\s{1,4}){0,6}?user='?([\w.@-]{1,80})`,
      keywords: ['host=', 'dbname='],
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'host=db.acme.test user=', secret: ['app_rw'], after: ' password=x"' },
        { before: "'dbname=app port=5432 user=", secret: ['svc'], after: "'" },
      ],
      counterExamples: [
        ['host=d', 'b.acme.tes', 't\n'],
        ['host=d', 'b user=${U', '} password=', 'x'],
      ],
    },
    {
      id: 'postgres-environment-password',
      description: "The password of PostgreSQL's programs in the environment: PGPASSWORD.",
      regex: String.raw`\bPGPASSWORD["']?\s{0,2}[:=]\s{0,2}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate: 'Change it with ALTER ROLE … PASSWORD; keep it in .pgpass or a secret store.',
      docs: 'https://www.postgresql.org/docs/current/libpq-envars.html',
      examples: [
        {
          before: 'PGPASSWORD=',
          secret: ['kji2', 'bNQfSPqQV', 'NiZ'],
          after: ' psql -h db.acme.test -U app_rw app\n',
        },
        { before: 'environment:\n  PGPASSWORD: "', secret: ['PMjBz', 'ySAvJvBA7'], after: '"\n' },
      ],
      counterExamples: [
        ['PGPASS', 'WORD=$DB_PA', 'SSWORD ps', 'ql'],
        ['PGPAS', 'SWORD=pos', 'tgres psql'],
        ['proce', 'ss.env.PGPAS', "SWORD = ''"],
      ],
    },
  ],
  verify: {
    url: {
      code: 'postgres',
      docs: 'https://www.postgresql.org/docs/current/errcodes-appendix.html',
      effect: 'none',
      hosts: ['{host}'],
      settings: {
        encoded: 'url',
      },
    },
    settings: {
      code: 'postgres',
      docs: 'https://www.postgresql.org/docs/current/errcodes-appendix.html',
      effect: 'none',
      hosts: ['{host}'],
    },
  },
} satisfies Provider;
