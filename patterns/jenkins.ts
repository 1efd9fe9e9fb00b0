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
    {
      id: 'jenkins-credentials-password',
      description: 'A password or secret in plain text in the credentials of Jenkins.',
      regex: String.raw`Credentials(?:Impl)?(?: plugin="[^"<>]{1,60}")?>[^{}]{0,700}?<(?:password|secret|passphrase|apiToken)>([^\s<>{}$"']{4,200})</`,
      maxLength: 1200,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in wherever Jenkins uses these credentials',
      rotate: 'Change the password where it is valid; enter it in Jenkins anew, which stores it encrypted.',
      docs: 'https://www.jenkins.io/doc/book/using/using-credentials/',
      parts: [{ name: 'user', rule: 'jenkins-credentials-user', withinBytes: 400 }],
      examples: [
        {
          before:
            '<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n  <scope>GLOBAL</scope>\n  <id>nexus</id>\n  <username>deploy</username>\n  <password>',
          secret: ['Tcxwx', 'f6v5JNXFHuB'],
          after: '</password>\n</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>',
          parts: { user: ['deploy'] },
        },
        {
          before:
            '<org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl plugin="plain-credentials@1.8"><id>hook</id><description/><secret>',
          secret: ['t4nPiV', 'jRxMQprvAlbr', 'GLinze'],
          after: '</secret>',
        },
      ],
      counterExamples: [
        [
          '<com',
          '.cloudbees.p',
          'lugins.cre',
          'dentials.impl',
          '.UsernameP',
          'asswordCred',
          'entialsImpl',
          '><username>x',
          '</username><p',
          'assword>{AQ',
          'AAABAAAAAQabc',
          '}</password',
          '>',
        ],
        ['<Usern', 'amePasswor', 'dCredentialsI', 'mpl><passwo', 'rd>changeme</', 'password>'],
        ['<User', 'namePassw', 'ordCredential', 'sImpl><passwo', 'rd>${PASSW', 'ORD}</passwor', 'd>'],
      ],
    },
    {
      id: 'jenkins-credentials-user',
      description: 'The user name in the credentials of Jenkins.',
      regex: String.raw`Credentials(?:Impl)?(?: plugin="[^"<>]{1,60}")?>[^{}]{0,500}?<username>([^\s<>{}$]{1,100})</`,
      maxLength: 900,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: '<x.UsernamePasswordCredentialsImpl><id>a</id><username>',
          secret: ['depl', 'oy'],
          after: '</username>',
        },
        {
          before: '<BasicSSHUserPrivateKeyCredentialsImpl plugin="ssh-credentials@1.2">\n<username>',
          secret: ['git'],
          after: '</username>',
        },
      ],
      counterExamples: [
        ['<Use', 'rnamePassword', 'Credentials', 'Impl><user', 'name>${US', 'ER}</userna', 'me>'],
        ['<use', 'r><userna', 'me>mia</use', 'rname></user', '>'],
      ],
    },
    {
      id: 'jenkins-casc-password',
      description: 'A password or secret in plain text in a configuration as code of Jenkins.',
      regex: String.raw`scope:\s{0,4}["']?(?:GLOBAL|SYSTEM)["']?\s{1,40}(?:[a-zA-Z]{2,24}:[^\n]{0,120}\n\s{1,40}){0,6}(?:password|secret|passphrase):\s{0,4}["']?([^\s"'<>{}$\x60\\]{4,128})`,
      keywords: ['GLOBAL', 'SYSTEM'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in wherever Jenkins uses these credentials',
      rotate: 'Change it where it is valid; in the file, refer to a variable or a secret file: ${NAME}.',
      docs: 'https://plugins.jenkins.io/configuration-as-code/',
      examples: [
        {
          before:
            '    - usernamePassword:\n        scope: GLOBAL\n        id: nexus\n        username: deploy\n        password: ',
          secret: ['Ps6He', 'kHTVCJdq9AX7P'],
          after: '\n',
        },
        {
          before: '- string:\n    scope: "SYSTEM"\n    id: hook\n    secret: "',
          secret: ['BSVl', 'UknO0g82u6', '12YBVoZAkM'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['scope', ': GLOBAL\ni', 'd: x\npassword', ': ${NEXUS_P', 'ASSWORD}\n'],
        ['scop', 'e: GLOBAL\ni', 'd: x\nsecre', 't: "my-secr', 'et"\n'],
      ],
    },
  ],
} satisfies Provider;
