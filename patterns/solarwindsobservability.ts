/** Credentials of SolarWinds Observability. */

import type { Provider } from '#model/provider';

export default {
  name: 'SolarWinds Observability',
  docs: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
  rules: [
    {
      id: 'solarwindsobservability-api-token',
      description: 'An API or ingestion token of SolarWinds Observability.',
      keyed: { names: ['solarwinds', 'swo_api', 'swo_token'], value: '[A-Za-z0-9_-]{71}' },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send telemetry into the organization and, with a full-access token, read and change its settings',
      rotate: 'In Settings, API tokens: revoke the token and create another.',
      examples: [
        {
          before: 'ENV SOLARWINDS_API_TOKEN ',
          secret: [
            'JStP9',
            'z6w58_m7Q',
            'KZqbYnOUU',
            'Me_4Djac8z',
            '80wbTm_3h4LAX',
            '5KuXeWZnMHIm',
            '-TbICRyfLhVM',
            'j',
          ],
          after: '\n',
        },
        {
          before: "solarwinds_api_token: '",
          secret: [
            'k7FB',
            'OYJ9wJof6J7N',
            '4LUEsMu_wi7',
            'kwxur-GvSg5ut',
            'hjL97DTcDfv',
            'JaGrAzPt4V',
            'BB3_cVyK5',
            'g',
          ],
          after: "'\n",
        },
        {
          before: 'export SOLARWINDS_API_TOKEN="',
          secret: [
            'tYlXqQ',
            'xuEhXx_i_qN',
            'kMaw_t5MXftY',
            'CDxfRSL4u',
            '7ZY1ca2AWRr',
            'ftWOdJHhkU35',
            'F9wGb7URd3',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SOLARWINDS_API_TOKEN=your-key-here\n',
        ['SOLARWINDS_API_TOKEN=', '5h8N8', 'ZP', '\n'],
        [
          'checksum: ',
          'E7BGmM',
          'PyddrRlYAVQ',
          'XjHFzEUpAcs',
          'NZA-6k_tW',
          'Rf2u3OOUc',
          'Ztjylgh8Eea',
          'CY0lA-0N95S',
          'cHG',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
