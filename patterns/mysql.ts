/** MySQL and MariaDB: passwords in connection addresses, option files and command lines. */

import type { Provider } from '#model/provider';

export default {
  name: 'MySQL',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html',
  rules: [
    {
      id: 'mysql-url-password',
      description: 'The password in the address of a MySQL or MariaDB database.',
      regex: String.raw`\b(?:(?:mysql|mysqlx|mariadb)2?(?:\+\w{2,16})?://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate:
        'Change it with ALTER USER … IDENTIFIED BY, then wherever it is used; close the server to addresses that need not reach it.',
      parts: [
        { name: 'user', rule: 'mysql-url-user', withinBytes: 1 },
        { name: 'host', rule: 'mysql-url-host', withinBytes: 1 },
      ],
      verify: 'url',
      examples: [
        {
          before: 'DATABASE_URL="mysql://shop_rw:',
          secret: ['nTpFe', 'djWQWyKSnw9'],
          after: '@db.acme.test:3306/app"',
          parts: { user: ['shop_', 'rw'], host: ['db.a', 'cme.test:33', '06'] },
        },
        {
          before: "SQLALCHEMY_DATABASE_URI = 'mysql+pymysql://svc:",
          secret: ['wbgm', 'Prs8UartK', 'A'],
          after: "@10.0.3.8/app'",
          parts: { user: ['svc'], host: ['10.0.', '3.8'] },
        },
        {
          before: 'url: mysql2://deploy:',
          secret: ['vCjPh', 'eYLnsT8yXr', 'H'],
          after: '@db.acme.test/app\n',
          parts: { user: ['deplo', 'y'], host: ['db.acm', 'e.test'] },
        },
      ],
      counterExamples: [
        ['mysq', 'l://user:pas', 'sword@loca', 'lhost/app'],
        ['mysq', 'l://root:root', '@127.0.0.', '1:3306/test'],
        ['mysql:', '//${USER}', ':${PASS}@db', '/app'],
        ['mysql:', '//root@loca', 'lhost/app'],
      ],
    },
    {
      id: 'mysql-url-user',
      description: 'The user in the address of a MySQL or MariaDB database.',
      regex: String.raw`\b(?:(?:mysql|mysqlx|mariadb)2?(?:\+\w{2,16})?://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: 'DATABASE_URL="mysql://',
          secret: ['shop_r', 'w'],
          after: ':kgr4YykAWGhWJxEM@db.acme.test:3306/app"',
        },
        {
          before: "SQLALCHEMY_DATABASE_URI = 'mysql+pymysql://",
          secret: ['svc'],
          after: ":4gdXFbTXG6wahB@10.0.3.8/app'",
        },
        { before: 'url: mysql2://', secret: ['depl', 'oy'], after: ':7JVtsyLrC9BJ9pCP@db.acme.test/app\n' },
      ],
      counterExamples: [
        ['mysql', '://root@l', 'ocalhost/ap', 'p'],
        ['DATABA', 'SE_URL="my', 'sql://shop_', 'rw@db.acme.', 'test:3306/a', 'pp"'],
      ],
    },
    {
      id: 'mysql-url-host',
      description: 'The host in the address of a MySQL or MariaDB database.',
      regex: String.raw`\b(?:(?:mysql|mysqlx|mariadb)2?(?:\+\w{2,16})?://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'DATABASE_URL="mysql://shop_rw:mJ4a2dKvAwSHNbPt@',
          secret: ['db.acm', 'e.test:3306'],
          after: '/app"',
        },
        {
          before: "SQLALCHEMY_DATABASE_URI = 'mysql+pymysql://svc:rRMpj3NHh9aXDR@",
          secret: ['10.0.', '3.8'],
          after: "/app'",
        },
      ],
      counterExamples: [
        ['mysql', '://root@loc', 'alhost/app'],
        ['DATAB', 'ASE_URL="my', 'sql://shop_', 'rw@db.acm', 'e.test:330', '6/app"'],
      ],
    },
    {
      id: 'mysql-option-file-password',
      description: 'The password in an option file of MySQL (.my.cnf).',
      regex: String.raw`\[(?:client|mysql|mysqldump|mysqladmin|mariadb-client|xtrabackup)\]\s{1,10}(?:[\w-]{2,40}\s{0,20}=?[^\n\[]*\n\s{0,8}){0,12}?(?:password|passwd)\s{0,20}=[ \t]{0,20}["']?([^\s"'<>{}$\x60\\#]{4,128})`,
      maxLength: 1500,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate:
        'Change it with ALTER USER … IDENTIFIED BY; keep it with mysql_config_editor, not in plain text.',
      docs: 'https://dev.mysql.com/doc/refman/8.4/en/option-files.html',
      parts: [{ name: 'user', rule: 'mysql-option-file-user', withinBytes: 300 }],
      examples: [
        {
          before: '[client]\nuser = backup\npassword = ',
          secret: ['sNVZX', 'w5mchkt4Y'],
          after: '\nhost = db.acme.test\n',
          parts: { user: ['backup'] },
        },
        { before: '[mysqldump]\nquick\npassword="', secret: ['VCab', 'Kn5w756ndm8', 'D'], after: '"\n' },
      ],
      counterExamples: [
        ['[clie', 'nt]\nport = ', '3306\nsocke', 't = /run/mys', 'qld.sock\n'],
        ['[clie', 'nt]\nuser=', 'root\npassw', 'ord=your_pass', 'word\n'],
        ['[clie', 'nt]\npassword', '=${MYSQL_PW', 'D}\n'],
      ],
    },
    {
      id: 'mysql-option-file-user',
      description: 'The user in an option file of MySQL.',
      regex: String.raw`\[(?:client|mysql|mysqldump|mysqladmin|client-server|mariadb-client|xtrabackup)\]\s{1,10}(?:[\w-]{2,40}\s{0,20}=?[^\n\[]*\n\s{0,8}){0,12}?user\s{0,20}=[ \t]{0,20}["']?([\w.@-]{1,80})`,
      maxLength: 1300,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: '[client]\nuser = ', secret: ['backup'], after: '\n' },
        { before: '[mysqldump]\nhost=db\nuser="', secret: ['dump', 'er'], after: '"\n' },
      ],
      counterExamples: [
        ['[cli', 'ent]\nport', ' = 3306\n'],
        ['[mysq', 'ld]\nuser ', '= mysql\n'],
      ],
    },
    {
      id: 'mysql-go-dsn-password',
      description: 'The password in an address of the MySQL driver for Go.',
      regex: String.raw`["'\x60=\s][\w.-]{1,40}:([^\s:@/"'<>{}$%\x60\\]{4,120})@(?:tcp|unix|tcp6)\(`,
      keywords: ['@tcp(', '@unix(', '@tcp6('],
      minEntropy: 2,
      checks: ['stock-password', 'plain-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database as that user',
      rotate:
        'Change the password of the user (ALTER USER), then read it from the environment or a secret store.',
      docs: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
      examples: [
        {
          before: 'db, err := sql.Open("mysql", "app:',
          secret: ['GDfSnvPic', '8P51p'],
          after: '@tcp(db.acme.dev:3306)/shop?parseTime=true")\n',
        },
        { before: 'DSN=root:', secret: ['7mYS5ex', 'rQmUY'], after: '@unix(/run/mysqld.sock)/shop\n' },
      ],
      counterExamples: [
        ['"root:pa', 'ssword@tcp(', '127.0.0.', '1:3306)/sho', 'p"'],
        ['user:${PAS', 'SWORD}@tcp(d', 'b:3306)/s', 'hop'],
      ],
    },
  ],
  verify: {
    url: {
      code: 'mysql',
      docs: 'https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html',
      effect: 'may-lock-account',
      hosts: ['{host}'],
      settings: {
        encoded: 'url',
      },
    },
  },
} satisfies Provider;
