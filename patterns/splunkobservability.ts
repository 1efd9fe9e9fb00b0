/** Credentials of Splunk Observability Cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'Splunk Observability Cloud',
  docs: 'https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens',
  rules: [
    {
      id: 'splunkobservability-access-token',
      description: 'An access token of Splunk Observability Cloud (formerly SignalFx).',
      keyed: {
        names: [
          'signalfx',
          'splunk_observability',
          'splunk-observability',
          'splunk_access_token',
          'splunkaccesstoken',
          'sfx_token',
          'sfx_access_token',
          'x-sf-token',
          'sf_access_token',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo:
        'send metrics and traces into the organization and, with API rights, read and change its detectors',
      rotate: 'In Settings, Access tokens: rotate the token and deploy the new secret.',
      examples: [
        { before: 'SIGNALFX_ACCESS_TOKEN=', secret: ['kDH3j', 'eFzfaLGz0Y', 'Orm7fG9'], after: '\n' },
        {
          before: "const signalfxAccessToken = '",
          secret: ['L_PUbj', 'E9lBMaIzT', 'czPzAa7'],
          after: "';\n",
        },
        {
          before: '<string name="signalfx_access_token">',
          secret: ['fNmd', 'Vl2NPE2ZAvkP', 'kviQqC'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SIGNALFX_ACCESS_TOKEN=your-key-here\n',
        ['SIGNALFX_ACCESS_TOKEN=', 'RCFlk', 'b9', '\n'],
        ['checksum: ', 'bXjj', 'iRQH_teC5jP', 'wcVrH_5', '\n'],
      ],
    },
  ],
} satisfies Provider;
