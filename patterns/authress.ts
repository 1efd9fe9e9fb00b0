/** Credentials of Authress. */

import type { Provider } from '#model/provider';

export default {
  name: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  rules: [
    {
      id: 'authress-service-client-key',
      description: 'An access key of an Authress service client.',
      regex: String.raw`\b((?:sc|ext|scauth|authress)_[a-zA-Z0-9]{5,30}\.[a-zA-Z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120})`,
      keywords: ['.acc_', '.acc-'],
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change who may do what in the account',
      rotate: 'At authress.io/app/#/settings: remove the access key and generate another.',
      examples: [
        {
          before: 'AUTHRESS_KEY=',
          secret: [
            'sc_',
            '4k6QB5IQES',
            '5w9BzoUo2S',
            '.ksoa.acc_',
            'nz19l8',
            '49ksdt',
            '.',
            '0hQh6JApdnFUF',
            'qTtlFsDxbk2x0',
            'CKqHZQncgqiks',
            'tZzY2vAkCWRy3',
            'VI8VOxRzR141',
          ],
          after: '\n',
        },
        {
          before: "  accessKey: '",
          secret: [
            'sc_',
            'Pifsit9pwf',
            'O2Y5S3yfGK',
            '.fs0j.acc_',
            'fn5we6',
            '9yvqh6',
            '.',
            'OAdJJWZ6l3imH',
            'swNI2eWZL64Xy',
            'r53Snu-HTLEbM',
            'BmGPEHircMWke',
            'EInCYouPjppM',
          ],
          after: "',\n",
        },
      ],
      counterExamples: ['sc_your.key.acc_here.xxx', ['sc_', 'YY50Xcwjn7', 'mEHYFBAhYO', '.9tlf']],
    },
  ],
} satisfies Provider;
