/** WinSCP: passwords of saved sessions, hidden reversibly. */

import type { Provider } from '#model/provider';

export default {
  name: 'WinSCP',
  docs: 'https://winscp.net/eng/docs/security_credentials',
  rules: [
    {
      id: 'winscp-password',
      description: 'The password of a saved session of WinSCP, which everybody can decode.',
      regex: String.raw`\bPassword(?:"=")?=?"?(A35[CD][0-9A-F]{20,400})\b`,
      minEntropy: 2,
      checks: ['winscp-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in to that server as that user: read and write its files',
      rotate: 'Change the password of the user on the server; use keys, or a master password in WinSCP.',
      parts: [
        { name: 'host', rule: 'winscp-host', withinBytes: 400 },
        { name: 'user', rule: 'winscp-user', withinBytes: 300 },
      ],
      examples: [
        {
          before: '[Sessions\\acme]\nHostName=files.acme.test\nUserName=mia\nPassword=',
          secret: [
            'A35C',
            '465F55545B3',
            '1353D3A353039',
            '2F723D3F3139',
            '7228392F2',
            '82E086B312',
            'D6E0B24',
          ],
          after: '\n',
          parts: { host: ['file', 's.acme.te', 'st'], user: ['mia'] },
        },
        {
          before: '"HostName"="10.0.4.9"\n"UserName"="deploy"\n"Password"="',
          secret: ['A35C4', 'A5F55545B38', '392C3033256', 'D6C726C726872', '653412682A3E', '64062F'],
          after: '"\n',
          parts: { host: ['10.0.4', '.9'], user: ['depl', 'oy'] },
        },
      ],
      counterExamples: [
        ['Passwo', 'rd=A35C'],
        ['Passw', 'ord=A35Cg', 'hij'],
      ],
    },
    {
      id: 'winscp-host',
      description: 'The host of a saved session.',
      regex: String.raw`\bHostName"?="?([\w.-]{3,200})`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'HostName=', secret: ['files.', 'acme.test'], after: '\n' },
        { before: '"HostName"="', secret: ['10.0.4', '.9'], after: '"' },
      ],
      counterExamples: [
        ['Host', 'Name=\n'],
        ['HostN', 'ame %h'],
      ],
    },
    {
      id: 'winscp-user',
      description: 'The user of a saved session.',
      regex: String.raw`\bUserName"?="?([\w.@-]{1,80})`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'UserName=', secret: ['mia'], after: '\n' },
        { before: '"UserName"="', secret: ['deplo', 'y'], after: '"' },
      ],
      counterExamples: [
        ['UserN', 'ame=\n'],
        ['UserN', 'ame: mia'],
      ],
    },
  ],
} satisfies Provider;
