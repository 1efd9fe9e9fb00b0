/** Credentials of IEX Cloud. The service was shut down at the end of August 2024. */

import type { Provider } from '#model/provider';

export default {
  name: 'IEX Cloud',
  docs: 'https://iexcloud.io/docs',
  rules: [
    {
      id: 'iexcloud-secret-token',
      description: 'A secret token of IEX Cloud.',
      keyed: { names: ['iexcloud', 'iex_cloud', 'iex-cloud', 'iexapis', 'iex'], value: 'T?sk_[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; it read market data on the owner’s quota',
      rotate: 'Nothing to do: the service was shut down in August 2024. Take the token out.',
      examples: [
        {
          before: "const iexcloudSecretToken = '",
          secret: ['Tsk_fd', '49140615b', 'afdd99f89e71d', '621da0c7'],
          after: "';\n",
        },
        {
          before: 'client.set("iexcloud_secret_token", "',
          secret: ['Tsk_6', 'cdb0f087d', '7db908d805f', '44d6883ba', '0b'],
          after: '");\n',
        },
        {
          before: 'IEXCLOUD_SECRET_TOKEN=',
          secret: ['sk_45', '02b3883fed301', 'c2f1ab7795caa', 'c924'],
          after: '\n',
        },
      ],
      counterExamples: [
        'IEXCLOUD_SECRET_TOKEN=your-key-here\n',
        ['IEXCLOUD_SECRET_TOKEN=', 'sk_4', '4a6', '\n'],
        ['checksum: ', 'Tsk_4', 'd6c770e7f621', '62b883e31dd8', '3bb9e31', '\n'],
      ],
    },
    {
      id: 'iexcloud-publishable-token',
      description: 'A publishable token of IEX Cloud.',
      keyed: { names: ['iexcloud', 'iex_cloud', 'iex-cloud', 'iexapis', 'iex'], value: 'T?pk_[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing any more; it was meant to be in clients',
      rotate: 'Nothing to do: the service was shut down in August 2024. Take the token out.',
      examples: [
        {
          before: '<string name="iexcloud_publishable_token">',
          secret: ['pk_7', 'fc183c173e9ad', '1f6aef73c79f4', '96e21'],
          after: '</string>\n',
        },
        {
          before: 'IEXCLOUD_PUBLISHABLE_TOKEN=',
          secret: ['pk_0', '53d8b1fd2', '09c52cabda9', 'b96dde7926', 'b'],
          after: '\n',
        },
        {
          before: "iexcloud_publishable_token: '",
          secret: ['Tpk_a5', 'e782248270b', '2064296f4', '8222069880'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'IEXCLOUD_PUBLISHABLE_TOKEN=your-key-here\n',
        ['IEXCLOUD_PUBLISHABLE_TOKEN=', 'Tpk_2', '40', '\n'],
        ['checksum: ', 'Tpk_', '1604e587ea2f2', 'ff5bf6321c6', '3f289e94', '\n'],
      ],
    },
  ],
} satisfies Provider;
