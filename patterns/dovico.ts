/** Credentials of Dovico. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dovico',
  docs: 'https://timesheet.dovico.com/developer/API_doc/#t=API_Topics%2FAuthentication.htm',
  rules: [
    {
      id: 'dovico-access-token',
      description: 'A token of the time tracking Dovico.',
      keyed: { names: ['dovico'], value: String.raw`[0-9a-f]{32}\.[0-9]{1,8}` },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the time sheets, as the user of the token may',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'DOVICO_ACCESS_TOKEN=',
          secret: ['8bf69', '6e7d8f6c2', '0e3ac7318e5', '96aaca5.3'],
          after: '\n',
        },
        {
          before: "const dovicoAccessToken = '",
          secret: ['d54c4', '63b93e99802', 'bef74e2b5', '1932e76.617', '41631'],
          after: "';\n",
        },
        {
          before: '<string name="dovico_access_token">',
          secret: ['5bd26', '86a41bc4b4', 'efe20d99cba1', '470ff.8542', '0'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'DOVICO_ACCESS_TOKEN=your-key-here\n',
        ['DOVICO_ACCESS_TOKEN=', '9f88', '54f', '\n'],
        ['checksum: ', 'c5e5', '55d95b180', '5fcf91e0a', 'c494d22de0.20', '961', '\n'],
      ],
    },
  ],
} satisfies Provider;
