/** Passwords in the addresses of message brokers other than AMQP ones. */

import type { Provider } from '#model/provider';

export default {
  name: 'Message brokers',
  docs: 'https://docs.nats.io/using-nats/developer/connecting/userpass',
  rules: [
    {
      id: 'broker-url-password',
      description: 'The password in the address of a message broker or stream.',
      regex: String.raw`\b(?:mqtts?://|mqtt\+ssl://|nats://|stomps?://|stomp\+ssl://|pulsar\+ssl://|pulsar://|kafka://|kafkas://|activemq://|artemis://|solace://|smf://|smfs://|beanstalkd?://|nsq://|zookeeper://|consul://|etcd3?://|rsocket://|xmpps?://|ircs?://|ircs\+\w{2,8}://|sips?://|turns?://|rtmps?://|rtsps?://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and send messages there as that user, where the server can be reached',
      rotate: 'Change the password of the user on the server, then wherever it is used.',
      parts: [
        { name: 'user', rule: 'broker-url-user', withinBytes: 1 },
        { name: 'host', rule: 'broker-url-host', withinBytes: 1 },
      ],
      examples: [
        {
          before: 'MQTT_URL=mqtts://sensor-hub:',
          secret: ['jtZaRm', 'M5yQ86xH5N', '8b'],
          after: '@mq.acme.test:8883\n',
          parts: { user: ['senso', 'r-hub'], host: ['mq.acm', 'e.test:888', '3'] },
        },
        {
          before: 'servers: ["nats://orders:',
          secret: ['fY9z', 'DRh4J6aZy', 'a52'],
          after: '@nats.acme.test:4222"]',
          parts: { user: ['orde', 'rs'], host: ['nats.a', 'cme.test:4', '222'] },
        },
        {
          before: "cv2.VideoCapture('rtsp://viewer:",
          secret: ['SKjFwv', 'hj5xQd'],
          after: "@10.0.7.20:554/stream1')",
          parts: { user: ['viewe', 'r'], host: ['10.0.', '7.20:554'] },
        },
      ],
      counterExamples: [
        ['mqtt', '://user:p', 'assword@l', 'ocalhost:188', '3'],
        ['nats', '://user:${NAT', 'S_PASSWORD', '}@nats:422', '2'],
        ['rtsp', '://admin:a', 'dmin@192.1', '68.1.10/'],
        ['mqtt:', '//localhost', ':1883'],
        ['nats:/', '/nats.acme.', 'test:4222'],
      ],
    },
    {
      id: 'broker-url-user',
      description: 'The user in the address of a message broker or stream.',
      regex: String.raw`\b(?:mqtts?://|mqtt\+ssl://|nats://|stomps?://|stomp\+ssl://|pulsar\+ssl://|pulsar://|kafka://|kafkas://|activemq://|artemis://|solace://|smf://|smfs://|beanstalkd?://|nsq://|zookeeper://|consul://|etcd3?://|rsocket://|xmpps?://|ircs?://|ircs\+\w{2,8}://|sips?://|turns?://|rtmps?://|rtsps?://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: 'MQTT_URL=mqtts://',
          secret: ['sensor', '-hub'],
          after: ':rpzg3UaPhTDatTkeE2@mq.acme.test:8883\n',
        },
        {
          before: 'servers: ["nats://',
          secret: ['orders'],
          after: ':T6xaXhxJQekPKzMK@nats.acme.test:4222"]',
        },
        {
          before: "cv2.VideoCapture('rtsp://",
          secret: ['viewe', 'r'],
          after: ":4vbvbGQZkjbF@10.0.7.20:554/stream1')",
        },
      ],
      counterExamples: [
        ['nats:/', '/nats.acme.te', 'st:4222'],
        ['MQTT', '_URL=mqtts:', '//sensor-', 'hub@mq.acme', '.test:888', '3\n'],
      ],
    },
    {
      id: 'broker-url-host',
      description: 'The host in the address of a message broker or stream.',
      regex: String.raw`\b(?:mqtts?://|mqtt\+ssl://|nats://|stomps?://|stomp\+ssl://|pulsar\+ssl://|pulsar://|kafka://|kafkas://|activemq://|artemis://|solace://|smf://|smfs://|beanstalkd?://|nsq://|zookeeper://|consul://|etcd3?://|rsocket://|xmpps?://|ircs?://|ircs\+\w{2,8}://|sips?://|turns?://|rtmps?://|rtsps?://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'MQTT_URL=mqtts://sensor-hub:W7dJaYmk3Wwvty2aKQ@',
          secret: ['mq.acm', 'e.test:88', '83'],
          after: '\n',
        },
        {
          before: 'servers: ["nats://orders:LuzwDmZimCSqFyM7@',
          secret: ['nats', '.acme.test:', '4222'],
          after: '"]',
        },
      ],
      counterExamples: [
        ['nats', '://nats.acm', 'e.test:4222'],
        ['MQTT_', 'URL=mqtts:/', '/sensor-hu', 'b@mq.acme.tes', 't:8883\n'],
      ],
    },
  ],
} satisfies Provider;
