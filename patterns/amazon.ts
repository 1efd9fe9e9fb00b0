/** Amazon's sellers' services and Login with Amazon; the cloud is in `aws.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Amazon',
  docs: 'https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api',
  rules: [
    {
      id: 'amazon-mws-auth-token',
      description: 'An auth token of Amazon Marketplace Web Service, which was shut down in 2024.',
      regex: String.raw`\b(amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more: the service is gone, though the token names a seller who once gave access',
      rotate: 'Remove it from the code. Move to the Selling Partner API where it is still in use.',
      examples: [
        {
          before: 'MWS_AUTH_TOKEN=',
          secret: ['amzn.mws', '.b02482c6-3f0a-47f8', '-88ed-54da20a11125'],
          after: '\n',
        },
        {
          before: '"mwsAuthToken": "',
          secret: ['amzn.mws', '.03052aec-75e5-4ffe', '-830b-93a9663aa0d3'],
          after: '",',
        },
      ],
      counterExamples: [
        ['amzn.mws.5c3c886e3f9ad3d7', '946521803814a311'],
        'amzn.mws.xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
      ],
    },
    {
      id: 'amazon-lwa-client-id',
      description: 'The client id of a Login with Amazon application.',
      regex: String.raw`\b(amzn1\.application-oa2-client\.[0-9a-f]{32})\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the application',
      rotate: 'It need not be changed; change the client secret.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: 'client_id: ',
          secret: ['amzn1.application-oa2', '-client.55336328ad6fa118', 'bb146c3e5a05dccd'],
          after: '\n',
        },
        {
          before: '{"clientId":"',
          secret: ['amzn1.application-oa2', '-client.a91792d7f86342de', '4b9d7b7536188a2b'],
          after: '"}',
        },
      ],
      counterExamples: [
        ['amzn1.application-oa2-client.1986c37b01', '1881d00100'],
        ['amzn1.application.5ad2436774570db4', '8762127910a02940'],
      ],
    },
    {
      id: 'amazon-lwa-client-secret',
      description: 'The client secret of a Login with Amazon or Selling Partner application.',
      regex: String.raw`\b(amzn1\.oa2-cs\.v1\.[0-9a-f]{64})\b`,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as the application: turn refresh tokens of sellers into access to their orders and buyers',
      rotate:
        'Rotate the client credentials in the developer console; the old secret stays good for seven days.',
      docs: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
      parts: [{ name: 'id', rule: 'amazon-lwa-client-id', acrossFiles: true }],
      verify: 'application',
      examples: [
        {
          before: [
            'LWA_CLIENT_ID=',
            'amzn1.application-oa2',
            '-client.2a3988a253749191',
            '671d0b240fdc0179',
            '\nLWA_CLIENT_SECRET=',
          ].join(''),
          secret: [
            'amzn1.oa2-',
            'cs.v1.bc3d5854f4d04258cbccf232d9359f64',
            '4c2f3501b5330f864e332a56130ce4b2',
          ],
          after: '\n',
          parts: { id: ['amzn1.application-oa2', '-client.2a3988a253749191', '671d0b240fdc0179'] },
        },
        {
          before: "'client_secret' => '",
          secret: [
            'amzn1.oa2-',
            'cs.v1.b192b076ae74f8226c5217dee41a33d6',
            '18bff08d5aed290f03a5060f986a3a6b',
          ],
          after: "',",
        },
      ],
      counterExamples: [
        ['client_secret: amzn1.oa2-cs.v1.4fec4ec35bf895298ced', '2f22039a678b78e8900e'],
        'client_secret: amzn1.oa2-cs.v1.your-secret',
      ],
    },
    {
      id: 'amazon-lwa-refresh-token',
      description: 'A refresh token of Login with Amazon, as sellers give it to an application.',
      regex: String.raw`\b(Atzr\|[A-Za-z0-9_-]{100,})`,
      maxLength: 1200,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        "read and change the account's data within its scopes, together with the client secret; it does not expire",
      rotate: 'Have the seller or user revoke the authorization of the application and authorize it again.',
      examples: [
        {
          before: 'refresh_token=',
          secret: [
            'Atzr|Iw',
            'EB8rRG0JxzZ6igshnF5Dnq7iRkoyo6AyTVHa35MQLeByLEGSHgKYuTwtBNwP0kJZwUNiRX9YNTqc240nfQ',
            '1ZprimLgJreabE6WHr0VqNmD30ml0kk4D3Et8TkB12QhwwNbJxn-8PP5gAH0Ca3qmBlWhcI7XpAFSiLp',
            'XQCBdspWk-i5XQIObzIOBM_PyLpc7E7_3gE65esxZAK3kyFitfjCbIDZG50HkLI_dxzdxsa2XyG9YAPx',
          ],
          after: '\n',
        },
        {
          before: '{"refresh_token": "',
          secret: [
            'Atzr|Iw',
            'EBZox3j4s7y9KNX0Hl5oFnU860B5rvZDcCGccFzDwwJQjwUr2_VXoLmyFz2MIjTstULldqIZ7pnhc',
            'n7DyCEWLs8Nn_IEEVR2dIfixXsQIt8GN6AmaUqof5dArx_JBQEqBAky0nj6iZVZ8mQYXSqfHiAu',
            'yYoEmcHy3Af7SiHAcwxlG-F6EJ0bMVeGt25DEtzSYQ8KLKX2Kww_ef-qFgJUFAkE1fu1NB-sbqC',
            'UUAXOocW7oPGCXXhYbpdq6NZHPj_B1SFodCxdDWpwbdAjdBVvWar3XtE_1ZQcwiC0_NhHj8noov',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        ['refresh_token=Atzr|IwEBkiqmOv-ODQ', '6Cfr8JRop7'],
        'refresh_token: "Atzr|your-refresh-token"',
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api',
      effect: 'counts-quota',
      hosts: ['api.amazon.com'],
      settings: {
        path: '/auth/o2/token',
        style: 'body',
        form: 'grant_type=authorization_code&code=dowse&redirect_uri=https://localhost',
        live: 'invalid_grant',
      },
    },
  },
} satisfies Provider;
