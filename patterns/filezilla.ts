/** Credentials of FileZilla. */

import type { Provider } from '#model/provider';

export default {
  name: 'FileZilla',
  docs: 'https://filezilla-project.org/',
  rules: [
    {
      id: 'filezilla-password',
      description: 'A password in a site list of FileZilla, in base64.',
      regex: String.raw`<Pass encoding="base64">\s{0,4}([A-Za-z0-9+/]{4,400}={0,2})\s{0,4}</Pass>`,
      minEntropy: 2,
      checks: ['base64-text'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in at the server named beside it',
      rotate: 'Change the password at that server. Protect FileZilla’s passwords with a master password.',
      examples: [
        {
          before: '<User>deploy</User>\n<Pass encoding="base64">',
          secret: ['aDlLd', '3EyTHZ0UjRu', 'WQ=='],
          after: '</Pass>\n',
        },
        {
          before: '<Server><Host>ftp.acme.test</Host><Pass encoding="base64">',
          secret: ['VHI4', 'cFF6MXhNNHZ', 'C'],
          after: '</Pass></Server>',
        },
      ],
      counterExamples: [
        ['<Pass ', 'encoding="ba', 'se64"></P', 'ass>\n'],
        ['<Pass', ' encoding="cr', 'ypt" pubkey=', '"k">x</Pa', 'ss>\n'],
      ],
    },
    {
      id: 'filezilla-plain-password',
      description: 'A password in a site list of FileZilla, or of a server of FileZilla, as plain text.',
      regex: '<Pass>([^<>\\s&${}]{6,100})</Pass>',
      minEntropy: 2.5,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign in at the server named beside it',
      rotate: 'Change the password at that server. Protect FileZilla’s passwords with a master password.',
      examples: [
        {
          before: '<Logontype>1</Logontype>\n<User>deploy</User>\n<Pass>',
          secret: ['k2Vd9', 'QxrT5mz'],
          after: '</Pass>\n',
        },
        {
          before: '<Host>ftp.acme.test</Host><User>web</User><Pass>',
          secret: ['Zt8!p', 'q4WnuR'],
          after: '</Pass>',
        },
      ],
      counterExamples: [
        ['<Pas', 's>password<', '/Pass>\n'],
        ['<Pass>', '</Pass>\n'],
      ],
    },
  ],
} satisfies Provider;
