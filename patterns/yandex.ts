/** Credentials of Yandex. */

import type { Provider } from '#model/provider';

export default {
  name: 'Yandex',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  rules: [
    {
      id: 'yandex-cloud-api-key',
      description: 'An API key of Yandex Cloud.',
      regex: String.raw`\b(AQVN[A-Za-z0-9_-]{35,38})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the cloud’s services as its service account, within the key’s scopes, on its bill',
      rotate:
        'In the console, Identity and Access Management, service account: delete the key and create another.',
      examples: [
        {
          before: 'YANDEX_API_KEY=',
          secret: ['AQVN', 'hqS8ZuEI61m_YsjkmP', 'qzsdlhWy_GzUTeElsS'],
          after: '\n',
        },
        {
          before: 'Authorization: Api-Key ',
          secret: ['AQVN', 'sid5M_OQIeYGoFaV6h', 'gLXZ0S4vaTq7U4yMQm'],
          after: '\n',
        },
      ],
      counterExamples: ['AQVN_your_key', ['AQVN', '83cs_c_wWRDc']],
    },
    {
      id: 'yandex-passport-token',
      description: 'A Yandex OAuth token: of a person, for Yandex’s services.',
      keyed: {
        names: ['yandex', 'yc_token', 'ya_token', 'yadisk', 'yc_oauth', 'oauth', 'token'],
        value: 'y[0-3]_[A-Za-z0-9_-]{50,60}',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'act as the person in the services it was made for: disk, mail, metrica, the whole of Yandex Cloud',
      rotate: 'At id.yandex.com/personal/data-access: revoke the application’s access; then authorise again.',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token',
      examples: [
        {
          before: 'YC_TOKEN=',
          secret: ['y0_', '0McOSDetl19wQMrIDUUKA0g2p4H', 'oh9080LZBILvqlTVycnabKBr1_xN'],
          after: '\n',
        },
        {
          before: 'Authorization: OAuth ',
          secret: ['y0_', 'ynWwK93D6w0yTQeyLmWuUXDGtHq', 'W2UdyfVvYrcsumIi0rngiRA-qjFe'],
          after: '\n',
        },
        {
          before: 'yandex:\n  token: ',
          secret: ['y0_', 'cshQjLvBAu74s23TA69zS24iZvv', '4DvPq5uWZZgrSU582dTyAQpyT4VS'],
          after: '\n',
        },
      ],
      counterExamples: [
        'YC_TOKEN=y0_K-********\n',
        'YC_TOKEN=your-key-here\n',
        ['YC_TOKEN=y0_', 'K-n20j1XEr7Z-', 'U_FoWGh25MPh5x', '\n'],
      ],
    },
    {
      id: 'yandex-iam-token',
      description: 'An IAM token of Yandex Cloud.',
      regex: String.raw`\b(t1\.[A-Za-z0-9_-]{40,400}={0,2}\.[A-Za-z0-9_-]{86}={0,2})(?:[^A-Za-z0-9_=-]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as its account in Yandex Cloud for up to twelve hours',
      rotate: 'It expires within twelve hours; revoke it with "yc iam revoke-token".',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
      examples: [
        {
          before: 'YC_IAM_TOKEN=',
          secret: [
            't1.',
            'o9aqJamM1mt_8tfXFoZab5SwWvW8P3n9VSyNag64smwYRIzEAhZZxULXRzxuhsztMgaaC6mhXGTK3DdF',
            'FhgEdfUcmj1OJ2jJswKKvAA3ot9eL1FruaQ8LK3-L9xakZ2K_UupyZErhPrkDfKZfrMLAboXkomIgyMD',
            '.',
            'OYLAY0hSAUYZ2ukcrT4R11CfQB_0247xLXm6sOMsthZ',
            '7oJVx3b1Jlmsgy2E0tONqLxciMA2B9gagn9wbMeFMve',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            't1.',
            'hcJhdc6Vvk41bYAtudyVRPeFpX8DQnZs2L0zMczFZNvQQ5RYUz-6W_cjDp-zqHzWMKLxoSXkjMitJUqU',
            'Wec9ePh7I_wDBvMdghuIJ1a0GbR5WlzMKuVrgYZgPLF7Gafe-dXuH8TOgFDJcyuTr77n1z0ARDTzlVIO',
            '.',
            'IJ_XY43QsJkLjAkK-J5lmOqZpUOg8kDXyg0j-UdciHX',
            'zowBCV0DDTo9owpsQP8oI4_9Jd5poBoR0-COBXi3pl6',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['t1.your-token', ['t1.', 'pS7E76Hou_6Lru_', 'PITxx9D3LiaujcH']],
    },
    {
      id: 'yandex-access-key-secret',
      description: 'The secret half of a static access key of Yandex Cloud (for its S3 storage).',
      regex: String.raw`(?i:secret|yandex|yc_)[\w.\-:]{0,30}["'\s:=>,(]{1,10}(YC[M-P][A-Za-z0-9_-]{37})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['YCM', 'YCN', 'YCO', 'YCP'],
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete the buckets and queues that its service account may',
      rotate: 'In the console, service account: delete the static key and create another.',
      docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
      examples: [
        {
          before: 'AWS_SECRET_ACCESS_KEY=',
          secret: ['YCP', 'vB73IyIwzOGgPXb9aV', 'yaso8Ez0L5cl1rcpydd'],
          after: '\n',
        },
        {
          before: '  secret_key = "',
          secret: ['YCP', 'xAlLAVnnf-mmaPlcy2', '-9tvctyayL332k-cIkK'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'AWS_SECRET_ACCESS_KEY=YCPyour-secret',
        ['secret_key = "YCP', 'RmvA22f1Yc', 'u-pfCIfZfJ"'],
      ],
    },
  ],
} satisfies Provider;
