/** Google Cloud: keys of service accounts and interoperability keys of Cloud Storage. */

import type { Provider } from '#model/provider';

export default {
  name: 'Google Cloud',
  docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
  rules: [
    {
      id: 'gcp-service-account-key',
      description: 'The private key of a Google Cloud service account, as its JSON file holds it.',
      // Takes the file as Google writes it, on many lines, on one, or as a JSON string in another
      // JSON; refuses a "private_key" with no "private_key_id" of 40 digits before it.
      regex: String.raw`(?:\\?"project_id\\?"\s*:\s*\\?"[a-z0-9.:-]{3,60}\\?"\s*,(?:\\n)?\s*)?\\?"private_key_id\\?"\s*:\s*\\?"[0-9a-f]{40}\\?"\s*,(?:\\n)?\s*\\?"private_key\\?"\s*:\s*\\?"(-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{200,}-----END (?:RSA )?PRIVATE KEY-----)(?:(?:\\{1,3}n)*\\?"\s*,(?:\\n)?\s*\\?"client_email\\?"\s*:\s*\\?"[A-Za-z0-9.@:-]{6,160}\\?")?`,
      maxLength: 5000,
      checks: ['pem', 'service-account'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'act as the service account in every Google Cloud project that trusts it; the key does not expire',
      rotate:
        'In IAM & Admin, Service Accounts, Keys: delete the key with this private_key_id after creating another, or better move to workload identity. Read the audit logs for its use.',
      parts: [{ name: 'account', rule: 'gcp-service-account-email', withinBytes: 500, acrossFiles: true }],
      verify: 'account',
      examples: [
        {
          before: [
            '{\n  "type": "service_account",\n  "project_id": "acme-prod",\n  "private_key_id": "f448d05e50809f55d5aa',
            'a5c50361475ca986e627",\n  "private_key": "',
          ].join(''),
          secret: [
            '-----BEGIN ',
            'PRIVATE KEY-----\\n',
            'MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBALkv/wBjhGMM9Mit\\n',
            '+42hFmC84QGLsXBtP1xIvbJQ6Zyjn9lVm2Trs46cECedLn4k5dhQ0LfUVOIQfTNQ\\n',
            'AqEr1U0nqigW4D55mLiYZphsySNI59IT+9poMqwR2eaNgGW2YgNY8L9wII5LCnOx\\n',
            'JQBsKEk9WQdPazBo3zc1bXrTDjIxAgMBAAECgYBPKiVolSJS9YbvAvE2alaWpCfL\\n',
            '8Vu5I/qiCLaPM+ep/oim7+GuEtR/cle1l4v4gO2Au4t+Clb/DO14sgttur9DsOMI\\n',
            'e8mUF9fnVdv64wfiV6ti3vKmjj8oBQYcI7BzvCI9PxYsHy4c9IQaYhzdRIR5mnQQ\\n',
            '5783npJdw/nUu5STwQJBAPVpNdSjEn7h51i9ZedZ5TDsNlMqoVVu4XH+3F/eXgL2\\n',
            'gO6ViwkFgQ1tTNrAO5bMSDWdb0bi8kapPaMx72uy/jcCQQDBLY/gHlMAmUrDW9l+\\n',
            'Pszv8bdv6sIOeQZiB3l+qPrdw5Vo3O4H1aQY6E9HV3hbaS3sj3u1V5AsWo8T/Z8X\\n',
            'cd7XAkA0Zf9pZFwpnUBRMTdV21rVREohHcQOwrr+JQWWrpryFQHYbzOdfIBehozX\\n',
            'VB4lB38Pe4rr3r8OGUqg0qOlIjWnAkBqh6K5GF/zi5WUKFnHagCALc9YE6ESdCFV\\n',
            '/AM/GxbFJu+FFZjajzFgXvQhRpZj6pvdwb6Z4YDrRMF0Z7/NIQmfAkEAv8vfFBWy\\n',
            'esuXNCK2TgSiYhR+pSPP82owWMMslQ6NCVexcoJclb895aVfshoufEr65LobErud\\n',
            'GFTvZCAJaj5hsQ==\\n',
            '-----END ',
            'PRIVATE KEY-----',
          ],
          after: [
            '\\n",\n  "client_email": "',
            'deployer@acme-prod',
            '.iam.gserviceaccount.com',
            '"\n}',
          ].join(''),
          parts: { account: ['deployer@acme-prod', '.iam.gserviceaccount.com'] },
        },
        {
          before: [
            'GOOGLE_CREDENTIALS=\'{"type":"service_account","private_key_id":"4d4583c8ed15886d342c',
            '01b7b5f40147c4e5e206","private_key":"',
          ].join(''),
          secret: [
            '-----BEGIN ',
            'PRIVATE KEY-----\\n',
            'MIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8wggE7AgEAAkEAvpj/8D9EzAfjQgXS\\n',
            'rYl4YQJlIyYWN1KZKjQuUTG0mZIJqDK5AZjRBf2jyHYNBWGL00frnZsKNpXWPw8Z\\n',
            'GpP9bwIDAQABAkB9fyCGgCI8dbUdc9gUi7/HoFwXmKxoIOrY7yLQM3pG4s5kULpj\\n',
            'LJkVN4qpUH6lXi+pUypP9Txm+9JVGpO2UEYBAiEA52qLRsEwNhcZNyXZ6OlMaDCa\\n',
            'VqCZU6coRvPhlPHx4VECIQDS2GEeOVfTlv4Ntbe3M4vzFi3kg1JScRmAAYm5+SZC\\n',
            'vwIgYIEb57u0oTnsuAS+5NQ1mtV551o91pbEwyH9FqH23qECIQCBplJZznMGBgPk\\n',
            'lEgK3CSDbrD7ohC95xQCFXAGLoFrawIhALfoix0Tw0x0W5a0DE7Iqzuc/P6oTo/C\\n',
            'iCF44So+acVT\\n',
            '-----END ',
            'PRIVATE KEY-----',
          ],
          after: ['\\n","client_email":"', 'ci@acme-test', '.iam.gserviceaccount.com', '"}\''].join(''),
          parts: { account: ['ci@acme-test', '.iam.gserviceaccount.com'] },
        },
      ],
      counterExamples: [
        [
          '"private_key_id": "e6b3d0e83af89477221a',
          '51db9f57601fe2482a35", "private_key": "-----BEGIN PRIVATE ',
          'KEY-----\\n...\\n-----END PRIVATE ',
          'KEY-----\\n"',
        ],
        ['"private_key_id": "3310ecc7e46ebf4fc51c', 'b35160884aa1f5bdc0ff", "private_key": "REDACTED"'],
      ],
    },
    {
      id: 'gcp-service-account-email',
      description: 'The address of a Google Cloud service account.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,40}@[a-z0-9][a-z0-9.-]{2,60}\.gserviceaccount\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the account',
      rotate: 'It need not be changed; delete the key.',
      partName: 'account',
      isPartOnly: true,
      examples: [
        {
          before: '"client_email": "',
          secret: ['deployer@acme-prod', '.iam.gserviceaccount.com'],
          after: '",',
        },
        {
          before: 'service_account: ',
          secret: ['ci-runner@acme-test', '.iam.gserviceaccount.com'],
          after: '\n',
        },
      ],
      counterExamples: ['https://console.cloud.google.com/iam', 'someone@acme.test'],
    },
    {
      id: 'gcp-storage-access-id',
      description: 'The access id of an interoperability (HMAC) key of Google Cloud Storage.',
      regex: String.raw`\b(GOOG1E[A-Z0-9]{55}|GOOG[A-Z0-9]{20})\b`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing by itself; with its secret, read and write buckets',
      rotate: 'Look for the secret near it and treat the pair as leaked if it may be.',
      docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
      partName: 'id',
      examples: [
        {
          before: 'gs_access_key_id = ',
          secret: ['GOOG1E', '585GBC93T9LSFQO1FBWHGWPRN0XI', 'S76K0LEZWY3D4PVO3TASGDP5SSV'],
          after: '\n',
        },
        { before: 'accessId: "', secret: ['GOOG', '407G2C9C90', 'L4SS91W09D'], after: '"' },
      ],
      counterExamples: [
        ['GOOG1E', 'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'],
        ['GOOG', 'HFMBIX', '4HEYMW'],
      ],
    },
    {
      id: 'gcp-storage-hmac-key',
      description: 'The secret of an interoperability (HMAC) key of Google Cloud Storage.',
      regex: String.raw`(?i:gs_secret_access_key|(?:gcs|gs|gcp)[_-]?(?:hmac[_-]?)?secret(?:[_-]?(?:access[_-]?)?key)?|hmac[_-]secret(?:[_-]key)?)["']?\s{0,10}(?:=>|[:=])\s{0,10}["']?([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)`,
      minEntropy: 4.2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the buckets that its account may use, through the S3-compatible interface',
      rotate:
        'In Cloud Storage, Settings, Interoperability: create a new key, set this one to inactive, then delete it.',
      docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
      parts: [{ name: 'id', rule: 'gcp-storage-access-id', acrossFiles: true }],
      examples: [
        {
          before: [
            '[Credentials]\ngs_access_key_id = ',
            'GOOG1E',
            '2IGJYO1IGOXA2X9ILF1KHTWU51GS',
            'E1ZT5J7AEUZBZC8ZFYL4M1Y91MU',
            '\ngs_secret_access_key = ',
          ].join(''),
          secret: ['OMnd4qMQ9lVaWQmwaTE+', 'FPrs7MygU29OQzuNl6nP'],
          after: '\n',
          parts: { id: ['GOOG1E', '2IGJYO1IGOXA2X9ILF1KHTWU51GS', 'E1ZT5J7AEUZBZC8ZFYL4M1Y91MU'] },
        },
        {
          before: '"gcs_hmac_secret": "',
          secret: ['LA+Dd5F+dLoxCFovUprF', 'AxkoASW3DhIiEuOY9P6G'],
          after: '"',
        },
      ],
      counterExamples: [
        ['gs_secret_access_key = 568ffff0e13c91a2fe7e', 'ead8a951866b7d9332a2'],
        ['gcs_secret: 9G7QYlGVatBz', 'TchXBzJGuY84'],
      ],
    },
  ],
  verify: {
    account: {
      code: 'google-service-account',
      docs: 'https://developers.google.com/identity/protocols/oauth2/service-account',
      effect: 'counts-quota',
      hosts: ['oauth2.googleapis.com'],
    },
  },
} satisfies Provider;
