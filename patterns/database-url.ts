/** Passwords in the addresses of databases that have no file of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Database addresses',
  docs: 'https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls',
  rules: [
    {
      id: 'database-url-password',
      description: 'The password in the address of a database.',
      regex: String.raw`\b(?:cassandra://|cql://|scylla://|clickhouse://|clickhouses://|clickhousedb://|couchdbs?://|neo4j://|neo4j\+s://|neo4j\+ssc://|bolt://|bolt\+s://|bolt\+ssc://|memgraph://|cockroachdb://|cockroach://|crdb-postgres://|oracle://|ibm_db_sa://|ibmi://|db2://|informix://|snowflake://|redshift://|influxdb://|elasticsearch://|opensearch://|trino://|presto://|hive://|impala://|teradatasql://|vertica://|firebird://|hana://|sybase://|monetdb://|crate://|timescaledb://|questdb://|arangodb://|surrealdb://|rethinkdb://|singlestoredb://|memsql://|tidb://|starrocks://|edgedb://|orientdb://|opengauss://|gaussdb://|kingbase://|memcached://|odbc://|pgsql://|netezza://|exasol://|databend://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
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
        { name: 'user', rule: 'database-url-user', withinBytes: 1 },
        { name: 'host', rule: 'database-url-host', withinBytes: 1 },
      ],
      examples: [
        {
          before: 'CLICKHOUSE_URL=clickhouse://analytics:',
          secret: ['t623Y', 'BVnYAiM45', 'uqeJ'],
          after: '@ch.acme.test:9440/events\n',
          parts: { user: ['analyt', 'ics'], host: ['ch.acm', 'e.test:9440'] },
        },
        {
          before: "driver = GraphDatabase.driver('neo4j+s://reader:",
          secret: ['nXQ8m', 'HDzmnhqjtQv'],
          after: "@a1b2c3d4.databases.neo4j.io')",
          parts: { user: ['reader'], host: ['a1b2', 'c3d4.databas', 'es.neo4j.i', 'o'] },
        },
        {
          before: 'url: "oracle://billing:',
          secret: ['E48du', 'E6xAXEejcn6'],
          after: '@db.acme.test:1521/APP"',
          parts: { user: ['bill', 'ing'], host: ['db.a', 'cme.test:', '1521'] },
        },
      ],
      counterExamples: [
        ['bolt:/', '/neo4j:pas', 'sword@localh', 'ost:7687'],
        ['click', 'house://de', 'fault:${CH_P', 'ASSWORD}@ch', ':9000/db'],
        ['oracle', '://scott:ti', 'ger@localhos', 't/xe'],
        ['cassa', 'ndra://loca', 'lhost:904', '2/keyspace'],
        ['neo4j:', '//db.acme.', 'test/'],
      ],
    },
    {
      id: 'database-url-user',
      description: 'The user in the address of a database.',
      regex: String.raw`\b(?:cassandra://|cql://|scylla://|clickhouse://|clickhouses://|clickhousedb://|couchdbs?://|neo4j://|neo4j\+s://|neo4j\+ssc://|bolt://|bolt\+s://|bolt\+ssc://|memgraph://|cockroachdb://|cockroach://|crdb-postgres://|oracle://|ibm_db_sa://|ibmi://|db2://|informix://|snowflake://|redshift://|influxdb://|elasticsearch://|opensearch://|trino://|presto://|hive://|impala://|teradatasql://|vertica://|firebird://|hana://|sybase://|monetdb://|crate://|timescaledb://|questdb://|arangodb://|surrealdb://|rethinkdb://|singlestoredb://|memsql://|tidb://|starrocks://|edgedb://|orientdb://|opengauss://|gaussdb://|kingbase://|memcached://|odbc://|pgsql://|netezza://|exasol://|databend://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: 'CLICKHOUSE_URL=clickhouse://',
          secret: ['anal', 'ytics'],
          after: ':4GgfCA74BMGg7NM7KG@ch.acme.test:9440/events\n',
        },
        {
          before: "driver = GraphDatabase.driver('neo4j+s://",
          secret: ['read', 'er'],
          after: ":EbBxpRjsDWGH4UpS@a1b2c3d4.databases.neo4j.io')",
        },
        {
          before: 'url: "oracle://',
          secret: ['billin', 'g'],
          after: ':H9vmrJdSawWDVbQJ@db.acme.test:1521/APP"',
        },
      ],
      counterExamples: [
        ['neo4', 'j://db.ac', 'me.test/'],
        ['CLICK', 'HOUSE_URL=cli', 'ckhouse://an', 'alytics@ch', '.acme.test', ':9440/events\n'],
      ],
    },
    {
      id: 'database-url-host',
      description: 'The host in the address of a database.',
      regex: String.raw`\b(?:cassandra://|cql://|scylla://|clickhouse://|clickhouses://|clickhousedb://|couchdbs?://|neo4j://|neo4j\+s://|neo4j\+ssc://|bolt://|bolt\+s://|bolt\+ssc://|memgraph://|cockroachdb://|cockroach://|crdb-postgres://|oracle://|ibm_db_sa://|ibmi://|db2://|informix://|snowflake://|redshift://|influxdb://|elasticsearch://|opensearch://|trino://|presto://|hive://|impala://|teradatasql://|vertica://|firebird://|hana://|sybase://|monetdb://|crate://|timescaledb://|questdb://|arangodb://|surrealdb://|rethinkdb://|singlestoredb://|memsql://|tidb://|starrocks://|edgedb://|orientdb://|opengauss://|gaussdb://|kingbase://|memcached://|odbc://|pgsql://|netezza://|exasol://|databend://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'CLICKHOUSE_URL=clickhouse://analytics:CTsGmtyRvBZUmQWj5W@',
          secret: ['ch.a', 'cme.test:', '9440'],
          after: '/events\n',
        },
        {
          before: "driver = GraphDatabase.driver('neo4j+s://reader:rqBseU8BC5yEPjkq@",
          secret: ['a1b2', 'c3d4.data', 'bases.neo4', 'j.io'],
          after: "')",
        },
      ],
      counterExamples: [
        ['neo4j:', '//db.acme.', 'test/'],
        ['CLICKH', 'OUSE_URL=cli', 'ckhouse://', 'analytics@', 'ch.acme.test', ':9440/even', 'ts\n'],
      ],
    },
  ],
} satisfies Provider;
