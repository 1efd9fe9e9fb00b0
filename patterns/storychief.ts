/** Credentials of StoryChief. */

import type { Provider } from '#model/provider';

export default {
  name: 'StoryChief',
  docs: 'https://developers.storychief.io/',
  rules: [
    {
      id: 'storychief-api-key',
      description: 'A StoryChief API key.',
      keyed: {
        names: ['storychief', 'story_chief'],
        value: String.raw`eyJ[A-Za-z0-9_-]{15,300}\.eyJ[A-Za-z0-9_-]{20,900}\.[A-Za-z0-9_-]{40,700}`,
      },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and publish the account’s stories and read its contacts',
      rotate: 'In Account settings, API: revoke it and create another.',
      examples: [
        {
          before: 'export STORYCHIEF_API_KEY="',
          secret: [
            'eyJJ0',
            'mxUbpW6uKK',
            'Ah2_oD8Y.e',
            'yJ0sO8gWuvqiz',
            'KRtusZ164',
            '-7Hya1.fhIMU',
            '7856QjwVx',
            'pVTRKD8PI',
            'O8fLILLxO',
            'ZIRAxa-SB',
            'rQsBv',
          ],
          after: '"\n',
        },
        {
          before: 'ENV STORYCHIEF_API_KEY ',
          secret: [
            'eyJt',
            'nGvqiokfOuz',
            'ml8Oy.eyJFKtQ',
            'NowK4JP-RIUI',
            'dwo4P9I5J2',
            '.s24o4JXBf',
            'NViFtSO4kq93b',
            'J9RchVPKG',
            'HTjT4GG1dkQ',
            '-sY0',
          ],
          after: '\n',
        },
        {
          before: '  "storychief_api_key": "',
          secret: [
            'eyJK0j',
            'OISpUTHd2',
            'Pf-XI1.eyJhPs',
            'uU8nh0WLxGm_',
            'yOGTn.igzbe2z',
            'Uubi0_Q42nI',
            'nXH1lOROt03AX',
            'PQY03MJD-',
            'Jfbh',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'STORYCHIEF_API_KEY=your-key-here\n',
        ['STORYCHIEF_API_KEY=', 'eyJdj', 'iK', '\n'],
        [
          'checksum: ',
          'eyJQ6N',
          'MU1GrRzZ6YQ0',
          'HRA7.eyJjjc',
          'Zjis81VRK',
          'enHYo77lr',
          'pFSC5.wyx9q',
          'cqRdKJ-7M6gn',
          'WduPofLVNaxV',
          'YDZ4M0G0LcW',
          'T',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
