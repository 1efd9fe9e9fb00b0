/** Credentials of SaladCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'SaladCloud',
  docs: 'https://docs.salad.com/reference/api-usage',
  rules: [
    {
      id: 'saladcloud-api-key',
      description: 'A SaladCloud API key.',
      regex: String.raw`\b(salad_cloud_[A-Za-z0-9]{1,12}_[A-Za-z0-9_]{20,200})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'start containers on the owner’s bill and read their settings',
      rotate: 'In the SaladCloud portal, API access: revoke the key and create another.',
      examples: [
        {
          before: '<string name="saladcloud_api_key">',
          secret: ['salad_', 'cloud_8W7C', 'GJj3o53J_', 'APsXxs7ZUmpX', 'KurS_UUHU3x'],
          after: '</string>\n',
        },
        {
          before: 'SALADCLOUD_API_KEY=',
          secret: ['salad_', 'cloud_TV2P_', 'EKCVIU6EM', 'zZQ42AGUbIL'],
          after: '\n',
        },
        {
          before: "saladcloud_api_key: '",
          secret: ['salad_', 'cloud_946bS', 'KI_nKDEExwJKo', 'AS0nbYwbe', '7aj'],
          after: "'\n",
        },
      ],
      counterExamples: ['SALADCLOUD_API_KEY=your-key-here\n', ['SALADCLOUD_API_KEY=', 'salad_', 'c', '\n']],
    },
  ],
} satisfies Provider;
