/** Credentials of Okta. */

import type { Provider } from '#model/provider';

export default {
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  rules: [
    {
      id: 'okta-api-token',
      description: 'An Okta API token.',
      keyed: { names: ['okta', 'ssws'], value: '00[A-Za-z0-9_-]{40}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the org’s users, groups and apps as the administrator who made it',
      rotate:
        'In the Admin Console, Security, API, Tokens: revoke it and create another, limited to a network zone.',
      examples: [
        {
          before: 'OKTA_API_TOKEN=',
          secret: ['00', 'gVOr1kh9adJnMMP0gMZb', '95POUZQL_N-Mj2GPJTkX'],
          after: '\n',
        },
        {
          before: 'Authorization: SSWS ',
          secret: ['00', 'Qv9YlLzb_nCCKfWtLP7o', 'LCrBiSmuf1nkwHIuLtqI'],
          after: '\n',
        },
        {
          before: '  okta_api_token = "',
          secret: ['00', 'oGSemGs1cZVWdPKhJ1Xy', 'tY-N3454qvscWnkcLYRZ'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'OKTA_API_TOKEN=00v_********\n',
        'OKTA_API_TOKEN=your-key-here\n',
        ['OKTA_API_TOKEN=', '00v_jotuuPrq', '36cyoH1WlD\n'],
      ],
    },
    {
      id: 'okta-client-secret',
      description: 'The client secret of an Okta app.',
      keyed: {
        names: [
          'okta_client_secret',
          'oktaclientsecret',
          'okta-client-secret',
          'okta_oauth2_client_secret',
          'okta.oauth2.client-secret',
          'okta.oauth2.clientsecret',
          'okta_secret',
          'okta_oauth2.client-secret',
        ],
        value: '[A-Za-z0-9_-]{40}(?:[A-Za-z0-9_-]{24})?',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the app’s name and exchange users’ login codes',
      rotate:
        'In the Admin Console, Applications, app, General: generate a new secret, switch over, deactivate and delete this one.',
      docs: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
      examples: [
        {
          before: 'OKTA_CLIENT_SECRET=',
          secret: ['SdZvBDvl17d82iSZdt_u', '4smqNmxbJQqjYR_AC-Tv'],
          after: '\n',
        },
        {
          before: 'okta.oauth2.client-secret=',
          secret: ['d2HC8Zc_udAyeJyhB-ef', 'hGC35dk0Wdjsz-yVWId1'],
          after: '\n',
        },
        {
          before: 'oktaClientSecret: "',
          secret: ['2R3nvR7r75Ux8TPawUgsxbyer-2xdgYv', 'YbFCZRdo3qtGmU4et9cgp0UCmH8B4KnU'],
          after: '"',
        },
      ],
      counterExamples: [
        'OKTA_CLIENT_SECRET=Icn_********\n',
        'OKTA_CLIENT_SECRET=your-key-here\n',
        ['OKTA_CLIENT_SECRET=', 'Icn_NCa71K', 'cSaus5RCQd\n'],
      ],
    },
  ],
} satisfies Provider;
