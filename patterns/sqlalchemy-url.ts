/** Passwords in addresses that name a database and its driver, as SQLAlchemy writes them. */

import type { Provider } from '#model/provider';

export default {
  name: 'SQLAlchemy',
  docs: 'https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls',
  rules: [
    {
      id: 'sqlalchemy-url-password',
      description: 'The password in the address of a database and its driver.',
      regex: String.raw`\b(?:(?:oracle\+|clickhouse\+|clickhousedb\+|redshift\+|cockroachdb\+|db2\+|ibm_db_sa\+|vertica\+|exa\+|hana\+|trino\+|hive\+|presto\+|dremio\+|singlestoredb\+|elasticsearch\+|starrocks\+|doris\+|databricks\+|influxdb\+|risingwave\+)\w{2,20}://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate:
        'Change the password of the user in the database, then wherever it is used; keep it out of the address and close the server to addresses that need not reach it.',
      parts: [
        { name: 'user', rule: 'sqlalchemy-url-user', withinBytes: 1 },
        { name: 'host', rule: 'sqlalchemy-url-host', withinBytes: 1 },
      ],
      examples: [
        {
          before: "create_engine('oracle+cx_oracle://billing:",
          secret: ['a2FtS', '5Cj4VysxXiy'],
          after: "@db.acme.test:1521/APP')",
          parts: { user: ['billi', 'ng'], host: ['db.ac', 'me.test:15', '21'] },
        },
        {
          before: 'SQLALCHEMY_DATABASE_URI=clickhouse+native://reports:',
          secret: ['VByaS', 'xQsZLqtfU', 'prB7'],
          after: '@ch.acme.test/events\n',
          parts: { user: ['repo', 'rts'], host: ['ch.ac', 'me.test'] },
        },
        {
          before: 'uri: "cockroachdb+psycopg2://svc:',
          secret: ['mNs6', 'z4RsS6gmpLW', 'Z'],
          after: '@10.0.3.3:26257/bank"',
          parts: { user: ['svc'], host: ['10.0.3', '.3:26257'] },
        },
      ],
      counterExamples: [
        ['oracle', '+cx_oracle://', 'scott:tige', 'r@localhost/x', 'e'],
        ['click', 'house+nativ', 'e://default:$', '{PASSWORD}@c', 'h/db'],
        ['hive+h', 'ttp://loc', 'alhost:10', '000/default'],
      ],
    },
    {
      id: 'sqlalchemy-url-user',
      description: 'The user in the address of a database and its driver.',
      regex: String.raw`\b(?:(?:oracle\+|clickhouse\+|clickhousedb\+|redshift\+|cockroachdb\+|db2\+|ibm_db_sa\+|vertica\+|exa\+|hana\+|trino\+|hive\+|presto\+|dremio\+|singlestoredb\+|elasticsearch\+|starrocks\+|doris\+|databricks\+|influxdb\+|risingwave\+)\w{2,20}://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: "create_engine('oracle+cx_oracle://",
          secret: ['billin', 'g'],
          after: ":DrFe8FNbFYAHZ8pY@db.acme.test:1521/APP')",
        },
        {
          before: 'SQLALCHEMY_DATABASE_URI=clickhouse+native://',
          secret: ['repor', 'ts'],
          after: ':vLEL5RV97JgN6ghtLV@ch.acme.test/events\n',
        },
        {
          before: 'uri: "cockroachdb+psycopg2://',
          secret: ['svc'],
          after: ':d6dc7tzG5uPjKC46@10.0.3.3:26257/bank"',
        },
      ],
      counterExamples: [
        ['hive+h', 'ttp://loc', 'alhost:10000', '/default'],
        ['create', "_engine('orac", 'le+cx_oracl', 'e://billin', 'g@db.acme.tes', "t:1521/APP')"],
      ],
    },
    {
      id: 'sqlalchemy-url-host',
      description: 'The host in the address of a database and its driver.',
      regex: String.raw`\b(?:(?:oracle\+|clickhouse\+|clickhousedb\+|redshift\+|cockroachdb\+|db2\+|ibm_db_sa\+|vertica\+|exa\+|hana\+|trino\+|hive\+|presto\+|dremio\+|singlestoredb\+|elasticsearch\+|starrocks\+|doris\+|databricks\+|influxdb\+|risingwave\+)\w{2,20}://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: "create_engine('oracle+cx_oracle://billing:uxUKRS3ezTGeHudQ@",
          secret: ['db.ac', 'me.test:152', '1'],
          after: "/APP')",
        },
        {
          before: 'SQLALCHEMY_DATABASE_URI=clickhouse+native://reports:nTyrgxHP7rAnakZVx8@',
          secret: ['ch.acm', 'e.test'],
          after: '/events\n',
        },
      ],
      counterExamples: [
        ['hive', '+http://l', 'ocalhost:1', '0000/defau', 'lt'],
        ['creat', "e_engine('o", 'racle+cx_', 'oracle://', 'billing@db.', 'acme.test:', "1521/APP')"],
      ],
    },
  ],
} satisfies Provider;
