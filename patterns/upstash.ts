/** Credentials of Upstash. */

import type { Provider } from '#model/provider';

export default {
  name: 'Upstash',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  rules: [
    {
      id: 'upstash-rest-token',
      description: 'A REST token of an Upstash database.',
      keyed: { names: ['upstash'], value: 'A[A-Za-z][A-Za-z0-9+/_-]{36,140}={0,2}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the database',
      rotate: 'In the console, the database: reset credentials.',
      examples: [
        {
          before: 'ENV UPSTASH_REST_TOKEN ',
          secret: ['ALHg0', 'TOretfZmLy', 'A5mdy+TNSDE4V', 'v+V0ZtxSuka', '+Bd=='],
          after: '\n',
        },
        {
          before: "upstash_rest_token: '",
          secret: [
            'AEOE',
            'K/jdK8dnn',
            'msYq1r-8ZLB',
            'lleq1Lh1U',
            'T--NwAxTvY3',
            '95oQZ62kiA0-l',
            'HY4Cpe9Rk',
            'eKdsSmS43D',
            'aaeQ93Ub0cDEq',
            'RWxjxif1u',
            '_UCn/DHFPg',
            'JMqwgP1KNdke',
            '/JynpX-ZtRM9',
            'XuuhpgQher',
          ],
          after: "'\n",
        },
        {
          before: 'export UPSTASH_REST_TOKEN="',
          secret: ['APRh2', 'EAtoHUWL4L', '909x1zGt_Jif', 'ui2-Mn9DPr82l', 'T=='],
          after: '"\n',
        },
      ],
      counterExamples: [
        'UPSTASH_REST_TOKEN=your-key-here\n',
        ['UPSTASH_REST_TOKEN=', 'AgVB', 'y+b', '\n'],
        [
          'checksum: ',
          'ArdaMj',
          'BUBtcLB9yv',
          'El8ArIH/moi2',
          '_4enGn3VLWDeb',
          'H/CTWgG71EKh',
          'Z-KmF0UeAE7',
          'B9M2qeMc8',
          '-GYq7HcOgm',
          '0H5iXdvjpw4',
          'pVS+_naJqGJ',
          '8YblqdsA/WBwT',
          '4H-EBaH4ihQ',
          'o8HXwe7vwYQj',
          'V==',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
