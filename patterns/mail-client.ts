/** Passwords in configurations of mail programs and relays: Mutt, msmtp, fetchmail, isync, OfflineIMAP, Postfix, sSMTP. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mail programs',
  docs: 'https://marlam.de/msmtp/msmtp.html',
  rules: [
    {
      id: 'mail-client-mutt',
      description: 'A password in the configuration of Mutt.',
      regex: String.raw`\bset\s{1,4}(?:imap|smtp|pop)_pass\s{0,4}=\s{0,4}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: "read the mailbox and send mails in its owner's name",
      rotate:
        'Change the password of the mailbox, or revoke the app password; let the program ask a password manager.',
      docs: 'https://neomutt.org/guide/',
      examples: [
        {
          before: 'set imap_user = mia@acme.test\nset imap_pass = "',
          secret: ['nTpFed', 'jWQWyKS7'],
          after: '"\n',
        },
        { before: "set smtp_pass='", secret: ['w9wbg', 'mPrs8Uart', 'KA'], after: "'\n" },
      ],
      counterExamples: [
        ['set i', 'map_pass =', ' `pass show', ' mail`'],
        ['set ', 'imap_pass', ' = "password', '"'],
        ['unse', 't imap_pa', 'ss'],
      ],
    },
    {
      id: 'mail-client-msmtp',
      description: 'A password in the configuration of msmtp or a program like it.',
      regex: String.raw`\n[ \t]{0,8}user[ \t]{1,20}[^\s]{1,100}[ \t]{0,8}\r?(?:\npassword|\n  password|\n\tpassword|\n    password)[ \t]{1,20}"?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: "read the mailbox and send mails in its owner's name",
      rotate:
        'Change the password of the mailbox, or revoke the app password; let the program ask a password manager.',
      parts: [{ name: 'user', rule: 'mail-client-msmtp-user', withinBytes: 60 }],
      examples: [
        {
          before: 'account acme\nhost smtp.acme.test\nuser mia@acme.test\npassword ',
          secret: ['vCjP', 'heYLnsT8yX'],
          after: '\n',
          parts: { user: ['mia@ac', 'me.test'] },
        },
        {
          before: 'auth on\n  user           robot@acme.test\n  password       "',
          secret: ['rHkgr4', 'YykAWGhWJx'],
          after: '"\n',
          parts: { user: ['robot@', 'acme.test'] },
        },
      ],
      counterExamples: [
        ['acco', 'unt acme\nuser', ' mia\npass', 'wordeval "', 'pass mail"\n'],
        ['accou', 'nt acme\nuser ', 'mia\npassword', ' secret\n'],
      ],
    },
    {
      id: 'mail-client-msmtp-user',
      description: 'The user in the configuration of msmtp.',
      regex: String.raw`\n[ \t]{0,8}user[ \t]{1,20}([^\s"'<>{}$]{1,100})[ \t]{0,8}\r?(?:\npassword|\n  password|\n\tpassword|\n    password)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'host smtp.acme.test\nuser ', secret: ['mia@ac', 'me.test'], after: '\npassword x\n' },
        { before: '\n  user   ', secret: ['robot'], after: '\n  password   x' },
      ],
      counterExamples: [
        ['user', ' mia\nfrom', ' mia@acme.t', 'est\n'],
        ['\nuser ', '$USER\npass', 'word x'],
      ],
    },
    {
      id: 'mail-client-fetchmail',
      description: 'A password in the configuration of fetchmail.',
      regex: String.raw`\bpoll ["']?[\w.-]{3,100}["']?\s[^#]{0,200}?\b(?:user(?:name)?)\s{1,4}["']?[^\s"']{1,100}["']?,?\s[^#]{0,100}?\b[pP][aA]ss(?:word)?\s{1,4}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: "read the mailbox and send mails in its owner's name",
      rotate:
        'Change the password of the mailbox, or revoke the app password; let the program ask a password manager.',
      docs: 'https://www.fetchmail.info/fetchmail-man.html',
      examples: [
        {
          before: 'poll imap.acme.test protocol IMAP user "mia@acme.test" password "',
          secret: ['EM4gdX', 'FbTXG6wa'],
          after: '" ssl\n',
        },
        {
          before: "poll pop.acme.test\n  proto pop3\n  user 'mia' there with password '",
          secret: ['hB7JV', 'tsyLrC9BJ9p'],
          after: "' is mia here\n",
        },
      ],
      counterExamples: [
        ['poll i', 'map.acme.tes', 't user "mia" ', 'is mia here\n'],
        ['poll ', 'imap.acme', '.test user "m', 'ia" passw', 'ord "secre', 't"'],
      ],
    },
    {
      id: 'mail-client-isync',
      description: 'A password in the configuration of isync (mbsync) or OfflineIMAP.',
      regex: String.raw`(?:\bIMAP(?:Account|Store)\s{1,4}[\w.-]{1,60}\s[^\[]{0,300}?\nPass\s{1,4}|\nremotepass\s{0,4}=\s{0,4})["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      keywords: ['IMAPAccount', 'IMAPStore', 'remotepass'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: "read the mailbox and send mails in its owner's name",
      rotate:
        'Change the password of the mailbox, or revoke the app password; let the program ask a password manager.',
      docs: 'https://isync.sourceforge.io/mbsync.html',
      examples: [
        {
          before: 'IMAPAccount acme\nHost imap.acme.test\nUser mia@acme.test\nPass "',
          secret: ['CPmJ4a', '2dKvAwSH'],
          after: '"\n',
        },
        {
          before: 'remotehost = imap.acme.test\nremoteuser = mia\nremotepass = ',
          secret: ['NbPtrR', 'Mpj3NHh9aX'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['IMAPA', 'ccount ac', 'me\nUser mia\nP', 'assCmd "pass ', 'mail"\n'],
        ['remot', 'epasseval = ', 'get_pass()\n'],
      ],
    },
    {
      id: 'mail-client-relay',
      description: 'A login to a mail relay, as Postfix keeps it.',
      regex: String.raw`\[[\w.-]{3,200}\]:(?:25|465|587|2525|submission|smtps?)[ \t]{1,20}[^\s:]{1,100}:([^\s"'<>{}$\x60\\]{4,128})`,
      keywords: [']:25', ']:465', ']:587', ']:2525', ']:submission', ']:smtp'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: "send mails through the relay in its owner's name",
      rotate: 'Change the password or the SMTP credential; keep sasl_passwd out of repositories.',
      docs: 'https://www.postfix.org/SASL_README.html',
      examples: [
        { before: '[smtp.acme.test]:587    robot@acme.test:', secret: ['DRsN', 'VZXw5mchkt4Y'], after: '\n' },
        {
          before: 'echo "[mail.acme.test]:465 relay-user:',
          secret: ['VCabK', 'n5w756ndm'],
          after: '" > /etc/postfix/sasl_passwd',
        },
      ],
      counterExamples: [
        ['[smtp', '.gmail.com', ']:587 user@', 'gmail.com', ':password\n'],
        ['rela', 'yhost = [s', 'mtp.acme.t', 'est]:587\n'],
        ['[smtp', '.acme.test', ']:587 $USER:$', 'PASS'],
      ],
    },
    {
      id: 'mail-client-ssmtp',
      description: 'A password in the configuration of sSMTP, mailx or Exim.',
      regex: String.raw`(?:\bAuthPass\s{0,4}=\s{0,4}|\bset\s{1,4}smtp-auth-password\s{0,4}=\s{0,4}|\bclient_send\s{0,4}=\s{0,4}["']?(?:<;\s{0,4};|:)\s{0,4}[^\s:;]{1,100}\s{0,4}[:;]\s{0,4})["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: "send mails in its owner's name",
      rotate:
        'Change the password of the mailbox, or revoke the app password; let the program ask a password manager.',
      docs: 'https://wiki.debian.org/sSMTP',
      examples: [
        {
          before: 'mailhub=smtp.acme.test:587\nAuthUser=robot@acme.test\nAuthPass=',
          secret: ['8DBTk', 'nGjis4yRF'],
          after: '\n',
        },
        {
          before: 'set smtp-auth-user=mia\nset smtp-auth-password="',
          secret: ['t5j4A', 'tmzUwPA4qxG'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['AuthP', 'ass=passwo', 'rd\n'],
        ['Auth', 'Pass=${SMTP', '_PASSWORD}', '\n'],
        ['set s', 'mtp-auth=lo', 'gin\n'],
      ],
    },
    {
      id: 'mail-client-nodemailer',
      description: 'The password of a mail account in a Node.js program.',
      regex: String.raw`\bauth: ?\{\s{0,40}(?:type\s{0,4}:\s{0,4}["']\w{3,10}["'],\s{0,40})?user\s{0,4}:\s{0,4}["'\x60][^"'\x60\r\n]{1,100}["'\x60]\s{0,4},\s{0,40}(?:pass|password)\s{0,4}:\s{0,4}["'\x60]([^"'\x60\r\n<>{}$\\]{4,128})["'\x60]`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: "send mails in its owner's name",
      rotate:
        'Change the password of the mailbox, or revoke the app password; let the program ask a password manager.',
      docs: 'https://nodemailer.com/smtp/',
      parts: [{ name: 'user', rule: 'mail-client-nodemailer-user', withinBytes: 80 }],
      examples: [
        {
          before:
            "nodemailer.createTransport({\n  host: 'smtp.acme.test',\n  auth: {\n    user: 'robot@acme.test',\n    pass: '",
          secret: ['DBRm', 'Eb4QCGv5ycR', 'u'],
          after: "',\n  },\n});",
          parts: { user: ['robot', '@acme.test'] },
        },
        {
          before: 'auth: { user: "mia@acme.test", pass: "',
          secret: ['Jz8WtY', 'vqaF4zRN'],
          after: '" }',
          parts: { user: ['mia@ac', 'me.test'] },
        },
      ],
      counterExamples: [
        ['auth', ": { user: 'x@", "y.test', p", 'ass: proce', 'ss.env.MAIL_P', 'ASS }'],
        ['auth: ', "{ user: 'yo", 'ur@email.co', "m', pass: ", "'your-passwo", "rd' }"],
        ['auth: ', '{ user, pass ', '}'],
      ],
    },
    {
      id: 'mail-client-nodemailer-user',
      description: 'The user of a mail account in a Node.js program.',
      regex: String.raw`\bauth: ?\{\s{0,40}(?:type\s{0,4}:\s{0,4}["']\w{3,10}["'],\s{0,40})?user\s{0,4}:\s{0,4}["'\x60]([^"'\x60\r\n$]{1,100})["'\x60]`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: "auth: { user: '", secret: ['robot@', 'acme.test'], after: "', pass: x }" },
        { before: 'auth: {\n  user: "', secret: ['mia@', 'acme.test'], after: '",' },
      ],
      counterExamples: [
        ['auth: ', '{ user: proc', 'ess.env.U', 'SER }'],
        ['auth: ', 'true'],
      ],
    },
    {
      id: 'mail-client-framework',
      description: 'The password of a mail account in settings of Django, Flask, Laravel or Rails.',
      regex: String.raw`\b(?:EMAIL_HOST_PASSWORD|MAIL_PASSWORD|SMTP_PASSWORD|SMTP_PASS|MAILER_PASSWORD|EMAIL_PASSWORD|MAIL_PASS|SENDMAIL_PASSWORD|IMAP_PASSWORD)["'\])]{0,3}\s{0,4}(?:=>|[:=])\s{0,4}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      keywords: ['_PASS'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: "send mails in its owner's name, often read the mailbox too",
      rotate:
        'Change the password of the mailbox, or revoke the app password; let the program ask a password manager.',
      docs: 'https://docs.djangoproject.com/en/stable/topics/email/',
      examples: [
        {
          before: "EMAIL_HOST_USER = 'robot@acme.test'\nEMAIL_HOST_PASSWORD = '",
          secret: ['wYmH', '6HGsT2cSJsWT'],
          after: "'\n",
        },
        { before: 'MAIL_PASSWORD=', secret: ['pA24', 'kHwMRz4tjY'], after: '\n' },
        { before: "app.config['MAIL_PASSWORD'] = \"", secret: ['n7Shzu', 'fLte8X'], after: '"' },
      ],
      counterExamples: [
        ['EMAIL_', 'HOST_PASS', 'WORD = os.en', "viron['X']"],
        ['MAIL_P', 'ASSWORD=n', 'ull'],
        ['MAIL_', 'PASSWORD=$', '{MAIL_PASS', 'WORD}'],
      ],
    },
  ],
} satisfies Provider;
