/** Credentials of VMware Cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'VMware Cloud',
  docs: 'https://techdocs.broadcom.com/us/en/vmware-cis/cloud/vmware-cloud.html',
  rules: [
    {
      id: 'vmware-api-token',
      description: 'An API token of VMware Cloud Services.',
      keyed: {
        names: ['vmware', 'csp_api_token', 'csp_token', 'vmc_api', 'vmc_token', 'vmc_refresh'],
        value: '[A-Za-z0-9_-]{64}',
      },
      minEntropy: 4.3,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get access tokens, and with them manage the organization’s clouds with the roles of its owner',
      rotate: 'In the Cloud Services console, My account, API tokens: revoke it and generate another.',
      examples: [
        {
          before: '<string name="vmware_api_token">',
          secret: [
            '07NEHb',
            'DxjDYLj_po6Yx',
            '7ANoh7Sz9',
            'tyClFD0AzT',
            'xGN50h-2W4dr',
            'bPxawFRwE',
            'IDAp4',
          ],
          after: '</string>\n',
        },
        {
          before: 'VMWARE_API_TOKEN=',
          secret: [
            'klGFc8',
            'fCTRh7aYQcDT',
            'tTqixPFsMh',
            'q6mxRVzYagK6',
            'sXhTuV5nPK_',
            'vwXkJedEq2',
            'WBd',
          ],
          after: '\n',
        },
        {
          before: "vmware_api_token: '",
          secret: [
            'ByL9',
            'jCvGAs3Q_',
            'eBXK6SMY5',
            'C8XIMUIKce',
            'lKQCb8ypKHiA',
            'b1BMaH9tG',
            'ge2JiROxs',
            'Xb',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'VMWARE_API_TOKEN=your-key-here\n',
        ['VMWARE_API_TOKEN=', 'iBFQsm', 'K', '\n'],
        [
          'checksum: ',
          'Vno1H',
          '0Z-EKLKuVu',
          'j1PhlX_qel',
          'z9RTdXYyVG',
          'nEwii1AP9fp',
          'qn4WdOJgdd',
          'jZLjMuRY',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
