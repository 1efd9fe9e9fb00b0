/** Credentials of FTP. */

import type { Provider } from '#model/provider';

export default {
  name: 'FTP',
  docs: 'https://datatracker.ietf.org/doc/html/rfc1738#section-3.2',
  rules: [
    {
      id: 'ftp-url-password',
      description: 'The password in an address of an FTP or SFTP server.',
      regex:
        '\\b(?:ftp|ftps|ftpes|sftp)://[^\\s:@/"\\\'<>{}$`]{1,100}:((?:[^\\s:@/"\\\'<>{}$%`\\\\]|%[0-9A-Fa-f]{2}){4,120})@[\\w.\\[-]{3,200}',
      keywords: ['ftp://', 'ftps://', 'ftpes://', 'sftp://'],
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the files of the server as its user',
      rotate: 'Change the user’s password on the server.',
      examples: [
        { before: 'backup: ftp://web:', secret: ['xR7tm', 'q4Zw'], after: '@ftp.acme.test/site\n' },
        { before: 'URL="sftp://deploy:', secret: ['K9%4', '0pLx2vN'], after: '@10.0.0.7:2222/"\n' },
        { before: 'ftps://u71:', secret: ['hq3Wd', '8zTb'], after: '@host.acme.test' },
      ],
      counterExamples: [
        ['ftp:', '//user:pass', 'word@ftp.ac', 'me.test/\n'],
        ['ftp:/', '/ftp.gnu.org/', 'pub/gnu/\n'],
        ['sftp', '://deploy:$', '{PASS}@hos', 't/\n'],
      ],
    },
  ],
} satisfies Provider;
