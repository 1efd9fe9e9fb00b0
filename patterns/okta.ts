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
          secret: ['00', 'gVOr1kh9adJnMM', 'P0gMZb95POUZQL', '_N-Mj2GPJTkX'],
          after: '\n',
        },
        {
          before: 'Authorization: SSWS ',
          secret: ['00', 'Qv9YlLzb_nCCKf', 'WtLP7oLCrBiSmu', 'f1nkwHIuLtqI'],
          after: '\n',
        },
        {
          before: '  okta_api_token = "',
          secret: ['00', 'oGSemGs1cZVWdP', 'KhJ1XytY-N3454', 'qvscWnkcLYRZ'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'OKTA_API_TOKEN=00v_********\n',
        'OKTA_API_TOKEN=your-key-here\n',
        ['OKTA_API_TOKEN=', '00', 'v_jotuuPrq', '36cyoH1WlD', '\n'],
      ],
    },
    {
      id: 'okta-client-secret',
      description: 'The client secret of an Okta app.',
      // Takes `OKTA_CLIENT_SECRET=…`, `okta: { clientSecret: …`; refuses `OKTA_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:okta)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:okta)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([A-Za-z0-9_-]{40}(?:[A-Za-z0-9_-]{24})?)(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['okta'],
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
          secret: ['SdZvBDvl17d82i', 'SZdt_u4smqNmxb', 'JQqjYR_AC-Tv'],
          after: '\n',
        },
        {
          before: 'okta.oauth2.client-secret=',
          secret: ['d2HC8Zc_udAyeJ', 'yhB-efhGC35dk0', 'Wdjsz-yVWId1'],
          after: '\n',
        },
        {
          before: 'oktaClientSecret: "',
          secret: ['2R3nvR7r75Ux8', 'TPawUgsxbyer-', '2xdgYvYbFCZRd', 'o3qtGmU4et9cg', 'p0UCmH8B4KnU'],
          after: '"',
        },
        {
          before: 'okta:\n  client-id: acme\n  client-secret: ',
          secret: ['yxH9LdCQ86Aex8', 'cwN52klXZ72jNt', 'a9P82FBue9eA'],
          after: '\n',
        },
        {
          before: "  okta: { clientID: 'acme', clientSecret: '",
          secret: ['HF0PG6FDlKU3Dg', '8v4o9hKPwGad-O', 'o1FgXg6A989d'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'OKTA_SECRET=your-secret',
        ['OKTA_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'Gs2GYJaL9dKaeL', 'vuDSmFQuROQKnI', '6BeZSqzr0r8P'],
        ['client_secret = "', 'AUHfKbKktx_ptF', 'rT0pDs7NFUWt65', 'ctbMesAQghF1', '"'],
      ],
    },
  ],
} satisfies Provider;
