/** Gradle: access keys of Develocity, and keys for publishing plugins. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gradle',
  docs: 'https://docs.gradle.com/develocity/gradle-plugin/current/#manual_access_key_configuration',
  rules: [
    {
      id: 'gradle-develocity-access-key',
      description: 'An access key of Develocity (Gradle Enterprise).',
      keyed: {
        names: [
          'develocity_access_key',
          'gradle_enterprise_access_key',
          'gradle.enterprise.accesskey',
          'develocity.accesskey',
          'develocityaccesskey',
        ],
        value: '[a-z2-7]{52}',
      },
      minEntropy: 3.8,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish build scans and poison the build cache of the server, within its rights',
      rotate: 'Delete it under My settings, Access keys, and generate another.',

      examples: [
        {
          before: 'DEVELOCITY_ACCESS_KEY=ge.acme.test=',
          secret: ['5ihrcoqsjuxyqjtxl326nqzhxg', 'dtfgoldmozezd7uq4tgxk4ybr4'],
          after: '\n',
        },
        {
          before: 'GRADLE_ENTERPRISE_ACCESS_KEY: "',
          secret: ['gzuwchjcirqiir2sjdqj23fvqc', 'xzj5rcpii4izzd2don3uimib2e'],
          after: '"',
        },
      ],
      counterExamples: [
        ['DEVELOCITY_ACCESS_KEY=ge.acme.test=crbfoxaeaishpbq', 'de5e3hsqfv6pywl'],
        'DEVELOCITY_ACCESS_KEY=${{ secrets.KEY }}',
      ],
    },
    {
      id: 'gradle-plugin-portal-secret',
      description: 'A secret for publishing to the Gradle plugin portal.',
      keyed: {
        names: ['gradle.publish.secret', 'gradle_publish_secret', 'gradlepublishsecret'],
        value: '[0-9A-Za-z]{32}',
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish versions of the plugins of its owner, so that builds that use them run his code',
      rotate: 'Regenerate it on the profile page of plugins.gradle.org; check the published versions.',
      docs: 'https://plugins.gradle.org/docs/publish-plugin',
      examples: [
        {
          before: 'gradle.publish.key=abc\ngradle.publish.secret=',
          secret: ['naTyD88h5LQytzd9', '864WdgjcDcgZ5aaY'],
          after: '\n',
        },
        { before: 'GRADLE_PUBLISH_SECRET: ', secret: ['EFxCqv4OBZR3Rbep', 'vrCh6mZBnLzk4RBI'], after: '\n' },
      ],
      counterExamples: [['gradle.publish.secret=UXkR5ORE', '3EaJeagX'], 'gradle.publish.secret=${SECRET}'],
    },
    {
      id: 'gradle-signing-password',
      description: "The password of the key that signs a build's artefacts.",
      regex: String.raw`signing\.(?:password|gnupg\.passphrase)\s{0,4}[=:]\s{0,4}["']?([^\s"'<>{}$\x60\\]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: "sign artefacts in the name of the key's owner, together with the secret key ring",
      rotate: 'Change the passphrase of the key; if the key ring leaked too, revoke the key.',
      docs: 'https://docs.gradle.org/current/userguide/signing_plugin.html',
      examples: [
        {
          before: 'signing.keyId=24875D73\nsigning.password=',
          secret: ['N686N', 'tmsWXfSYP'],
          after: '\nsigning.secretKeyRingFile=/home/mia/.gnupg/secring.gpg\n',
        },
        {
          before: './gradlew publish -Psigning.gnupg.passphrase="',
          secret: ['tVQjm', 'qDdJx5C5Vw2t', 'A'],
          after: '"',
        },
      ],
      counterExamples: [
        ['signin', 'g.password=s', 'ecret'],
        ['signin', 'g.password=', '$SIGNING_PAS', 'SWORD'],
      ],
    },
    {
      id: 'gradle-repository-password',
      description: 'The password of a repository in a Gradle build.',
      regex: String.raw`\bcredentials ?\{[^{}]{0,300}?\b(?:password|passwd)\s{0,4}(?:=|\s|\()\s{0,4}["']([^\s"'<>{}$\x60\\]{4,128})["']`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read the private artefacts of that repository, and often publish there',
      rotate:
        'Change the password or token at the repository; use PasswordCredentials and gradle.properties outside the repository.',
      docs: 'https://docs.gradle.org/current/userguide/declaring_repositories.html',
      examples: [
        {
          before:
            "maven {\n  url 'https://nexus.acme.test/repository/releases'\n  credentials {\n    username 'deployer'\n    password '",
          secret: ['zRZ2G', 'Y52hEby2kw', 'u'],
          after: "'\n  }\n}",
        },
        {
          before: 'credentials {\n  username = "ci"\n  password = "',
          secret: ['FraVGa', 'W3H7VQKbd', 'S3W4F'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['cred', 'entials {\n us', "ername 'x'\n ", "password 'pa", "ssword'\n}"],
        [
          'cred',
          'entials { use',
          'rname = p',
          'roject.find',
          'Property("use',
          'r"); passwor',
          'd = System',
          '.getenv("TOKE',
          'N") }',
        ],
        ['crede', 'ntials { pa', 'ssword "${n', 'exusPasswor', 'd}" }'],
      ],
    },
  ],
} satisfies Provider;
