/** Credentials of karmaCRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'karmaCRM',
  docs: 'https://www.karmacrm.com/',
  rules: [
    {
      id: 'karmacrm-api-token',
      description: 'A karmaCRM API token.',
      keyed: { names: ['karmacrm', 'karma_crm', 'karma-crm'], value: '[A-Za-z0-9]{20,40}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the account’s contacts and deals',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "karmacrm_api_token": "',
          secret: ['LDbG', 'wf6ihLApl9mU9', 'u2DaTQIQh', 'nAo2iEBE4hA', 'shi'],
          after: '",\n',
        },
        { before: 'export KARMACRM_API_TOKEN="', secret: ['Lj0f', 'iVWLsWhZt8zm', 'bnbt6MTw'], after: '"\n' },
        {
          before: 'client.set("karmacrm_api_token", "',
          secret: ['bmclAo', 'UaJAnXLGL', 'g71ncBlI'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'KARMACRM_API_TOKEN=your-key-here\n',
        ['KARMACRM_API_TOKEN=', 'tifjuz', 'd', '\n'],
        ['checksum: ', 'jSS4Qt', '1CEDbiuayk', 'ETEL5Y2oF', '\n'],
      ],
    },
  ],
} satisfies Provider;
