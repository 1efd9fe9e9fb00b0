/** RabbitMQ and other AMQP brokers: passwords in connection addresses and configurations. */

import type { Provider } from '#model/provider';

export default {
  name: 'RabbitMQ',
  docs: 'https://www.rabbitmq.com/docs/uri-spec',
  rules: [
    {
      id: 'rabbitmq-url-password',
      description: 'The password in the address of a message broker (AMQP).',
      regex: String.raw`\b(?:(?:py)?amqps?(?:\+ssl)?://|librabbitmq://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read, change and send messages on the broker as that user, where it can be reached',
      rotate:
        'Change it with "rabbitmqctl change_password", then wherever it is used; close the broker to addresses that need not reach it.',
      parts: [
        { name: 'user', rule: 'rabbitmq-url-user', withinBytes: 1 },
        { name: 'host', rule: 'rabbitmq-url-host', withinBytes: 1 },
      ],
      verify: 'url',
      examples: [
        {
          before: 'CELERY_BROKER_URL=amqp://worker:',
          secret: ['qArQ', 'pAzYPc9itdfWc', 'q'],
          after: '@mq.acme.test:5672//\n',
          parts: { user: ['worke', 'r'], host: ['mq.acm', 'e.test:56', '72'] },
        },
        {
          before: '"url": "amqps://orders:',
          secret: ['BrhB5s', 'kLKhgiUQwjv', 'NZihHWB'],
          after: '@acme.rmq.cloudamqp.com/vhost"',
          parts: { user: ['orde', 'rs'], host: ['acme.r', 'mq.cloudamq', 'p.com'] },
        },
        {
          before: "broker_url = 'pyamqp://svc:",
          secret: ['jzPmQ3', 'VrcHqtgQT', 'k'],
          after: "@10.0.3.5/prod'",
          parts: { user: ['svc'], host: ['10.0.', '3.5'] },
        },
      ],
      counterExamples: [
        ['amqp:/', '/guest:gues', 't@localhost', ':5672/'],
        ['amqp:', '//user:pas', 'sword@rabbi', 'tmq:5672'],
        ['amqp:/', '/${USER}:${', 'PASS}@mq/'],
        ['amqp:/', '/localhost:56', '72'],
      ],
    },
    {
      id: 'rabbitmq-url-user',
      description: 'The user in the address of a message broker (AMQP).',
      regex: String.raw`\b(?:(?:py)?amqps?(?:\+ssl)?://|librabbitmq://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: 'CELERY_BROKER_URL=amqp://',
          secret: ['worker'],
          after: ':wCDpJXe2qGbgYGRBtV@mq.acme.test:5672//\n',
        },
        {
          before: '"url": "amqps://',
          secret: ['order', 's'],
          after: ':r8vqa5gmDhjU3b7JvwZGiFMg@acme.rmq.cloudamqp.com/vhost"',
        },
        { before: "broker_url = 'pyamqp://", secret: ['svc'], after: ":PTBnvbWsVmqH4iAq@10.0.3.5/prod'" },
      ],
      counterExamples: [
        ['amqp', '://localhost', ':5672'],
        ['CELE', 'RY_BROKER_URL', '=amqp://worke', 'r@mq.acme.', 'test:5672//\n'],
      ],
    },
    {
      id: 'rabbitmq-url-host',
      description: 'The host in the address of a message broker (AMQP).',
      regex: String.raw`\b(?:(?:py)?amqps?(?:\+ssl)?://|librabbitmq://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'CELERY_BROKER_URL=amqp://worker:R7pmY6QqXWgcwWN686@',
          secret: ['mq.ac', 'me.test:5', '672'],
          after: '//\n',
        },
        {
          before: '"url": "amqps://orders:NtmsWXfSYPtVQjmqDdJx5C5V@',
          secret: ['acme.', 'rmq.cloud', 'amqp.com'],
          after: '/vhost"',
        },
      ],
      counterExamples: [
        ['amqp:/', '/localhost:56', '72'],
        ['CELER', 'Y_BROKER_UR', 'L=amqp://w', 'orker@mq.', 'acme.test:', '5672//\n'],
      ],
    },
    {
      id: 'rabbitmq-config-password',
      description: 'The password of the default user in the configuration of RabbitMQ.',
      regex: String.raw`\b(?:default_pass|ssl_options\.password|management\.ssl\.password)\s{0,4}[=,]\s{0,4}(?:<<)?["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password', 'plain-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to the broker as its administrator, where it can be reached',
      rotate: 'Change it with "rabbitmqctl change_password", then in the file.',
      docs: 'https://www.rabbitmq.com/docs/configure',
      examples: [
        { before: 'default_user = ops\ndefault_pass = ', secret: ['w2tA', 'zRZ2GY52hEby'], after: '\n' },
        {
          before: '{default_user, <<"ops">>},\n{default_pass, <<"',
          secret: ['2kwuF', 'raVGaW3H7'],
          after: '">>},\n',
        },
      ],
      counterExamples: [
        ['defa', 'ult_pass = g', 'uest\n'],
        ['defau', 'lt_pass = ${', 'RABBITMQ_', 'PASSWORD}\n'],
      ],
    },
  ],
  verify: {
    url: {
      code: 'amqp',
      docs: 'https://www.rabbitmq.com/docs/access-control',
      effect: 'none',
      hosts: ['{host}'],
      settings: {
        encoded: 'url',
      },
    },
  },
} satisfies Provider;
