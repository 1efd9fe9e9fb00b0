/** Credentials of ProspectCRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'ProspectCRM',
  docs: 'https://www.prospectsoft.com',
  rules: [
    {
      id: 'prospectcrm-api-key',
      description: 'A ProspectCRM API key.',
      keyed: {
        names: ['prospectcrm', 'prospect_crm', 'prospect-crm', 'prospectsoft'],
        value: '[a-z0-9]{32}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change contacts, quotes and orders',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV PROSPECTCRM_API_KEY ',
          secret: ['y87e', 'c8apyi1wr9o', 'wyrwwbtfijvv', '25beq'],
          after: '\n',
        },
        {
          before: "prospectcrm_api_key: '",
          secret: ['jxtt', 's4wf95v3h', '1i8gmvb6bf', '5m0nj4l5m'],
          after: "'\n",
        },
        {
          before: 'export PROSPECTCRM_API_KEY="',
          secret: ['fjjl', 'j3d49z0t9', 'kkwx39a23i', 'mt6qtljzs'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PROSPECTCRM_API_KEY=your-key-here\n',
        ['PROSPECTCRM_API_KEY=', 'degmrd', 'q', '\n'],
        ['checksum: ', 'e4ei', 'n7xppao8m0', 'ihlyes0j9nzsu', 'j4bjo', '\n'],
      ],
    },
  ],
} satisfies Provider;
