/** Credentials of Uploadcare. */

import type { Provider } from '#model/provider';

export default {
  name: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/rest-api/requests-auth/',
  rules: [
    {
      id: 'uploadcare-secret-key',
      description: 'The secret key of an Uploadcare project.',
      regex: String.raw`(?i:uploadcare)[\w.\-]{0,20}(?i:secret|private)(?:[_\-]?(?i:key))?(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{20})\b`,
      keywords: ['uploadcare'],
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete every file of the project',
      rotate: 'In the project’s API keys: delete the secret key and create another.',
      verify: 'project',
      parts: [{ name: 'publicKey', rule: 'uploadcare-public-key', acrossFiles: true }],
      examples: [
        {
          before: 'UPLOADCARE_PUBLIC_KEY=3c269a9a2ce74f3ad4f1\nUPLOADCARE_SECRET_KEY=',
          secret: ['fc62d5', 'dcf3e1fd31f6b', 'f'],
          after: '\n',
          parts: { publicKey: ['3c269a9a2c', 'e74f3ad4f1'] },
        },
        { before: "  uploadcarePrivateKey: '", secret: ['54ea18', 'ccba202487d', '261'], after: "',\n" },
        { before: 'uploadcare.secret_key: ', secret: ['e10a', 'e9fc6c76e', '86bb80b'], after: '\n' },
      ],
      counterExamples: [
        ['UPLOAD', 'CARE_SECR', 'ET_KEY=your', '-key-here\n'],
        ['UPLOA', 'DCARE_PUBLI', 'C_KEY=0fac046', '76c4161b1dfb', '9\n'],
        ['UPLOA', 'DCARE_SECRET', '_KEY=629862', '4a4\n'],
      ],
    },
    {
      id: 'uploadcare-client-secret-key',
      description:
        'The secret key of an Uploadcare project, given to a client in code beside the public one.',
      regex: String.raw`(?i:uploadcare)\w{0,24}["\']?\s{0,3}(?::|=>|=|\()\s{0,3}[{(]{1,2}\s{0,20}["\']?(?i:public_?key)["\']?\s{0,3}(?::|=>|=)\s{0,3}["\'][0-9a-z]{4,24}["\'],?\s{1,20}["\']?(?i:secret_?key|private_?key)["\'\s:=>]{1,8}([0-9a-f]{20})\b`,
      keywords: ['uploadcare'],
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete every file of the project',
      rotate: 'In the project’s API keys: delete the secret key and create another.',
      examples: [
        {
          before:
            "const schema = new UploadcareSimpleAuthSchema({\n  publicKey: '0c7d1e1948cd75045e5a',\n  secretKey: '",
          secret: ['ba6971', 'efaaf4af192', '96a'],
          after: "',\n});\n",
        },
        {
          before: 'UPLOADCARE = {\n    "public_key": "1efb9cb79fb0d5d2ab88",\n    "secret_key": "',
          secret: ['c909', '585d1f1ee837f', '4c9'],
          after: '",\n}\n',
        },
      ],
      counterExamples: [
        [
          'new ',
          'UploadcareSim',
          'pleAuthSchema',
          '({\n  publicKe',
          "y: 'YOUR_",
          'PUBLIC_KEY',
          "',\n  secr",
          "etKey: 'YOU",
          'R_SECRET_KEY',
          "',\n});\n",
        ],
        ['uploa', 'dcare.start', '({ public', "Key: 'd76", '6ba5d3d51', "1ca1e894' });", '\n'],
      ],
    },
    {
      id: 'uploadcare-public-key',
      description: 'The public key of an Uploadcare project. No secret.',
      keyed: {
        names: [
          'uploadcare_public_key',
          'uploadcare_pub_key',
          'uploadcare-public-key',
          'uploadcarepublickey',
        ],
        value: '[0-9a-f]{20}',
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the project',
      rotate: 'It can stay.',
      isPartOnly: true,
      examples: [
        { before: 'UPLOADCARE_PUBLIC_KEY=', secret: ['3c269a9a2c', 'e74f3ad4f1'], after: '\n' },
        { before: '{"uploadcarePublicKey": "', secret: ['90b7e41d6f', '2a8c05de73'], after: '"}' },
      ],
      counterExamples: ['UPLOADCARE_PUBLIC_KEY=demopublickey', 'UPLOADCARE_PUBLIC_KEY=3c269a9a2c'],
    },
  ],
  verify: {
    project: {
      docs: 'https://uploadcare.com/api-refs/rest-api/v0.7.0/#tag/Project',
      effect: 'none',
      hosts: ['api.uploadcare.com'],
      request: {
        method: 'GET',
        path: '/project/',
        headers: {
          Authorization: 'Uploadcare.Simple {publicKey}:{secret}',
          accept: 'application/vnd.uploadcare-v0.7+json',
        },
      },
      clauses: [
        { status: 200, json: { pointer: '/pub_key' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail' }, verdict: 'invalid' },
      ],
      facts: { project: '/name' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/files/?limit=1',
            headers: {
              Authorization: 'Uploadcare.Simple {publicKey}:{secret}',
              accept: 'application/vnd.uploadcare-v0.7+json',
            },
          },
          says: 'reads and deletes {files} files',
          facts: { files: '/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.uploadcare.com/project/',
          headers: { authorization: 'Uploadcare.Simple {publicKey}:{secret}' },
          parts: { publicKey: 'p0example' },
          answer: {
            status: 200,
            json: { collaborators: [], name: 'Site', pub_key: 'p0example', autostore_enabled: true },
          },
          verdict: 'live',
          facts: { project: 'Site', files: '26' },
          impact: {
            answers: [{ status: 200, json: { next: null, total: 26, per_page: 1, results: [] } }],
            says: ['reads and deletes 26 files'],
          },
        },
        {
          request: 'GET https://api.uploadcare.com/project/',
          parts: { publicKey: 'p0example' },
          answer: { status: 401, json: { detail: 'Incorrect authentication credentials.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
