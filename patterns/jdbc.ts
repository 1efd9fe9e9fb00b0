/** JDBC: passwords in the addresses of Java database drivers. */

import type { Provider } from '#model/provider';

const password = {
  checks: ['stock-password'],
  severity: 'critical',
  confidence: 'medium',
  audience: 'private',
  canDo: 'read and change the data of the database as that user, where the server can be reached',
  rotate:
    'Change the password of the user in the database, then wherever it is used; keep it out of the address.',
} as const;

const part = {
  severity: 'info',
  confidence: 'high',
  audience: 'private',
  canDo: 'nothing by itself',
  rotate: 'It need not be changed; change the password.',
  isPartOnly: true,
  isClass: true,
} as const;

export default {
  name: 'JDBC',
  docs: 'https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html',
  rules: [
    {
      ...password,
      id: 'jdbc-url-password',
      description: 'The password parameter in the address of a Java database driver.',
      regex: String.raw`\bjdbc:[a-z0-9]{2,20}:[^\s"'<>{}\x60]{2,300}?[?&;:](?i:password|pwd)=([^\s"'&;<>{}$\x60\\]{3,120})`,
      keywords: ['jdbc:'],
      parts: [
        { name: 'user', rule: 'jdbc-url-user', withinBytes: 200 },
        { name: 'host', rule: 'jdbc-url-host', withinBytes: 300 },
      ],
      isClass: true,
      examples: [
        {
          before: 'spring.datasource.url=jdbc:postgresql://db.acme.test/app?user=svc&password=',
          secret: ['RLbI0cit', 'HTPXihA3'],
          after: '&ssl=true\n',
          parts: { user: ['svc'], host: ['db.acme.test'] },
        },
        {
          before: 'String url = "jdbc:sqlserver://db.acme.test:1433;databaseName=app;user=svc;password=',
          secret: ['FkwEDn8G', 'iogOpyc0'],
          after: ';encrypt=true";',
          parts: { user: ['svc'], host: ['db.acme.test:1433'] },
        },
      ],
      counterExamples: [
        'jdbc:mysql://localhost/app?user=root&password=root',
        'jdbc:postgresql://db/app?user=svc&password=${DB_PASSWORD}',
        'jdbc:postgresql://db/app',
      ],
    },
    {
      ...password,
      id: 'jdbc-oracle-password',
      description: 'The password in the address of an Oracle database.',
      regex: String.raw`\bjdbc:oracle:(?:thin|oci8?):[\w.$-]{1,60}/([^\s"'@/<>{}$\x60\\]{3,120})@`,
      keywords: ['jdbc:oracle:'],
      parts: [
        { name: 'user', rule: 'jdbc-oracle-user', withinBytes: 1 },
        { name: 'host', rule: 'jdbc-url-host', withinBytes: 3 },
      ],
      isClass: true,
      examples: [
        {
          before: 'url=jdbc:oracle:thin:svc/',
          secret: ['8wGpIvb', '1XKiKXv'],
          after: '@db.acme.test:1521:APP\n',
          parts: { user: ['svc'], host: ['db.acme.test:1521'] },
        },
        {
          before: '<property name="url" value="jdbc:oracle:thin:billing/',
          secret: ['znU7qH', 'B53j2U'],
          after: '@//db.acme.test:1521/app"/>',
          parts: { user: ['billing'], host: ['db.acme.test:1521'] },
        },
      ],
      counterExamples: [
        'jdbc:oracle:thin:scott/tiger@localhost:1521:XE',
        'jdbc:oracle:thin:@localhost:1521:XE',
        'jdbc:oracle:thin:${user}/${password}@db',
      ],
    },
    {
      ...part,
      id: 'jdbc-url-user',
      description: 'The user in the address of a Java database driver.',
      regex: String.raw`\bjdbc:[a-z0-9]{2,20}:[^\s"'<>{}\x60]{2,300}?[?&;](?i:user|username|uid)=([^\s"'&;<>{}$\x60\\]{1,100})`,
      keywords: ['jdbc:'],
      partName: 'user',
      examples: [
        { before: 'jdbc:postgresql://db.acme.test/app?user=', secret: ['svc'], after: '&ssl=true' },
        { before: '"jdbc:sqlserver://db.acme.test:1433;user=', secret: ['reports'], after: ';"' },
      ],
      counterExamples: ['jdbc:postgresql://db/app?user=${DB_USER}', 'jdbc:postgresql://db/app'],
    },
    {
      ...part,
      id: 'jdbc-oracle-user',
      description: 'The user in the address of an Oracle database.',
      regex: String.raw`\bjdbc:oracle:(?:thin|oci8?):([\w.$-]{1,60})/[^\s"'@/<>{}$\x60\\]{3,120}@`,
      keywords: ['jdbc:oracle:'],
      partName: 'user',
      examples: [
        { before: 'jdbc:oracle:thin:', secret: ['svc'], after: '/x7KqmPw@db:1521:APP' },
        { before: '"jdbc:oracle:oci:', secret: ['billing'], after: '/x7KqmPw@app"' },
      ],
      counterExamples: ['jdbc:oracle:thin:@localhost:1521:XE', 'jdbc:oracle:thin:${user}/x7KqmPw@db'],
    },
    {
      ...part,
      id: 'jdbc-url-host',
      description: 'The host in the address of a Java database driver.',
      regex: String.raw`\bjdbc:(?:[a-z0-9]{2,20}:){1,3}(?:[^\s"'<>{}@=;&?]{0,200}@)?(?://)?([\w.-]{3,200}(?::[0-9]{1,5})?)`,
      keywords: ['jdbc:'],
      partName: 'host',
      examples: [
        { before: 'jdbc:postgresql://', secret: ['db.acme.test'], after: '/app' },
        { before: '"jdbc:oracle:thin:@//', secret: ['db.acme.test:1521'], after: '/app"' },
      ],
      counterExamples: ['jdbc:postgresql://${HOST}/app', 'jdbc:h2:~/test'],
    },
  ],
} satisfies Provider;
