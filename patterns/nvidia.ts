/** Credentials of NVIDIA. */

import type { Provider } from '#model/provider';

export default {
  name: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  rules: [
    {
      id: 'nvidia-api-key',
      description: 'An NVIDIA API key (build.nvidia.com, NGC).',
      regex: String.raw`\b(nvapi-[A-Za-z0-9_-]{60,70})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s credits and pull the organization’s private containers',
      rotate: 'At org.ngc.nvidia.com/setup/api-keys: delete the key and generate another.',
      verify: 'functions',
      examples: [
        {
          before: 'NVIDIA_API_KEY=',
          secret: [
            'nvapi-',
            '2mf6JRdCvxbA6',
            '8lQkQ-EYRoHzf',
            'xqvQlXHg2227P',
            'bXFbiRbdjYiNs',
            'FHLxveFFqQh0',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'nvapi-',
            'pe_jINm2wrF7z',
            'OgJJnNowCidnp',
            '8IOfOxDklC5N1',
            '-oTxlYJJ-cdy2',
            'uN_oMbitqN3y',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['nvapi-your-key', ['nvapi-', 'q5OX5v_cYC', 'ED5bo0g8vK']],
    },
    {
      id: 'nvidia-ngc-legacy-key',
      description:
        'An older key of NVIDIA’s NGC catalogue (the Base64 form of 26 characters, a colon and a UUID).',
      keyed: { names: ['ngc_', 'ngc-', 'nvcr.io', 'nvidia'], value: '[MNOYZa-e][A-Za-z0-9]{83}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pull the organization’s private containers and models',
      rotate: 'At org.ngc.nvidia.com/setup: delete the key and generate another.',
      examples: [
        {
          before: '  "ngc_ngc_legacy_key": "',
          secret: [
            'NZMsOK',
            'gu7sIjXMed',
            'AkoqetbPB',
            'WHYYqlEJKftg',
            'uYSdrCWsG',
            '82ICJOm0ea',
            'Dg1YbJxlIb',
            'NzzBNz638gNH',
            '5YW69m',
          ],
          after: '",\n',
        },
        {
          before: 'export NGC_NGC_LEGACY_KEY="',
          secret: [
            'O9kQe',
            'lYHCNp3O2',
            'nv9VBG3U2t',
            'g9ahzJodJUP',
            '2m1NaGPlw77e',
            'dFtiq6eG7j2pL',
            'uU0LT0MJgaAqv',
            'cgBm0R9UFUW',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("ngc_ngc_legacy_key", "',
          secret: [
            'M32RE3',
            'YSuKMM4VH8h',
            'tXG5mI4Ag8Xda',
            'YOKJqmGJUPnmJ',
            '3zXuImzQdfkT',
            'Q1H79DKg9Op7',
            '2nkIoYxWndhZ4',
            'Ivgq',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'NGC_NGC_LEGACY_KEY=your-key-here\n',
        ['NGC_NGC_LEGACY_KEY=', 'N28Y', 'cqs', '\n'],
        [
          'checksum: ',
          'ajdS1',
          'p7odg5JN87F',
          'HwC8IHztWe',
          '8qUnSVhXgV5fE',
          'RlOCXNaFdDaLc',
          'vC8JWKlY5',
          'SyeDqZMNq1KR',
          '2PnCf2ckxAe',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    functions: {
      docs: 'https://docs.nvidia.com/cloud-functions/user-guide/latest/cloud-function/api.html',
      effect: 'none',
      hosts: ['api.nvcf.nvidia.com'],
      request: { method: 'GET', path: '/v2/nvcf/functions', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/functions' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.nvcf.nvidia.com/v2/nvcf/functions',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { functions: [{ id: 'f1', name: 'example' }] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.nvcf.nvidia.com/v2/nvcf/functions',
          answer: {
            status: 403,
            json: { type: 'urn:nvcf:problem-details:forbidden', title: 'Forbidden', status: 403 },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.nvcf.nvidia.com/v2/nvcf/functions',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
