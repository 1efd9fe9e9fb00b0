/** Credentials of CentralStationCRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'CentralStationCRM',
  docs: 'https://api.centralstationcrm.net/api-docs/',
  rules: [
    {
      id: 'centralstationcrm-api-key',
      description: 'A CentralStationCRM API key.',
      keyed: { names: ['centralstationcrm', 'centralstation'], value: '[a-z0-9]{30}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s contacts, deals and notes',
      rotate: 'In CentralStationCRM, Account, API keys: delete it and create another.',
      examples: [
        {
          before: '<string name="centralstationcrm_api_key">',
          secret: ['3ovrl', 'w0li7od2radqd', 'nw4c9cympz3', 'k'],
          after: '</string>\n',
        },
        {
          before: 'CENTRALSTATIONCRM_API_KEY=',
          secret: ['k51vc2', 'hjcxf6abvuvfe', 'agjrp4att6', 'k'],
          after: '\n',
        },
        {
          before: "centralstationcrm_api_key: '",
          secret: ['8eotk', '3pdsrnsrdo0v', 'g0vu2ps3843', 'on'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CENTRALSTATIONCRM_API_KEY=your-key-here\n',
        ['CENTRALSTATIONCRM_API_KEY=', 'vnc3', 'vna', '\n'],
        ['checksum: ', '4osgoy', 'om5xhj9bj6g', 't43ar7jj5sd', 'x4', '\n'],
      ],
    },
  ],
} satisfies Provider;
