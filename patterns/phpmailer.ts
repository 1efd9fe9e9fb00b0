/** Credentials of PHPMailer. */

import type { Provider } from '#model/provider';

export default {
  name: 'PHPMailer',
  docs: 'https://github.com/PHPMailer/PHPMailer/wiki/Tutorial',
  rules: [
    {
      id: 'phpmailer-password',
      description: 'The password of a mail server, assigned to PHPMailer.',
      regex: String.raw`->Password\s{0,14}=\s{0,6}["']([^"'\s$<>{}]{6,80})["']\s{0,3};`,
      keywords: ['->Password'],
      minEntropy: 2.2,
      stopValues: [
        'password',
        'secret',
        'yourpassword',
        'your-password',
        'your_password',
        'smtp_password',
        'smtppassword',
        'smtp-password',
        'mypassword',
        'passphrase',
        'emailpassword',
        'email_password',
        'your-gmail-password',
        'your-app-password',
        'app_password',
        'app-password',
        '123456',
        '1234567',
        '12345678',
        'yourgmailpassword',
        'gmailpassword',
      ],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send e-mail in the owner’s name and often read the mailbox',
      rotate:
        'Change the password at the mail server or revoke the app password, and read it from the environment.',
      parts: [
        { name: 'host', rule: 'phpmailer-host' },
        { name: 'user', rule: 'phpmailer-username' },
      ],
      partName: 'password',
      examples: [
        {
          before:
            "$mail->isSMTP();\n$mail->Host = 'smtp.acme.test';\n$mail->Username = 'mia@acme.test';\n$mail->Password = '",
          secret: ['RafQF', 'TVBE#AHSz'],
          after: "';\n",
          parts: { host: ['smtp.a', 'cme.test'], user: ['mia@ac', 'me.test'] },
        },
        {
          before: '    $this->mailer->Password   = "',
          secret: ['H9T2vp', 'C5n!IRy5'],
          after: '";                      // SMTP password\n',
        },
        { before: "$phpmailer->Password = '", secret: ['vJN2wt', 'bEn#JsD7'], after: "' ;\n" },
      ],
      counterExamples: [
        ['$mail-', '>Password = ', "getenv('SM", "TP_PASSWORD'", ');\n'],
        ['$mail', '->Passwor', "d = 'your-p", "assword';", '\n'],
        ['$mai', 'l->Password', ' = "$password', '";\n'],
        ['$use', 'r->Password ', "== 'abc';\n"],
      ],
    },
    {
      id: 'phpmailer-host',
      description: 'The mail server that PHPMailer uses.',
      regex: String.raw`->Host\s{0,14}=\s{0,6}["']((?:ssl://|tls://)?[A-Za-z0-9][A-Za-z0-9.-]{3,80}(?::[0-9]{2,5})?)["']`,
      keywords: ['->Host'],
      minEntropy: 1.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the mail server',
      rotate: 'It is no secret: change the password.',
      isPartOnly: true,
      examples: [
        { before: "$mail->Host = '", secret: ['smtp', '.acme.test'], after: "';\n" },
        { before: '$mailer->Host       = "', secret: ['ssl://', 'mail.acme.te', 'st:465'], after: '";\n' },
      ],
      counterExamples: [
        ['$mai', 'l->Host =', " getenv('", "SMTP_HOST');", '\n'],
        ['$url-', ">Host == 'ab", "c.test';\n"],
      ],
    },
    {
      id: 'phpmailer-username',
      description: 'The user that PHPMailer logs in as.',
      regex: String.raw`->Username\s{0,14}=\s{0,6}["']([A-Za-z0-9][A-Za-z0-9._%+@-]{3,80})["']`,
      keywords: ['->Username'],
      minEntropy: 1.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret: change the password.',
      isPartOnly: true,
      examples: [
        { before: "$mail->Username = '", secret: ['mia@a', 'cme.test'], after: "';\n" },
        { before: '$mailer->Username   = "', secret: ['mailer', '-7'], after: '";\n' },
      ],
      counterExamples: [
        ['$mail-', '>Username = g', "etenv('SMTP", "_USER');\n"],
        ['$user', '->Username ==', " 'abcdefg';\n"],
      ],
    },
  ],
} satisfies Provider;
