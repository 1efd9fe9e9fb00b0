/** Jenkins: API tokens of users, and secrets that its configuration files keep encrypted. */

import type { Provider } from '#model/provider';

export default {
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  rules: [
    {
      id: 'jenkins-api-token',
      description: 'An API token of a Jenkins user.',
      keyed: {
        names: [
          ...[
            'jenkins_token',
            'jenkins_api_token',
            'jenkinstoken',
            'jenkins-token',
            'jenkins_api_key',
            'jenkins_user_token',
          ],
          ...['jenkinsapitoken', 'jenkins_password', 'jenkins_auth_token', 'jenkins_api', 'jenkins_secret'],
        ],
        value: '11[0-9a-f]{32}|[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'do what the user can: run jobs, change them and, as an administrator, run code on the server',
      rotate: 'Revoke it on the configuration page of the user and add another.',
      examples: [
        { before: 'JENKINS_API_TOKEN=', secret: ['117b', '99195268a497033', '7b7de14fe8c4156'], after: '\n' },
        { before: "jenkins_token: '", secret: ['280b14c11fc991ca', '80e9a0399b1e7451'], after: "'\n" },
      ],
      counterExamples: [
        ['JENKINS_API_TOKEN=f08d4c92816508f45985', '48fae684419f75928d7a'],
        "JENKINS_API_TOKEN=credentials('jenkins-api')",
      ],
    },
    {
      id: 'jenkins-encrypted-secret',
      description: 'A secret that Jenkins encrypted with its master key, as its XML files keep it.',
      regex: String.raw`>\{(AQAAABAAAA[A-Za-z0-9+/]{20,}={0,2})\}<`,
      maxLength: 6000,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo:
        'nothing by itself; with secrets/master.key and secrets/hudson.util.Secret of the same server, read it',
      rotate: 'Make sure that the files in secrets/ are nowhere public; change the secret if they may be.',
      docs: 'https://www.jenkins.io/doc/developer/security/secrets/',
      examples: [
        {
          before: '<password>{',
          secret: ['AQAAABAAAA', 'AQ2P9XQo9vehs7ykidvtSHM', 'WrXYOdMSI5TGAglX6ArX1='],
          after: '}</password>',
        },
        {
          before: '<apiToken>{',
          secret: ['AQAAABAAAA', 'AgKftP79ok77gkpckDvU9N3TakYI54oBjI', 'pCAG1KtCSSVQIJe8z/h8RNbgWGZ8tiv='],
          after: '}</apiToken>',
        },
      ],
      counterExamples: ['<password>{AQAAABAAAA...}</password>', '<password>${PASSWORD}</password>'],
    },
  ],
} satisfies Provider;
