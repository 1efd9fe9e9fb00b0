/** Credentials of ConfigCat. */

import type { Provider } from '#model/provider';

export default {
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs/api/reference/configcat-public-management-api/',
  rules: [
    {
      id: 'configcat-sdk-key',
      description: 'An SDK key of ConfigCat.',
      regex: String.raw`\b(configcat-sdk-[0-9]/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'read the feature flags of one environment, as clients do',
      rotate: 'In the ConfigCat dashboard, SDK keys: revoke the key and create another.',
      examples: [
        {
          before: 'ENV CONFIGCAT_SDK_KEY ',
          secret: ['confi', 'gcat-sdk-', '4/1ktsdra', 'PMSUUl8lrXfk0', 'r0/0rpToOp-L_', 'm0CuH2UqTtm', 'v'],
          after: '\n',
        },
        {
          before: "configcat_sdk_key: '",
          secret: ['config', 'cat-sdk-6/0', 'a8XPwVxlb6', '4mYM0hxPbBs/', 'RJkl45KRk', 'N4J6KrUT_-KG9'],
          after: "'\n",
        },
        {
          before: 'export CONFIGCAT_SDK_KEY="',
          secret: ['conf', 'igcat-sdk', '-2/cPW7o2', 'V6h3b6KUoy0', '5A7nk/0_DV8', 'DMt_MsozZ', 'FoVcOBXB'],
          after: '"\n',
        },
      ],
      counterExamples: ['CONFIGCAT_SDK_KEY=your-key-here\n', ['CONFIGCAT_SDK_KEY=', 'config', 'c', '\n']],
    },
    {
      id: 'configcat-legacy-sdk-key',
      description: 'An SDK key of ConfigCat in the older form.',
      keyed: { names: ['configcat', 'config_cat'], value: '[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'read the feature flags of one environment, as clients do',
      rotate: 'In the ConfigCat dashboard, SDK keys: revoke the key and create another.',
      examples: [
        {
          before: '  "configcat_legacy_sdk_key": "',
          secret: ['hobT3', 'szSFPiQTa4J', 'Wv7JqL/zGl', '7Pln8cfHV', 'dT7ORoXGHz'],
          after: '",\n',
        },
        {
          before: 'export CONFIGCAT_LEGACY_SDK_KEY="',
          secret: ['s6rk9', 'gC1w9I9rD', 'vx48zgbt/v', 'Ystf_YkLEm4d', 'e136Ye2Nk'],
          after: '"\n',
        },
        {
          before: 'client.set("configcat_legacy_sdk_key", "',
          secret: ['okCj', 'fUVnwvvakX2M', 'Gc-fR8/SfNwQ', 'Oga_KWP-3', 'lh5dj--i'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CONFIGCAT_LEGACY_SDK_KEY=your-key-here\n',
        ['CONFIGCAT_LEGACY_SDK_KEY=', '19sVL', 'as', '\n'],
        ['checksum: ', 'tt89-', 'b3JMdHqyIe', '6wX4DsM/xxowV', 'LdeU7qwN12W9', 'ySxGW', '\n'],
      ],
    },
    {
      id: 'configcat-webhook-signing-key',
      description: 'A key that signs the webhooks of ConfigCat.',
      regex: String.raw`\b(configcat_whsk_[A-Za-z0-9+/=_-]{32,60})(?:[^A-Za-z0-9+/=_-]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge the webhook calls of ConfigCat',
      rotate: 'In the ConfigCat dashboard, Webhooks: add a new signing key and delete this one.',
      examples: [
        {
          before: "const configcatWebhookSigningKey = '",
          secret: ['conf', 'igcat_whsk_g', 'erRlK0X_q', 'WNa1CSDTh', 'rr8Scg40G', 'y66R8Un'],
          after: "';\n",
        },
        {
          before: 'client.set("configcat_webhook_signing_key", "',
          secret: ['conf', 'igcat_whsk_43', 've=Yn5AMFmRs', 'mlahUirSi1hQ', 'MJV2tU8wQy', 'Qx'],
          after: '");\n',
        },
        {
          before: 'CONFIGCAT_WEBHOOK_SIGNING_KEY=',
          secret: ['confi', 'gcat_whsk_O', 'WISk8Cg2V7v', 'oQXk08n-dN88I', 'uSMx-5Z-F'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CONFIGCAT_WEBHOOK_SIGNING_KEY=your-key-here\n',
        ['CONFIGCAT_WEBHOOK_SIGNING_KEY=', 'conf', 'igc', '\n'],
      ],
    },
    {
      id: 'configcat-api-password',
      description: 'The password of public API credentials of ConfigCat.',
      keyed: {
        names: [
          'configcat_basic_auth_password',
          'configcat_password',
          'configcat_api_pass',
          'configcat_basic_auth',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the organization’s feature flags',
      rotate: 'In the ConfigCat dashboard, My account, Public API credentials: delete them and add others.',
      examples: [
        {
          before: "configcat_basic_auth_password: '",
          secret: [
            '082080',
            '06a832e949e',
            '413a4f28d8',
            'cfb078af1',
            '3e61ff304765',
            'f9d161086e72',
            '995d',
          ],
          after: "'\n",
        },
        {
          before: '<string name="configcat_basic_auth_password">',
          secret: ['7462', '11af7992fa5', 'c32e0e051e1', '0e0b4e4c695b2', 'f89d40d25714', '16e280343fa0b'],
          after: '</string>\n',
        },
        {
          before: 'ENV CONFIGCAT_BASIC_AUTH_PASSWORD ',
          secret: [
            'bbe74',
            'd8d0ac29da655',
            '720e338a433f',
            '0c86a9b6ac0',
            '7086eb69d',
            '4cbc7e4897e0c',
            '8',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'CONFIGCAT_BASIC_AUTH_PASSWORD=your-key-here\n',
        ['CONFIGCAT_BASIC_AUTH_PASSWORD=', '041d', 'c20', '\n'],
        [
          'checksum: ',
          '5938f7',
          '0f951edb1',
          '16b45cd6ec2',
          '628ec21d6da5',
          '75bddd531',
          '927e48fa4eac',
          '03c90',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
