/** Credentials of Dotdigital. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dotdigital',
  docs: 'https://developer.dotdigital.com/docs/authentication',
  rules: [
    {
      id: 'dotdigital-api-user-password',
      description: 'An API user of Dotdigital with its password directly beside it.',
      regex: String.raw`\bapiuser-[0-9a-f]{12}@apiconnector\.com["\']?\s{0,5}[:,]\s{0,5}["\']?([^\s"\'<>{},:$\\]{8,40})(?:["\'\s,)@]|$)`,
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send campaigns and read the contacts in the account’s name',
      rotate: 'In Dotdigital, Access, API users: change the password or delete the user.',
      examples: [
        { before: '-u apiuser-4f2a9c17be03@apiconnector.com:', secret: ['wK7r', 'Tq2zPd9x'], after: '\n' },
        {
          before: 'new Client("apiuser-90b3ce41d7aa@apiconnector.com", "',
          secret: ['h5Yq0', 'vMmZ8cR'],
          after: '")\n',
        },
      ],
      counterExamples: [
        ['-u ap', 'iuser-4f2a9c1', '7be03@apico', 'nnector.com:$', 'PASSWORD\n'],
        ['apiuse', 'r-4f2a9c17be', '03@apiconne', 'ctor.com\n'],
      ],
    },
    {
      id: 'dotdigital-password',
      description: 'The password of an API user of Dotdigital.',
      keyed: {
        names: [
          'dotdigital_password',
          'dotmailer_password',
          'dotdigital_api_password',
          'dotmailer_api_password',
          'dotdigital_pass',
          'dotmailer_pass',
        ],
        value: '[A-Za-z0-9!@#%^*_+-]{8,40}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send campaigns and read the contacts in the account’s name',
      rotate: 'In Dotdigital, Access, API users: change the password or delete the user.',
      examples: [
        { before: 'export DOTDIGITAL_PASSWORD="', secret: ['X69Qk', '+t@oeHw5Q'], after: '"\n' },
        {
          before: 'ENV DOTDIGITAL_PASSWORD ',
          secret: ['k6Dx6x', 'Ij@pxU7sq^^', 'nIYk1b70^Pog', '6o99dWppHv@'],
          after: '\n',
        },
        { before: '  "dotdigital_password": "', secret: ['06URsH', '19'], after: '",\n' },
      ],
      counterExamples: [
        'DOTDIGITAL_PASSWORD=your-key-here\n',
        ['DOTDIGITAL_PASSWORD=', 'z7s1h^', 't', '\n'],
        ['checksum: ', 'G1WRs', 'T_PD', '\n'],
      ],
    },
  ],
} satisfies Provider;
