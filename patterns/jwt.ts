/** JSON Web Tokens of any issuer; what is in them is decoded and shown. */

import type { Provider } from '#model/provider';

export default {
  name: 'JSON Web Tokens',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7519',
  rules: [
    {
      id: 'jwt-token',
      description: 'A JSON Web Token.',
      regex: String.raw`\b(eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*)`,
      maxLength: 8000,
      checks: ['jwt'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as the subject of the token wherever its issuer is trusted, until it expires',
      rotate:
        'If it has not expired, sign the subject out at the issuer or revoke the token there. Find what wrote it down.',
      isClass: true,
      verify: 'issuer',
      examples: [
        {
          before: 'Authorization: Bearer ',
          secret: [
            'eyJ',
            'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
            'eyJpc3MiOiJodHRwczovL2lkLmFjbWUudGVzdC8iLCJzdWIiOiI1N2U0NGM1NS1kMDA4LTRkMDMtOWFmZC1lZDE0MjBlOTllNDUiLCJhdWQiOiJhcGkiLCJpYXQiOjE4OTM0NTYwMDAsImV4cCI6NDEwMjQ0NDgwMH0.',
            'R34TWpyWjKEg4fj6HPau38zHKWoduF1-We9CFyhekA0',
          ],
          after: '\n',
        },
        {
          before: '{"id_token": "',
          secret: [
            'eyJ',
            'hbGciOiJSUzI1NiIsImtpZCI6IjJlYTAxMjkyIn0.',
            'eyJpc3MiOiJodHRwczovL2xvZ2luLmFjbWUudGVzdCIsInN1YiI6Im1pYUBhY21lLnRlc3QiLCJleHAiOjE2MDk0NTkyMDB9.',
            'qUMc3eAIU5PzSnk6HPCfCC-8NGJVGu5LC4TZog6Y9vkeArCdS836n3-aprekPbrH_YofjMulVFtaL8t5-oPB-ZvSEMAsvMhx_-5qyMReXH_AVhfr2varzXF0pVR9MZtludLxaVHJEWktH90vpkwjwpT0d0HPUcFKDfr8vLsz0nxieUFkKE0Kc7bvsteIHx_gBupKxgp45Vg-9gTQ0p7gAin-3oHGs_1Z6KHgId_7-KDv7eD-BlOstGPAd_6KlTdOCmQYOyR06tWhQamGj4I5XX_zhB3Wsk-1rjnGVXCB_KuGFJZcNoj6u7rtKdBXQM_KcxbHEUR9lYv3nMoYzC9Y1g',
          ],
          after: '"}',
        },
        {
          before: "const unsigned = '",
          secret: ['eyJ', 'hbGciOiJub25lIn0.', 'eyJzdWIiOiJhZG1pbiIsInJvbGUiOiJyb290In0.'],
          after: "';",
        },
      ],
      counterExamples: [
        [
          'eyJ',
          'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
        ],
        'Bearer eyJhbGciOi...',
        [
          'Bearer eyJvBD5cpv3QK25WL8',
          '65GtfwZGZlp4OOL.eyJTzzwHpYNhBmD8BjyWUlI6E2m_sfjIP',
          'VCRkb_LZi9a3itA0DP1q4wHoUj0ssl.xDBuiqoDAqUx8tLml6Iur3',
          'dbYog6q2MexBZ3y_hhORx',
        ],
      ],
    },
  ],
  verify: {
    issuer: {
      code: 'jwt',
      docs: 'https://www.rfc-editor.org/rfc/rfc7519',
      effect: 'none',
      hosts: [
        'www.googleapis.com',
        'appleid.apple.com',
        'login.microsoftonline.com',
        'token.actions.githubusercontent.com',
        'gitlab.com',
      ],
    },
  },
} satisfies Provider;
