/** JDBC: passwords in the addresses of Java database drivers. */

import type { Provider } from '#model/provider';

const password = {
  // The first is an ellipsis, byte by byte.
  stopValues: [
    '\u00e2\u0080\u00a6',
    'password',
    'passwd',
    'pass',
    'pwd',
    'secret',
    'root',
    'admin',
    'test',
    'user',
    'postgres',
    'mysql',
    'oracle',
    'tiger',
    'example',
    'changeme',
    'mypassword',
    'dbpassword',
    'password123',
    '123456',
    '1234',
    'default',
    'sa',
    'foo',
    'bar',
    'foobar',
    'hr',
    'scott',
    'manager',
  ],
  severity: 'critical',
  confidence: 'medium',
  audience: 'private',
  canDo: 'read and change the data of the database as that user, where the server can be reached',
  rotate:
    'Change the password of the user in the database, then wherever it is used; keep it out of the address.',
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
      examples: [
        {
          before: 'spring.datasource.url=jdbc:postgresql://db.acme.test/app?user=svc&password=',
          secret: ['RLbI0cit', 'HTPXihA3'],
          after: '&ssl=true\n',
        },
        {
          before: 'String url = "jdbc:sqlserver://db.acme.test:1433;databaseName=app;user=svc;password=',
          secret: ['FkwEDn8G', 'iogOpyc0'],
          after: ';encrypt=true";',
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
      examples: [
        {
          before: 'url=jdbc:oracle:thin:svc/',
          secret: ['8wGpIvb', '1XKiKXv'],
          after: '@db.acme.test:1521:APP\n',
        },
        {
          before: '<property name="url" value="jdbc:oracle:thin:app/',
          secret: ['znU7qH', 'B53j2U'],
          after: '@//db.acme.test:1521/app"/>',
        },
      ],
      counterExamples: [
        'jdbc:oracle:thin:scott/tiger@localhost:1521:XE',
        'jdbc:oracle:thin:@localhost:1521:XE',
        'jdbc:oracle:thin:${user}/${password}@db',
      ],
    },
  ],
} satisfies Provider;
