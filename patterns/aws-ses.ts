/** Credentials of Amazon SES. */

import type { Provider } from '#model/provider';

export default {
  name: 'Amazon SES',
  docs: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
  rules: [
    {
      id: 'aws-ses-smtp-password',
      description: 'A password for the mail servers of Amazon SES.',
      keyed: {
        names: [
          'ses_smtp',
          'sessmtp',
          'ses-smtp',
          'ses_password',
          'ses-password',
          'smtp_password',
          'smtp-password',
          'smtppassword',
          'smtp_pass',
          'smtppass',
          'email-smtp.',
          'email_host_password',
          'mail_password',
        ],
        value: 'B[A-P][A-Za-z0-9+/]{42}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail in the name of the account’s domains',
      rotate:
        'In the SES console, SMTP settings, or IAM: delete the access key of the SMTP user and create another.',
      examples: [
        {
          before: 'ENV SES_SMTP_SMTP_PASSWORD ',
          secret: ['BMdNZ', 'j/h6EYUXk', 'tQLhrOy6LX', 'hhl4l+uK+5ERs', 'jCZR3xR'],
          after: '\n',
        },
        {
          before: "ses_smtp_smtp_password: '",
          secret: ['BFkeQf', 'UsWk/WYvWM', 'UdaNFVDGeuKR', 'C8m1Tjb91jH', '6QfiY'],
          after: "'\n",
        },
        {
          before: 'export SES_SMTP_SMTP_PASSWORD="',
          secret: ['BI/Cz', '+V7/gDNRJ+', 'X3YqHAjxFycb', 'x1JNHq+t77', 'kTFyZrB'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SES_SMTP_SMTP_PASSWORD=your-key-here\n',
        ['SES_SMTP_SMTP_PASSWORD=', 'BNZ2tG', 'u', '\n'],
        ['checksum: ', 'BJX53', '2yYN+eeKi9qc', 'ZGJy+EWf9Nb', 'OTfzkZAZ6a+', 'RMQPL', '\n'],
      ],
    },
  ],
} satisfies Provider;
