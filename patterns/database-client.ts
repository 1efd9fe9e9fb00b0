/** Passwords in settings of programs with which people look into databases. */

import type { Provider } from '#model/provider';

export default {
  name: 'Database clients',
  docs: 'https://dbeaver.com/docs/dbeaver/Security-in-DBeaver-PRO/',
  rules: [
    {
      id: 'database-client-dbeaver',
      description:
        'The password of a connection in an older DBeaver or in JDBC settings of an application server.',
      regex: String.raw`\burl="jdbc:[^"<>]{6,300}"[^<>]{0,200}?\spassword="([^\s"'<>{}$\x60\\]{4,128})"`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user',
      rotate: 'Change the password of the user in the database.',
      parts: [{ name: 'user', rule: 'database-client-jdbc-user', withinBytes: 300 }],
      examples: [
        {
          before:
            '<connection host="db.acme.test" url="jdbc:postgresql://db.acme.test/app" user="app_rw" password="',
          secret: ['Cj4V', 'ysxXiyVBya'],
          after: '"/>',
          parts: { user: ['app_r', 'w'] },
        },
        {
          before: '<Resource name="jdbc/app" url="jdbc:mysql://10.0.3.8/app" username="shop_rw" password="',
          secret: ['SxQs', 'ZLqtfUprBu', 'm7'],
          after: '" />',
          parts: { user: ['shop', '_rw'] },
        },
      ],
      counterExamples: [
        ['<conne', 'ction url="', 'jdbc:h2:mem:t', 'est" user=', '"sa" passwo', 'rd="passwor', 'd"/>'],
        ['<Res', 'ource url="j', 'dbc:mysql://d', 'b/app" passwo', 'rd="${db.pas', 'sword}" />'],
      ],
    },
    {
      id: 'database-client-jdbc-user',
      description: 'The user of a connection of JDBC.',
      regex: '\\burl="jdbc:[^"<>]{6,300}"[^<>]{0,100}?\\suser(?:name)?="([^"\\s<>${}]{2,80})"',
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'url="jdbc:postgresql://db/app" user="', secret: ['app_rw'], after: '"' },
        { before: 'url="jdbc:mysql://10.0.3.8/app" username="', secret: ['shop_r', 'w'], after: '" />' },
      ],
      counterExamples: [
        ['url=', '"jdbc:h2:mem', ':x" user=', '""'],
        ['user', '="mia"'],
      ],
    },
    {
      id: 'database-client-robomongo',
      description: 'The password of a connection of Robo 3T (Robomongo).',
      regex: String.raw`"mechanism"\s{0,4}:\s{0,4}"[\w-]{3,20}"[^{}]{0,200}?"userPassword"\s{0,4}:\s{0,4}"([^\s"'<>{}$\x60\\]{4,128})"`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user',
      rotate: 'Change the password of the user in the database.',
      docs: 'https://robomongo.org/',
      examples: [
        {
          before:
            '"credentials": [{"databaseName": "admin", "enabled": true, "mechanism": "SCRAM-SHA-1", "userName": "ops", "userPassword": "',
          secret: ['s6z4', 'RsS6gmpLWZ'],
          after: '"}]',
        },
        {
          before: '{\n "mechanism" : "SCRAM-SHA-256",\n "userName" : "reader",\n "userPassword" : "',
          secret: ['DrFe8F', 'NbFYAHZ8pY'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['"mec', 'hanism": "SC', 'RAM-SHA-1", "', 'userPassword', '": ""'],
        ['"mec', 'hanism": "S', 'CRAM-SHA-1"', ', "userPassw', 'ord": "passwo', 'rd"'],
      ],
    },
    {
      id: 'database-client-json-settings',
      description:
        'The password of a database connection in settings of an editor (SQLTools, mssql) or an ORM.',
      regex: String.raw`"(?:driver|dialect|client|adapter|engine)"\s{0,4}:\s{0,4}"(?:mysql2?|mariadb|postgres(?:ql)?|pg|mssql|sqlserver|oracle|oracledb|cockroachdb|redshift|snowflake|clickhouse|sybase|db2|[Mm]y[Ss][Qq][Ll]|[Pp]ostgre[Ss][Qq][Ll]|MSSQL|MariaDB)"[^{}]{0,400}?"password"\s{0,4}:\s{0,4}"([^\s"'<>{}$\x60\\]{4,128})"`,
      maxLength: 800,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user',
      rotate: 'Change the password of the user in the database; let the program ask for it.',
      docs: 'https://vscode-sqltools.mteixeira.dev/en/settings/',
      examples: [
        {
          before:
            '{"name": "acme", "driver": "PostgreSQL", "server": "db.acme.test", "username": "app_rw", "password": "',
          secret: ['vLEL5', 'RV97JgN6g'],
          after: '"}',
        },
        {
          before: '"production": {\n  "dialect": "mysql",\n  "username": "shop",\n  "password": "',
          secret: ['htLVd', '6dc7tzG5uPj'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['{"dr', 'iver": "my', 'sql", "pas', 'sword": "ro', 'ot"}'],
        ['{"dial', 'ect": "postg', 'res", "passwo', 'rd": null}'],
        ['{"cli', 'ent": "pg",', ' "passwor', 'd": "passw', 'ord"}'],
      ],
    },
    {
      id: 'database-client-json-settings-before',
      description: 'The password of a database connection in JSON, with the kind of database behind it.',
      regex: String.raw`"password"\s{0,4}:\s{0,4}"([^\s"'<>{}$\x60\\]{4,128})"[^{}]{0,300}?"(?:driver|dialect|client|adapter|engine)"\s{0,4}:\s{0,4}"(?:mysql2?|mariadb|postgres(?:ql)?|pg|mssql|sqlserver|oracle|oracledb|cockroachdb|redshift|snowflake|clickhouse)"`,
      keywords: [
        '"mysql',
        '"mariadb"',
        '"postgres',
        '"pg"',
        '"mssql"',
        '"sqlserver"',
        '"oracle',
        '"cockroachdb"',
        '"redshift"',
        '"snowflake"',
        '"clickhouse"',
      ],
      maxLength: 700,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user',
      rotate: 'Change the password of the user in the database; read it from the environment.',
      docs: 'https://sequelize.org/docs/v6/other-topics/migrations/',
      examples: [
        {
          before: '"production": {\n  "username": "shop",\n  "password": "',
          secret: ['KC46ux', 'UKRS3ezTGe'],
          after: '",\n  "database": "shop",\n  "host": "10.0.3.8",\n  "dialect": "mysql"\n}',
        },
        {
          before: '{"user": "app_rw", "password": "',
          secret: ['HudQnT', 'yrgxHP7r'],
          after: '", "engine": "postgres"}',
        },
      ],
      counterExamples: [
        ['{"pa', 'ssword": null', ', "dialect":', ' "mysql"}'],
        ['{"pass', 'word": "root', '", "dialect"', ': "mysql"}'],
        ['{"pa', 'ssword": "x7K', 'qmPw2", "', 'kind": "mysq', 'l"}'],
      ],
    },
  ],
} satisfies Provider;
