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
  ],
} satisfies Provider;
