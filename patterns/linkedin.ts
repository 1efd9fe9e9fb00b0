/** Credentials of LinkedIn. */

import type { Provider } from '#model/provider';

export default {
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/linkedin/shared/authentication/authentication',
  rules: [
    {
      id: 'linkedin-client-secret',
      description: 'The client secret of a LinkedIn app (current form).',
      regex: String.raw`(WPL_AP[0-9]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,12}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 3.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for members’ tokens in the app’s name',
      rotate:
        'In the developer portal (linkedin.com/developers/apps), Auth: generate a second client secret, switch over, then delete this one.',
      docs: 'https://learn.microsoft.com/linkedin/shared/authentication/application-secret-management',
      parts: [{ name: 'id', rule: 'linkedin-client-id' }],
      examples: [
        {
          before: 'LINKEDIN_CLIENT_ID=77' + 'izkmmv02r92l' + '\nLINKEDIN_CLIENT_SECRET=',
          secret: ['WPL_AP1.', 'kruff8sW', 'gYOsGJKm.0ueuoE', '=='],
          after: '\n',
          parts: { id: ['77', 'izkmmv02r92l'] },
        },
        {
          before: 'linkedin:\n  client_secret: ',
          secret: ['WPL_AP1.', 'na4HvQlW', '5QpdBSVZ.bZ36TP', '=='],
          after: '\n',
        },
        {
          before: "const clientSecret = '",
          secret: ['WPL_AP1.', 'wX0q76qH', '2RB6QetY.skSQA7', '=='],
          after: "';\n",
        },
      ],
      counterExamples: ['WPL_AP1.your-secret', ['LINKEDIN_CLIENT_SECRET=WPL_AP1.', 'f7QiFb5U']],
    },
    {
      id: 'linkedin-legacy-client-secret',
      description: 'The client secret of a LinkedIn app (16 characters).',
      // Takes `LINKEDIN_CLIENT_SECRET=…`, `linkedin: { clientSecret: …`; refuses `LINKEDIN_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:linkedin)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:linkedin)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([A-Za-z0-9]{16})\b`,
      keywords: ['linkedin'],
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'exchange login codes for members’ tokens in the app’s name',
      rotate:
        'In the developer portal (linkedin.com/developers/apps), Auth: generate a second client secret, switch over, then delete this one.',
      docs: 'https://learn.microsoft.com/linkedin/shared/authentication/application-secret-management',
      parts: [{ name: 'id', rule: 'linkedin-client-id' }],
      examples: [
        { before: 'LINKEDIN_CLIENT_SECRET=', secret: ['te5wmpOT', 'DMyRne2I'], after: '\n' },
        {
          before: "linkedin_client_id: '78" + 'dgmbgxystxr0' + "', linkedin_client_secret: '",
          secret: ['wNukyv4a', 'EAPLcnGF'],
          after: "'",
          parts: { id: ['78', 'dgmbgxystxr0'] },
        },
        { before: '<string name="linkedin_secret">', secret: ['S5EVY5Ve', 'e801p0RT'], after: '</string>\n' },
        {
          before: 'linkedin:\n  client-id: acme\n  client-secret: ',
          secret: ['502az3vv', 'zMHgbuli'],
          after: '\n',
        },
        {
          before: "  linkedin: { clientID: 'acme', clientSecret: '",
          secret: ['5Md5gU42', 'uFK8WqqP'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'LINKEDIN_SECRET=your-secret',
        ['LINKEDIN_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '4HCNsyGS', 'QsihSS3a'],
        ['client_secret = "', 'kX9fU8JV', 'HT26Mxcw"'],
      ],
    },
    {
      id: 'linkedin-client-id',
      description: 'The client id of a LinkedIn app. Public by design.',
      keyed: {
        names: [
          'linkedin_client_id',
          'linkedinclientid',
          'linkedin-client-id',
          'linkedin_id',
          'linkedin_key',
          'linkedin_api_key',
        ],
        value: '(?:77|78|86)[a-z0-9]{10,12}',
      },
      minEntropy: 2.4,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the app in a login link',
      rotate: 'It can’t be changed; rotate the client secret instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'LINKEDIN_CLIENT_ID=',
          secret: ['77', '7p1c369cqdso'],
          after: '\nLINKEDIN_CLIENT_SECRET=' + 'ZhsQM8Fm' + 'VDOrLQUQ\n',
        },
        {
          before: '{"linkedinClientId": "',
          secret: ['77', 'jirrx7sto7z2'],
          after: '", "linkedinClientSecret": "' + 'spj1Xz66' + 'qbnsY7JN"}',
        },
      ],
      counterExamples: ['LINKEDIN_CLIENT_ID=your-client-id', 'linkedin_client_id: 12345'],
    },
    {
      id: 'linkedin-access-token',
      description: 'A LinkedIn member’s access token.',
      keyed: { names: ['linkedin'], value: 'AQ[UVWX][A-Za-z0-9_-]{200,600}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the member’s profile and post as them or their organisation, for up to 60 days',
      rotate:
        'The member removes the app under Settings, Data privacy, Permitted services; then signs in again.',
      docs: 'https://learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow',
      examples: [
        {
          before: 'LINKEDIN_ACCESS_TOKEN=',
          secret: [
            'AQV',
            '2csmoPhn5rihKCkDRFOofQiHgJKtwXv4ycrgijjqwLT2QtVFcNx8dYyndUNRyG3H-tSX-kgrvjAAUPx00wi7GB0cfL1CfcWLvL2XkTI0b2W6nXPwmC4RIkM2eht-aqjK8IfeOE4CHHC0lMkNwi5pxG39vFSgZZWzFkmTSXSbUX',
            'cNH8iZeGPIMWQF-mrxtkKj4yFPr95-ug-4cU305LE7879037c083ZnLltP2aNh19NUZM9xBsu0xE_WdzIzk78jDwF3HpTFDMPRfn8ZS7kNiqFxHe5UGxyKo5y0vlAcsq6SQO9TDDjUC8FeyVLHHTr9gHWfdC35ZXULNpAV7Zit',
          ],
          after: '\n',
        },
        {
          before: '{"linkedinToken": "',
          secret: [
            'AQV',
            'qCJ0i5X-z5U3QdXxee9gRQRWD1-StQsrNrph4VJJUHtGcyrhXDoU-9kb7Ft3TuNeMdJutvUOpNjrZa6BIcRsVdvAsHVKjtjOHWgXdDi9KEwNwoU1schGUO7AZhTA1AbLJGYDmQbxGiaTd9FlHJruAf3mNS_-rsoIj24jQqQot3',
            'ahrfjeBeHeclVARpAsPgTHnaEGkKTRqTSfNE3XTC3yYtRTfMmx_LzjUSYCbmkmpkjLw-MSdYYwOoIa3MjiPzJmlD_jQE6WsDUGjXl23N7G5JUIjvJkVc0KGdpuzKKh4-55SCbrCmBKnFl3F0VRz-GVYqi7mNxo12JqZ7vQaHb6',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'LINKEDIN_ACCESS_TOKEN=AQVyt********\n',
        'LINKEDIN_ACCESS_TOKEN=your-key-here\n',
        [
          'LINKEDIN_ACCESS_TOKEN=',
          'AQV',
          'yt7P7Y6MwnoUbvKRJcXPyDqOCqCisnDO7_XwNhkvgNWkMtQWD2Jw0H8HDlj-seLHwv7fj5uuot8MBA6cLX3Rq',
          'Q87nmGEZ7v5abigIg0NbN7wIuoLSMgiY33HT0limoYUVtMfGzrJBoZW3yfDXjz-Tqwpo_d3q2HEUPdF633qSn',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
