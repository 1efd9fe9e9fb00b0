/** Redis and Valkey: passwords in connection addresses, configurations and command lines. */

import type { Provider } from '#model/provider';

export default {
  name: 'Redis',
  docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  rules: [
    {
      id: 'redis-url-password',
      description: 'The password in the address of a Redis server.',
      regex: String.raw`\b(?:redis://|rediss://|valkey://|valkeys://|redis\+\w{2,12}://|rediss\+\w{2,12}://|valkey\+\w{2,12}://|sentinel://|redis-sentinel://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo:
        'read and change everything on the server, sessions and queues among it, where it can be reached',
      rotate:
        'Change it with ACL SETUSER or requirepass, then wherever it is used; close the server to addresses that need not reach it.',
      parts: [
        { name: 'user', rule: 'redis-url-user', withinBytes: 1 },
        { name: 'host', rule: 'redis-url-host', withinBytes: 1 },
      ],
      verify: 'url',
      examples: [
        {
          before: 'REDIS_URL=redis://:',
          secret: ['tspD', 'c3qmbaWf8xW', '7mkfiEfMw'],
          after: '@cache.acme.test:6379/0\n',
          parts: { host: ['cache.', 'acme.test:', '6379'] },
        },
        {
          before: "const client = createClient({ url: 'rediss://default:",
          secret: ['TJrKkP', 'BAJubZNQqUCPN', 'i2cguz6h9thj', 'b'],
          after: "@acme-1.upstash.io:6379' });",
          parts: { user: ['defaul', 't'], host: ['acme-1', '.upstash.i', 'o:6379'] },
        },
        {
          before: 'broker: redis+ssl://worker:',
          secret: ['4EsFQ', 'WpWYswMyP', 'rSuz2t'],
          after: '@cache.acme.test:6380/1\n',
          parts: { user: ['worke', 'r'], host: ['cache', '.acme.test:63', '80'] },
        },
      ],
      counterExamples: [
        ['redis', '://:password@', 'localhost:63', '79'],
        ['redis:', '//user:secret', '@localhost', ':6379'],
        ['redi', 's://:${REDIS_', 'PASSWORD}@r', 'edis:6379'],
        ['redi', 's://local', 'host:6379', '/0'],
      ],
    },
    {
      id: 'redis-url-user',
      description: 'The user in the address of a Redis server.',
      regex: String.raw`\b(?:redis://|rediss://|valkey://|valkeys://|redis\+\w{2,12}://|rediss\+\w{2,12}://|valkey\+\w{2,12}://|sentinel://|redis-sentinel://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: "const client = createClient({ url: 'rediss://",
          secret: ['defau', 'lt'],
          after: ":nDuNnHAvPh6GHwH853PBbAx9LsNn5nuF@acme-1.upstash.io:6379' });",
        },
        {
          before: 'broker: redis+ssl://',
          secret: ['worker'],
          after: ':2rgJdWePQKYdWCjCW2BQ@cache.acme.test:6380/1\n',
        },
      ],
      counterExamples: [
        ['redis:', '//localhost:', '6379/0'],
        ['REDIS_', 'URL=redis://', '@cache.acm', 'e.test:63', '79/0\n'],
      ],
    },
    {
      id: 'redis-url-host',
      description: 'The host in the address of a Redis server.',
      regex: String.raw`\b(?:redis://|rediss://|valkey://|valkeys://|redis\+\w{2,12}://|rediss\+\w{2,12}://|valkey\+\w{2,12}://|sentinel://|redis-sentinel://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'REDIS_URL=redis://:r6QN7Be2t5hqAGeydXi7KVJ4@',
          secret: ['cach', 'e.acme.test:6', '379'],
          after: '/0\n',
        },
        {
          before: "const client = createClient({ url: 'rediss://default:LbDgcwPvaXzTPEz3vEbtp2ED6nQ8ZVaC@",
          secret: ['acme-1', '.upstash.io', ':6379'],
          after: "' });",
        },
      ],
      counterExamples: [
        ['redis:', '//localhost', ':6379/0'],
        ['REDIS_', 'URL=redis:', '//@cache.acme', '.test:637', '9/0\n'],
      ],
    },
    {
      id: 'redis-config-password',
      description: 'The password in the configuration of a Redis server.',
      regex: String.raw`(?:^|\n)[ \t]{0,8}(?:requirepass|masterauth|sentinel auth-pass [\w.-]{1,60})[ \t]{1,8}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything on the server, where it can be reached',
      rotate: 'Set another with CONFIG SET requirepass and in the file; use ACL users.',
      docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/',
      examples: [
        { before: 'port 6379\nrequirepass ', secret: ['Px2u', '7iZ4a95VAid', 'RBnZJeagi'], after: '\n' },
        {
          before: 'replicaof 10.0.3.9 6379\nmasterauth "',
          secret: ['vFKY', '2QmBsbvhq7F', 'chZAm'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['# requ', 'irepass foo', 'bared\n'],
        ['requ', 'irepass fo', 'obared\n'],
        ['requi', 'repass ${REDI', 'S_PASSWOR', 'D}\n'],
      ],
    },
    {
      id: 'redis-command-password',
      description: 'A password on the command line of redis-cli or redis-server.',
      regex: String.raw`\bredis-(?:cli|server|benchmark)\b[^\r\n|;]{0,200}?\s(?:-a|--pass|--requirepass)[ =]["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change everything on the server, where it can be reached',
      rotate: 'Set another with CONFIG SET requirepass; hand it over in REDISCLI_AUTH.',
      docs: 'https://redis.io/docs/latest/develop/tools/cli/',
      examples: [
        {
          before: 'redis-cli -h cache.acme.test -a ',
          secret: ['s6DPVx', 'ZdZnWukJcy', 'hDwFx69P'],
          after: ' ping\n',
        },
        {
          before: 'command: redis-server --requirepass "',
          secret: ['j2sW', 'P89AwF9McvYk4', '3'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['redi', 's-cli -a $RE', 'DIS_PASSWOR', 'D ping'],
        ['redis-', 'server --r', 'equirepass ', 'foobared'],
        ['redis', '-cli -a pas', 'sword'],
      ],
    },
  ],
  verify: {
    url: {
      code: 'redis',
      docs: 'https://redis.io/docs/latest/commands/auth/',
      effect: 'none',
      hosts: ['{host}'],
      settings: {
        encoded: 'url',
      },
    },
  },
} satisfies Provider;
