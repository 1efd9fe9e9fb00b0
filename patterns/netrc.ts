/** Logins in .netrc files, which curl, git and many clients read. */

import type { Provider } from '#model/provider';

export default {
  name: 'netrc',
  docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  rules: [
    {
      id: 'netrc-password',
      description: 'A password or token in a .netrc file.',
      regex: String.raw`\bmachine\s{1,20}[\w.:-]{1,200}\s{1,20}login\s{1,20}[^\s"']{1,200}\s{1,20}password\s{1,20}([^\s"'<>\\]{4,400})`,
      keywords: ['machine'],
      stopValues: [
        'password',
        'pass',
        'passwd',
        'secret',
        'token',
        'mypassword',
        'xxxxxx',
        'anonymous',
        'guest@',
        '$password',
        '$token',
      ],
      minEntropy: 2,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign in at the host named before it, as the login named before it',
      rotate:
        'Change the password or revoke the token at that host, and keep it out of the file with a credential helper.',
      examples: [
        {
          before: 'machine git.acme.test\n  login mia\n  password ',
          secret: ['CMJPZwu04', '4sCVz0SMG'],
          after: '\n',
        },
        {
          before: 'echo "machine packages.acme.test login ci password ',
          secret: ['OQphbJvTbv', 'h68habYYnJ'],
          after: '" > ~/.netrc',
        },
      ],
      counterExamples: [
        'machine host.test login mia password <password>',
        'machine host.test login mia password $TOKEN',
        'The machine of the login service needs a password',
      ],
    },
  ],
} satisfies Provider;
