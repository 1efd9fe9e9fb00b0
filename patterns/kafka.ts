/** Apache Kafka: passwords in JAAS configurations and client settings. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apache Kafka',
  docs: 'https://kafka.apache.org/documentation/#security_sasl',
  rules: [
    {
      id: 'kafka-jaas-password',
      description: 'The password in a JAAS configuration of Kafka or ZooKeeper.',
      regex: String.raw`(?:PlainLoginModule|ScramLoginModule|DigestLoginModule)\s{1,4}(?:required|requisite|sufficient)\s[^;]{0,200}?(?:password|user_\w{1,40})\s{0,2}=\s{0,2}\\?["']([^\s"'<>{}$\x60\\;]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and write the topics that the user may, where the brokers can be reached',
      rotate:
        "Change the credentials of the user (kafka-configs, or the service's console), then wherever they are used.",
      parts: [{ name: 'user', rule: 'kafka-jaas-user', withinBytes: 200 }],
      examples: [
        {
          before:
            'sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="orders" password="',
          secret: ['Anak', 'ZVx8jtZaR', 'mM5'],
          after: '";\n',
          parts: { user: ['orde', 'rs'] },
        },
        {
          before:
            '"sasl.jaas.config": "org.apache.kafka.common.security.scram.ScramLoginModule required username=\\"events\\" password=\\"',
          secret: ['yQ86', 'xH5N8bfY9', 'zDRh4J6'],
          after: '\\";"',
          parts: { user: ['events'] },
        },
      ],
      counterExamples: [
        ['Plain', 'LoginModule r', 'equired usern', 'ame="x" pass', 'word="${KAF', 'KA_PASSWORD}"', ';'],
        ['Scram', 'LoginModu', 'le requir', 'ed username="', 'x" passwor', 'd="passwo', 'rd";'],
      ],
    },
    {
      id: 'kafka-jaas-user',
      description: 'The user in a JAAS configuration.',
      regex: String.raw`(?:PlainLoginModule|ScramLoginModule)\s{1,4}(?:required|requisite|sufficient)\s[^;]{0,100}?username\s{0,2}=\s{0,2}\\?["']([^\s"'<>{}$\\]{2,100})`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'PlainLoginModule required username="', secret: ['order', 's'], after: '" password="x";' },
        { before: "ScramLoginModule required\n  username='", secret: ['events'], after: "'" },
      ],
      counterExamples: [
        ['PlainL', 'oginModule', ' required;'],
        ['PlainL', 'oginModule ', 'required user', 'name="${U', '}"'],
      ],
    },
    {
      id: 'kafka-client-password',
      description: 'The password in the settings of a Kafka client.',
      regex: String.raw`\bsasl(?:\.|_plain_|\.plain\.)(?:password|passwd)["']?\s{0,4}[:=,]\s{0,4}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and write the topics that the user may, where the brokers can be reached',
      rotate: 'Change the credentials of the user, then wherever they are used.',
      docs: 'https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md',
      examples: [
        {
          before: "conf = {'sasl.username': 'orders', 'sasl.password': '",
          secret: ['aZya', '52SKjFwvhj5x'],
          after: "'}",
        },
        { before: 'sasl_plain_password="', secret: ['Qdrpz', 'g3UaPhTDat', 'TkeE2'], after: '",\n' },
        { before: 'sasl.password=', secret: ['T6xaX', 'hxJQekPKz'], after: '\n' },
      ],
      counterExamples: [
        ["'sasl", ".password':", " os.environ['", "KAFKA']"],
        ['sasl.p', 'assword=${KAF', 'KA_PASSWOR', 'D}'],
        ["'sas", "l.password': ", "'password'"],
      ],
    },
  ],
} satisfies Provider;
