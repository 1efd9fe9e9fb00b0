/** OVHcloud: application secrets and consumer keys of its API, neither with a mark of its own. */

import type { Provider } from '#model/provider';

export default {
  name: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  rules: [
    {
      id: 'ovh-consumer-key',
      description: 'A consumer key of the OVHcloud API.',
      keyed: {
        names: ['ovh_consumer_key', 'ovhconsumerkey', 'ovh-consumer-key', 'ovh_ck', 'ovhck', 'ovh-ck'],
        value: '[0-9A-Za-z]{32}',
      },
      parts: [{ name: 'applicationSecret', rule: 'ovh-application-secret' }],
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the account within the rights it was granted, together with the application key and secret',
      rotate: 'Delete the credential with DELETE /me/api/credential, and ask for another.',

      examples: [
        {
          before: 'OVH_CONSUMER_KEY=',
          secret: ['2Bw4h8qObX3bfjgB', 'BSEsDJUDDYnBEzr4'],
          after: ['\nOVH_APPLICATION_SECRET=Kq7wZ2mVx9Lr4TnB', 'c8YsHd3GfPj6Ea1U\n'].join(''),
          parts: { applicationSecret: ['Kq7wZ2mVx9Lr4TnB', 'c8YsHd3GfPj6Ea1U'] },
        },
        {
          before: '[ovh-eu]\novh_consumer_key=',
          secret: ['739501f3ca044df2', '8a2d0e44944625da'],
          after: '\n',
        },
      ],
      counterExamples: [['OVH_CONSUMER_KEY=e4fq8ThG', 'gBCgBHGf'], 'OVH_CONSUMER_KEY=${KEY}'],
    },
    {
      id: 'ovh-application-secret',
      description: 'An application secret of the OVHcloud API.',
      keyed: {
        names: [
          'ovh_application_secret',
          'ovhapplicationsecret',
          'ovh-application-secret',
          'ovh_app_secret',
          'ovhappsecret',
          'ovh-app-secret',
          'ovh_as',
          'ovhas',
          'ovh-as',
        ],
        value: '[0-9A-Za-z]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign requests of the application; with a consumer key, use the account',
      rotate: 'Delete the application with DELETE /me/api/application, and create another.',

      examples: [
        { before: 'OVH_APPLICATION_SECRET=', secret: ['eTtOfNqaMYc3v09F', 'PtCs57kk2qTrNBDn'], after: '\n' },
        {
          before: "ovh_application_secret: '",
          secret: ['fc1cdb20a87006f2', 'd80b98da81426d38'],
          after: "'\n",
        },
      ],
      counterExamples: [['OVH_APPLICATION_SECRET=zyIbUSN8', 'mLwE2dtO'], 'OVH_APPLICATION_SECRET=${SECRET}'],
    },
  ],
} satisfies Provider;
