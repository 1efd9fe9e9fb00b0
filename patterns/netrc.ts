/** Logins in .netrc files, which curl, git and many clients read. */

import type { Provider } from '#model/provider';

const part = {
  severity: 'info',
  confidence: 'high',
  audience: 'private',
  canDo: 'nothing by itself',
  rotate: 'It need not be changed; change the password.',
  isPartOnly: true,
} as const;

export default {
  name: 'netrc',
  docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  rules: [
    {
      id: 'netrc-password',
      description: 'A password or token in a .netrc file.',
      regex: String.raw`\bmachine\s{1,20}[\w.:-]{1,200}\s{1,20}login\s{1,20}[^\s"']{1,200}\s{1,20}(?:password|passwd)\s{1,20}([^\s"'<>\\]{4,400})`,
      keywords: ['machine'],
      checks: ['stock-password'],
      stopValues: ['anonymous', 'guest@', '$password', '$token'],
      minEntropy: 2,
      parts: [
        { name: 'user', rule: 'netrc-login', withinBytes: 100 },
        { name: 'host', rule: 'netrc-machine', withinBytes: 300 },
      ],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign in at the host named before it, as the login named before it',
      rotate:
        'Change the password or revoke the token at that host, and keep it out of the file with a credential helper.',
      isClass: true,
      examples: [
        {
          before: 'machine git.acme.test\n  login mia\n  password ',
          secret: ['CMJPZwu04', '4sCVz0SMG'],
          after: '\n',
          parts: { user: ['mia'], host: ['git.acme.test'] },
        },
        {
          before: 'echo "machine packages.acme.test login builder password ',
          secret: ['OQphbJvTbv', 'h68habYYnJ'],
          after: '" > ~/.netrc',
          parts: { user: ['builder'], host: ['packages.acme.test'] },
        },
      ],
      counterExamples: [
        'machine host.test login mia password <password>',
        'machine host.test login mia password $TOKEN',
        'The machine of the login service needs a password',
      ],
    },
    {
      ...part,
      id: 'netrc-login',
      description: 'The user name in a .netrc file.',
      regex: String.raw`\bmachine\s{1,20}[\w.:-]{1,200}\s{1,20}login\s{1,20}([^\s"'<>{}$]{1,200})\s{1,20}(?:password|passwd)\s`,
      keywords: ['machine'],
      partName: 'user',
      examples: [
        { before: 'machine git.acme.test\n  login ', secret: ['mia'], after: '\n  password x7KqmPw\n' },
        { before: '"machine git.acme.test login ', secret: ['builder'], after: ' password x7KqmPw"' },
      ],
      counterExamples: ['machine host.test login $USER password x', 'machine host.test login mia\n'],
    },
    {
      ...part,
      id: 'netrc-machine',
      description: 'The host in a .netrc file.',
      regex: String.raw`\bmachine\s{1,20}([\w.:-]{3,200})\s{1,20}login\s{1,20}[^\s"']{1,200}\s{1,20}(?:password|passwd)\s`,
      keywords: ['machine'],
      partName: 'host',
      examples: [
        { before: 'machine ', secret: ['git.acme.test'], after: '\n  login mia\n  password x7KqmPw\n' },
        { before: '"machine ', secret: ['packages.acme.test'], after: ' login builder password x7KqmPw"' },
      ],
      counterExamples: ['machine $HOST login mia password x', 'the machine login password'],
    },
  ],
} satisfies Provider;
