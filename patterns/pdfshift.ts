/** Credentials of PDFShift. */

import type { Provider } from '#model/provider';

export default {
  name: 'PDFShift',
  docs: 'https://docs.pdfshift.io/api-reference/authentication',
  rules: [
    {
      id: 'pdfshift-api-key',
      description: 'A PDFShift API key.',
      keyed: { names: ['pdfshift', 'pdf_shift', 'pdf-shift'], value: '(?:sk_[0-9a-f]{40}|[0-9a-f]{32})' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'convert documents on the owner’s quota',
      rotate: 'In the PDFShift dashboard: revoke the key and create another.',
      verify: 'credits',
      examples: [
        {
          before: 'PDFSHIFT_API_KEY=',
          secret: ['513f1', 'a373339e2c445', '6df931a9a4', '64fb'],
          after: '\n',
        },
        {
          before: "const pdfshiftApiKey = '",
          secret: ['sk_d', '179ec73bdcc', '9a6795826de7', '15eb17caab2', '3a18b'],
          after: "';\n",
        },
        {
          before: '<string name="pdfshift_api_key">',
          secret: ['25183', '33ea8509e43c', '9b3a14e4a1', 'e8bb8'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'PDFSHIFT_API_KEY=your-key-here\n',
        ['PDFSHIFT_API_KEY=', 'sk_29', '07', '\n'],
        ['checksum: ', 'bfeb0', 'd9a7279a21e55', '8c35a7283a', 'f601', '\n'],
      ],
    },
  ],
  verify: {
    credits: {
      docs: 'https://docs.pdfshift.io/api-reference/credits-usage',
      effect: 'none',
      hosts: ['api.pdfshift.io'],
      request: { method: 'GET', path: '/v3/credits/usage', headers: { 'X-API-Key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/credits' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { credits: '/credits/remaining' },
      cases: [
        {
          request: 'GET https://api.pdfshift.io/v3/credits/usage',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { success: true, credits: { base: 50, total: 50, used: 1, remaining: 49 } },
          },
          verdict: 'live',
          facts: { credits: '49' },
        },
        {
          request: 'GET https://api.pdfshift.io/v3/credits/usage',
          answer: { status: 401, json: { success: false, error: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
