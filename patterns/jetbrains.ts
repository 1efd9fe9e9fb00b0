/** JetBrains: passwords of deployment servers in WebServers.xml, hidden reversibly. */

import type { Provider } from '#model/provider';

export default {
  name: 'JetBrains',
  docs: 'https://www.jetbrains.com/help/phpstorm/deploying-applications.html',
  rules: [
    {
      id: 'jetbrains-server-password',
      description:
        'The password of a deployment server in settings of a JetBrains program, which everybody can decode.',
      regex: String.raw`<fileTransfer\s[^<>]{0,500}?\spassword="((?:df[0-9a-f]{2}){4,100})"`,
      minEntropy: 2,
      checks: ['jetbrains-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the files of that server as that user',
      rotate:
        'Change the password of the user on the server; use keys, and keep WebServers.xml out of the repository.',
      parts: [
        { name: 'host', rule: 'jetbrains-server-host', withinBytes: 500 },
        { name: 'user', rule: 'jetbrains-server-user', withinBytes: 500 },
      ],
      examples: [
        {
          before: '<fileTransfer accessType="SFTP" host="web1.acme.test" password="',
          secret: ['dfd8df', 'fedf9ddfc7df', 'dbdf98dffddf', 'd2df93'],
          after: '" port="22" username="deploy">',
          parts: { host: ['web1.', 'acme.test'], user: ['deplo', 'y'] },
        },
        {
          before: '<fileTransfer host="10.0.4.9" port="21" password="',
          secret: ['dfc2d', 'fe4df9edf', 'dcdfc8df92', 'dff0dfd9d', 'f9bdffb'],
          after: '" username="webmaster" />',
          parts: { host: ['10.0.4', '.9'], user: ['webmas', 'ter'] },
        },
      ],
      counterExamples: [
        ['<file', 'Transfer host', '="web1" pa', 'ssword="" /', '>'],
        ['<fil', 'eTransfer', ' host="web1', '" password', '="df00" />'],
      ],
    },
    {
      id: 'jetbrains-server-host',
      description: 'A deployment server.',
      regex: String.raw`<fileTransfer\s[^<>]{0,300}?\bhost="([\w.-]{3,200})"`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: '<fileTransfer accessType="SFTP" host="', secret: ['web1.a', 'cme.test'], after: '"' },
        { before: '<fileTransfer host="', secret: ['10.0.4', '.9'], after: '" port="21">' },
      ],
      counterExamples: [
        ['<fileT', 'ransfer ho', 'st="" />'],
        ['<ser', 'ver host="', 'web1.acme.', 'test">'],
      ],
    },
    {
      id: 'jetbrains-server-user',
      description: 'The user of a deployment server.',
      regex: String.raw`<fileTransfer\s[^<>]{0,900}?\busername="([^\s"<>]{1,80})"`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: '<fileTransfer host="web1" username="', secret: ['depl', 'oy'], after: '">' },
        { before: '<fileTransfer accessType="FTP" username="', secret: ['webm', 'aster'], after: '" />' },
      ],
      counterExamples: [
        ['<fil', 'eTransfer ', 'username="" ', '/>'],
        ['<serv', 'er username', '="mia">'],
      ],
    },
  ],
} satisfies Provider;
