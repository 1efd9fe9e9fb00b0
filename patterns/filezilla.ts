/** FileZilla: servers with their passwords, which base 64 does not hide. */

import type { Provider } from '#model/provider';

export default {
  name: 'FileZilla',
  docs: 'https://wiki.filezilla-project.org/Logging_in',
  rules: [
    {
      id: 'filezilla-password',
      description: 'The password of a server in FileZilla.',
      regex: String.raw`<Pass encoding="base64">\s{0,8}([A-Za-z0-9+/]{6,400}={0,2})\s{0,8}</Pass>`,
      minEntropy: 2,
      checks: ['base64-text'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and write the files of that server as that user',
      rotate: 'Change the password of the user on the server; use keys, or a master password in FileZilla.',
      parts: [
        { name: 'host', rule: 'filezilla-host', withinBytes: 400 },
        { name: 'user', rule: 'filezilla-user', withinBytes: 120 },
      ],
      examples: [
        {
          before:
            '<Server>\n  <Host>ftp.acme.test</Host>\n  <Port>21</Port>\n  <User>webmaster</User>\n  <Pass encoding="base64">',
          secret: ['clQ3b', 'XEyV3g5S3A', '='],
          after: '</Pass>',
          parts: { host: ['ftp.a', 'cme.test'], user: ['webma', 'ster'] },
        },
        {
          before: '<Host>10.0.4.9</Host><User>deploy</User><Pass encoding="base64">',
          secret: ['aE40dm', 'I4WnMxUWQ='],
          after: '</Pass>',
          parts: { host: ['10.0.4', '.9'], user: ['deplo', 'y'] },
        },
      ],
      counterExamples: [
        ['<Pas', 's encoding="b', 'ase64"></Pa', 'ss>'],
        ['<Pas', 's encoding="', 'base64">cGFz', 'c3dvcmQ=</Pas', 's>'],
      ],
    },
    {
      id: 'filezilla-plain-password',
      description: 'The password of a server in an older FileZilla, in plain text.',
      regex: String.raw`</(?:User|Logontype)>\s{0,20}<Pass>([^\s<>{}$"']{4,200})</Pass>`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and write the files of that server as that user',
      rotate: 'Change the password of the user on the server; use keys, or a master password in FileZilla.',
      parts: [
        { name: 'host', rule: 'filezilla-host', withinBytes: 400 },
        { name: 'user', rule: 'filezilla-user', withinBytes: 120 },
      ],
      examples: [
        {
          before: '<Host>ftp.acme.test</Host>\n<Port>21</Port>\n<User>webmaster</User>\n<Pass>',
          secret: ['pun5', 'iM9zd6Mb'],
          after: '</Pass>',
          parts: { host: ['ftp.a', 'cme.test'], user: ['webma', 'ster'] },
        },
        {
          before: '<Host>10.0.4.9</Host><User>deploy</User><Pass>',
          secret: ['TbenD', '3yvXHCkfN'],
          after: '</Pass>',
          parts: { host: ['10.0', '.4.9'], user: ['depl', 'oy'] },
        },
      ],
      counterExamples: [
        ['<Use', 'r>mia</Us', 'er><Pass>pa', 'ssword</Pass', '>'],
        ['<Pas', 's>yes</Pass', '>'],
      ],
    },
    {
      id: 'filezilla-host',
      description: 'A server in FileZilla.',
      regex: String.raw`<Host>([\w.-]{3,200})</Host>`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: '<Server><Host>', secret: ['ftp.', 'acme.test'], after: '</Host>' },
        { before: '<Host>', secret: ['10.0', '.4.9'], after: '</Host>\n<Port>22</Port>' },
      ],
      counterExamples: [
        ['<Host>', '</Host>'],
        ['<Host>', '${HOST}</Host', '>'],
      ],
    },
    {
      id: 'filezilla-user',
      description: 'The user of a server in FileZilla.',
      regex: String.raw`<User>([^\s<>{}$]{1,100})</User>\s{0,20}(?:<[A-LN-Z]\w{2,20}>[^<>]{0,60}</\w{2,20}>\s{0,20}){0,2}<Pass`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: '<User>', secret: ['webma', 'ster'], after: '</User>\n<Pass>' },
        { before: '<User>', secret: ['deplo', 'y'], after: '</User><Pass encoding="base64">' },
      ],
      counterExamples: [
        ['<Use', 'r>mia</Use', 'r>'],
        ['<User>', '${U}</User><', 'Pass>'],
      ],
    },
  ],
} satisfies Provider;
