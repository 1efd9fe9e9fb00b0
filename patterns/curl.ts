/** curl: user names and passwords on its command line. */

import type { Provider } from '#model/provider';

export default {
  name: 'curl',
  docs: 'https://curl.se/docs/manpage.html#-u',
  rules: [
    {
      id: 'curl-user-password',
      description: 'A user name and password on the command line of curl.',
      regex: String.raw`\bcurl\s[^\r\n|;]{0,300}?(?:-u\s?|--user[ =])[\"'\x60]?[\w.@+-]{1,80}:([^\s\"'\x60$<>{}%|;&\\]{4,120})`,
      keywords: ['curl'],
      minEntropy: 2.5,
      checks: ['stock-password', 'plain-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign in at the server that the command names',
      rotate:
        'Change the password; put it into a .netrc file or a variable, away from the code and the shell history.',

      isClass: true,
      examples: [
        {
          before: 'curl -sS -u mia:',
          secret: ['oUSWkJPt', 'cwm1Y1Yy'],
          after: ' https://api.acme.test/v1/users',
        },
        {
          before: 'curl --request POST --user "svc:',
          secret: ['9R6tL3N0bk', 'w0JjgDHWC8'],
          after: '" https://jenkins.acme.test/job/app/build',
        },
      ],
      counterExamples: [
        'curl -u user:password https://api.acme.test',
        'curl -u "$USER:$PASSWORD" https://api.acme.test',
        'curl -u mia https://api.acme.test',
        'curl -u <user>:<password> https://api.acme.test',
      ],
    },
  ],
} satisfies Provider;
