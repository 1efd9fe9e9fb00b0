/** Credentials of Couchbase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Couchbase',
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  rules: [
    {
      id: 'couchbase-url-password',
      description: 'The password in the address of a Couchbase cluster.',
      regex: String.raw`\bcouchbases?://[\w.%+-]{1,80}:([^\s:@/"\'<>{}$\\]{6,100})@[\w.\[-]{1,200}`,
      minEntropy: 2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change what the user may in the cluster’s buckets',
      rotate: 'In the cluster’s security settings: change the user’s password.',
      examples: [
        {
          before: 'url = "couchbases://app:',
          secret: ['kT4vQx', '81ZrLw'],
          after: '@cb.acme.test/orders"\n',
        },
        { before: 'CB_URL=couchbase://svc:', secret: ['u8Rw', '2-mPq7Xd'], after: '@10.0.0.4\n' },
      ],
      counterExamples: [
        ['couchb', 'ase://user:', '${PASSWORD}@h', 'ost\n'],
        ['couchb', 'ases://cb.a', 'cme.test/ord', 'ers\n'],
      ],
    },
    {
      id: 'couchbase-capella-secret',
      description: 'A key of the management API of Couchbase Capella.',
      keyed: {
        names: ['capella', 'couchbase_api', 'couchbase_cloud', 'cbc_secret', 'cloudapi.cloud.couchbase.com'],
        value: '[A-Za-z0-9!%@#*+/=]{64}',
      },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the organization’s clusters and their data',
      rotate: 'In Capella, Settings, API keys: delete the key and generate another.',
      examples: [
        {
          before: 'client.set("capella_capella_secret", "',
          secret: [
            'r4E*',
            'M+@%aT+fZ1#sy',
            '#b4XAWah8fyw',
            '+7mO1=*VarWZ',
            '!utOgFLMn/',
            '!d!2sl+@yYrU',
            'n',
          ],
          after: '");\n',
        },
        {
          before: '  "capella_capella_secret": "',
          secret: [
            'ZN=J',
            '%9qx878Ueqz',
            'wOq=iLkMbS',
            'Rg!lotGn!R',
            '4tJIF5Zps4F',
            '@k0fNXTHQ',
            'ppuE=w=Ki',
          ],
          after: '",\n',
        },
        {
          before: "const capellaCapellaSecret = '",
          secret: [
            'FWm6j',
            'jjFTV=a/+3dvg',
            'Ln8phv6lGTM',
            'n#4gZAV61evd',
            'PmyTC4%bJIv',
            'CenlwPj*vMq',
            'l',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CAPELLA_CAPELLA_SECRET=your-key-here\n',
        ['CAPELLA_CAPELLA_SECRET=', 'xCv2j', '%%', '\n'],
        [
          'checksum: ',
          'We=PW',
          'X@o4ulHxp',
          'Ye%82%ibFz',
          'F29Mf6vMSe#M',
          'o!Qe466kD',
          'k+kNDbqsBu5',
          'g7U9GQlG',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
