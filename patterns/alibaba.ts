/** Alibaba Cloud: access keys, an id with a mark and a secret without one. */

import type { Provider } from '#model/provider';

export default {
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  rules: [
    {
      id: 'alibaba-access-key-id',
      description: 'An Alibaba Cloud access key id. It is one half of a credential.',
      regex: String.raw`\b(LTAI[0-9A-Za-z]{12,20})\b`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing by itself; whoever also finds the secret acts as its owner',
      rotate: 'Look for the secret near it, and treat the pair as leaked if it may be.',
      partName: 'id',
      examples: [
        { before: 'accessKeyId: ', secret: ['LT', 'AI5tBgCA0nkqh', 'hqtJPyMwy'], after: '\n' },
        { before: 'ALIBABA_CLOUD_ACCESS_KEY_ID=', secret: ['LT', 'AI4GVbUsK6dO', 'U4sBGe89'], after: '\n' },
      ],
      counterExamples: [
        ['accessKeyId: LTAI', 'xxxxxxxxxxxxxxxxxxxx'],
        ['accessKeyId: LTAI', '5tsjmv'],
      ],
    },
    {
      id: 'alibaba-access-key-secret',
      description: 'The secret of an Alibaba Cloud access key.',
      keyed: {
        names: [
          ...[
            'access_key_secret',
            'accesskeysecret',
            'access-key-secret',
            'access.key.secret',
            'accesskey_secret',
          ],
          ...[
            'alibaba_cloud_secret',
            'aliyun_secret',
            'aliyunsecret',
            'alicloud_secret',
            'oss_secret',
            'alicloud_secret_key',
            'aliyun_access_key',
          ],
        ],
        value: '[0-9A-Za-z]{30}',
      },
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'call every Alibaba Cloud service as the owner of the key, within the rights of that user',
      rotate:
        'In RAM create a second access key, move to it, disable the leaked one, then delete it. Read ActionTrail for its use.',
      parts: [{ name: 'id', rule: 'alibaba-access-key-id', acrossFiles: true }],
      verify: 'identity',
      examples: [
        {
          before: [
            'ALIBABA_CLOUD_ACCESS_KEY_ID=',
            'LT',
            'AI5tJELeEcM0z',
            'Amnu20mdO',
            '\nALIBABA_CLOUD_ACCESS_KEY_SECRET=',
          ].join(''),
          secret: ['UIqq7mNWD3EOUBZ', '3MgaIMQUDCMnOMW'],
          after: '\n',
          parts: { id: ['LT', 'AI5tJELeEcM0z', 'Amnu20mdO'] },
        },
        {
          before: [
            'aliyun:\n  oss:\n    accessKeyId: ',
            'LT',
            'AI5t1baoA7fdj',
            'zjfb740Mk',
            '\n    accessKeySecret: ',
          ].join(''),
          secret: ['gY3o7gMW7tWbLTm', 'fAAk7F1tYVTi1i5'],
          after: '\n',
          parts: { id: ['LT', 'AI5t1baoA7fdj', 'zjfb740Mk'] },
        },
        { before: "'access_key_secret' => '", secret: ['DRsL3eSn7uNpL7l', 'FxCpmnMZEAdT7wY'], after: "'," },
      ],
      counterExamples: [
        ['accessKeySecret: m90hayLr6zxf', 'H0tf8JUjJiyt'],
        'accessKeySecret: ${ALIYUN_SECRET}',
      ],
    },
  ],
  verify: {
    identity: {
      code: 'alibaba-sts',
      docs: 'https://www.alibabacloud.com/help/ram/developer-reference/api-sts-2015-04-01-getcalleridentity',
      effect: 'none',
      hosts: ['sts.aliyuncs.com'],
    },
  },
} satisfies Provider;
