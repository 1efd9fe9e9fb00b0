/** Passwords in the addresses of mail servers, as mail programs and frameworks write them. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mail addresses of servers',
  docs: 'https://symfony.com/doc/current/mailer.html#transport-setup',
  rules: [
    {
      id: 'mail-url-password',
      description: 'The password in the address of a mail server.',
      regex: String.raw`\b(?:smtps?://|smtp\+\w{2,10}://|submissions?://|imaps?://|pop3?s?://|pops://|gmail://|gmail\+smtps?://|ses\+smtps?://|ses\+https?://|ses\+api://|sendgrid\+smtps?://|mailgun\+smtps?://|mailjet\+smtps?://|postmark\+smtps?://|mandrill\+smtps?://|brevo\+smtps?://|jmaps?://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'send mails in the name of that user, or read theirs',
      rotate: 'Change the password of the mailbox or the SMTP credential, then wherever it is used.',
      parts: [
        { name: 'user', rule: 'mail-url-user', withinBytes: 1 },
        { name: 'host', rule: 'mail-url-host', withinBytes: 1 },
      ],
      verify: 'submission',
      examples: [
        {
          before: 'MAILER_DSN=smtp://robot:',
          secret: ['AFy4', 'kiUTSWmyMvkz'],
          after: '@mail.acme.test:587\n',
          parts: { user: ['robot'], host: ['mail', '.acme.test:5', '87'] },
        },
        {
          before: 'url: "smtps://orders:',
          secret: ['q2Cni', 'myWaLRqQM', 'ut6W'],
          after: '@smtp.acme.test:465"',
          parts: { user: ['orde', 'rs'], host: ['smtp.', 'acme.test:4', '65'] },
        },
        {
          before: "set imap_url = 'imaps://helpdesk:",
          secret: ['hRzLc', 'SuemgtfL6'],
          after: "@imap.acme.test/'",
          parts: { user: ['helpd', 'esk'], host: ['imap', '.acme.test'] },
        },
      ],
      counterExamples: [
        ['smtp', '://user:p', 'ass@localh', 'ost:25'],
        ['smtp:/', '/user:${S', 'MTP_PASSW', 'ORD}@mail.', 'acme.test'],
        ['smtp:/', '/localhos', 't:1025'],
        ['imaps:', '//imap.acme.', 'test:993'],
      ],
    },
    {
      id: 'mail-url-user',
      description: 'The user in the address of a mail server.',
      regex: String.raw`\b(?:smtps?://|smtp\+\w{2,10}://|submissions?://|imaps?://|pop3?s?://|pops://|gmail://|gmail\+smtps?://|ses\+smtps?://|ses\+https?://|ses\+api://|sendgrid\+smtps?://|mailgun\+smtps?://|mailjet\+smtps?://|postmark\+smtps?://|mandrill\+smtps?://|brevo\+smtps?://|jmaps?://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'MAILER_DSN=smtp://', secret: ['robot'], after: ':BVnFW7JYRsbfcRNB@mail.acme.test:587\n' },
        { before: 'url: "smtps://', secret: ['orders'], after: ':kyKuJsmtLcQY8NrMD2@smtp.acme.test:465"' },
        {
          before: "set imap_url = 'imaps://",
          secret: ['helpde', 'sk'],
          after: ":5mN96Jinh49Bte@imap.acme.test/'",
        },
      ],
      counterExamples: [
        ['imap', 's://imap.acme', '.test:993'],
        ['MAILER', '_DSN=smtp:', '//robot@mail.', 'acme.test', ':587\n'],
      ],
    },
    {
      id: 'mail-url-host',
      description: 'The host in the address of a mail server.',
      regex: String.raw`\b(?:smtps?://|smtp\+\w{2,10}://|submissions?://|imaps?://|pop3?s?://|pops://|gmail://|gmail\+smtps?://|ses\+smtps?://|ses\+https?://|ses\+api://|sendgrid\+smtps?://|mailgun\+smtps?://|mailjet\+smtps?://|postmark\+smtps?://|mandrill\+smtps?://|brevo\+smtps?://|jmaps?://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'MAILER_DSN=smtp://robot:WyVA65FtyvWZUyu9@',
          secret: ['mail', '.acme.test:58', '7'],
          after: '\n',
        },
        {
          before: 'url: "smtps://orders:xjpCKpt5jKV9WLBkAd@',
          secret: ['smtp', '.acme.test:46', '5'],
          after: '"',
        },
      ],
      counterExamples: [
        ['imaps', '://imap.ac', 'me.test:99', '3'],
        ['MAILE', 'R_DSN=smtp:/', '/robot@mail', '.acme.test:5', '87\n'],
      ],
    },
  ],
  verify: {
    submission: {
      code: 'smtp',
      docs: 'https://www.rfc-editor.org/rfc/rfc4954',
      effect: 'may-lock-account',
      hosts: ['{host}'],
      settings: {
        encoded: 'url',
      },
    },
  },
} satisfies Provider;
