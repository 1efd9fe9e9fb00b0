/** Passwords in the sftp.json and sftp-config.json of VS Code, Sublime Text, Atom and their kin. */

import type { Provider } from '#model/provider';

export default {
  name: 'SFTP settings of editors',
  docs: 'https://codexns.io/products/sftp_for_sublime/settings',
  rules: [
    {
      id: 'sftp-settings-password',
      description: "The password of a server in an editor's SFTP settings.",
      regex: String.raw`: ?"(?:sftp|ftp|ftps|ftpes|scp)"[^{}]{0,800}?"[pP][aA]ss(?:word|phrase)?"\s{0,4}:\s{0,4}"([^\s"'<>{}$\x60\\]{4,128})"`,
      keywords: ['"sftp"', '"ftp"', '"ftps"', '"ftpes"', '"scp"'],
      maxLength: 1100,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'read and write the files of that server as that user',
      rotate:
        'Change the password of the user on the server; use keys, and keep the file out of the repository.',
      parts: [
        { name: 'host', rule: 'sftp-settings-host', withinBytes: 800 },
        { name: 'user', rule: 'sftp-settings-user', withinBytes: 800 },
      ],
      examples: [
        {
          before:
            '{\n  "name": "acme",\n  "protocol": "sftp",\n  "host": "web1.acme.test",\n  "port": 22,\n  "username": "deploy",\n  "password": "',
          secret: ['cqxbh', 'TGm8qpY9w'],
          after: '",\n  "remotePath": "/srv"\n}',
          parts: { host: ['web1.', 'acme.test'], user: ['deploy'] },
        },
        {
          before: '{"type": "ftp", "host": "10.0.4.9", "user": "webmaster", "password": "',
          secret: ['hGj8', 'JD836M2P'],
          after: '"}',
          parts: { host: ['10.0', '.4.9'], user: ['webm', 'aster'] },
        },
      ],
      counterExamples: [
        ['{"ty', 'pe": "sftp"', ', "host": "w', 'eb1.acme.test', '", "passw', 'ord": "your_', 'password"}'],
        ['{"pr', 'otocol": ', '"sftp", "ho', 'st": "x", "pr', 'ivateKeyPa', 'th": "~/.ssh', '/id"}'],
      ],
    },
    {
      id: 'sftp-settings-host',
      description: "The server in an editor's SFTP settings.",
      regex: String.raw`: ?"(?:sftp|ftp|ftps|ftpes|scp)"[^{}]{0,600}?"[hH]ost(?:name)?"\s{0,4}:\s{0,4}"([\w.-]{3,200})"`,
      keywords: ['"sftp"', '"ftp"', '"ftps"', '"ftpes"', '"scp"'],
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: '"protocol": "sftp",\n"host": "', secret: ['web1.', 'acme.test'], after: '"' },
        { before: '{"type":"ftp","host":"', secret: ['10.0', '.4.9'], after: '"}' },
      ],
      counterExamples: [
        ['"host"', ': "web1.acm', 'e.test"'],
        ['"type', '": "sftp", ', '"host": ""'],
      ],
    },
    {
      id: 'sftp-settings-user',
      description: "The user in an editor's SFTP settings.",
      regex: String.raw`: ?"(?:sftp|ftp|ftps|ftpes|scp)"[^{}]{0,600}?"[uU]ser(?:name)?"\s{0,4}:\s{0,4}"([^\s"<>{}$]{1,100})"`,
      keywords: ['"sftp"', '"ftp"', '"ftps"', '"ftpes"', '"scp"'],
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: '"protocol": "sftp",\n"username": "', secret: ['depl', 'oy'], after: '"' },
        { before: '{"type":"ftp","user":"', secret: ['webmas', 'ter'], after: '"}' },
      ],
      counterExamples: [
        ['"usern', 'ame": "mia"'],
        ['"type', '": "sftp", "u', 'ser": ""'],
      ],
    },
  ],
} satisfies Provider;
