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
      canDo: 'read, change and send messages on the broker as that user, where it can be reached',
      rotate:
        'Change it with "rabbitmqctl change_password", then wherever it is used; close the broker to addresses that need not reach it.',
      parts: [
        { name: 'user', rule: 'rabbitmq-url-user', withinBytes: 1 },
        { name: 'host', rule: 'rabbitmq-url-host', withinBytes: 1 },
      ],
      examples: [
        {
          before: 'CELERY_BROKER_URL=amqp://worker:',
          secret: ['iUQw', 'jvNZihHWBjzPm', '7'],
          after: '@mq.acme.test:5672//\n',
          parts: { user: ['worke', 'r'], host: ['mq.acm', 'e.test:56', '72'] },
        },
        {
          before: '"url": "amqps://orders:',
          secret: ['3VrcHq', 'tgQTkwCDpJX', 'e2qGbgY'],
          after: '@acme.rmq.cloudamqp.com/vhost"',
          parts: { user: ['orde', 'rs'], host: ['acme.r', 'mq.cloudamq', 'p.com'] },
        },
        {
          before: "broker_url = 'pyamqp://svc:",
          secret: ['GRBtVr', '8vqa5gmDh', 'j'],
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
          after: ':U3b7JvwZGiFMgPTBnv@mq.acme.test:5672//\n',
        },
        {
          before: '"url": "amqps://',
          secret: ['order', 's'],
          after: ':bWsVmqH4iAqR7pmY6QqXWgcw@acme.rmq.cloudamqp.com/vhost"',
        },
        { before: "broker_url = 'pyamqp://", secret: ['svc'], after: ":WN686NtmsWXfSYPt@10.0.3.5/prod'" },
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
          before: 'CELERY_BROKER_URL=amqp://worker:VQjmqDdJx5C5Vw2tAz@',
          secret: ['mq.ac', 'me.test:5', '672'],
          after: '//\n',
        },
        {
          before: '"url": "amqps://orders:RZ2GY52hEby2kwuFraVGaW3H@',
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
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign in to the broker as its administrator, where it can be reached',
      rotate: 'Change it with "rabbitmqctl change_password", then in the file.',
      docs: 'https://www.rabbitmq.com/docs/configure',
      examples: [
        { before: 'default_user = ops\ndefault_pass = ', secret: ['7VQK', 'bdS3W4FcVitM'], after: '\n' },
        {
          before: '{default_user, <<"ops">>},\n{default_pass, <<"',
          secret: ['7xyBS', 'kVLGcZAHi'],
          after: '">>},\n',
        },
      ],
      counterExamples: [
        ['defa', 'ult_pass = g', 'uest\n'],
        ['defau', 'lt_pass = ${', 'RABBITMQ_', 'PASSWORD}\n'],
      ],
    },
  ],
} satisfies Provider;
