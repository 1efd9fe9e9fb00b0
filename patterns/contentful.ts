/** Credentials of Contentful. */

import type { Provider } from '#model/provider';

export default {
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  rules: [
    {
      id: 'contentful-management-token',
      description: 'A Contentful personal access token (Content Management API).',
      regex: String.raw`\b(CFPAT-[A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete content in every space of the person',
      rotate: 'At app.contentful.com/account/profile/cma_tokens: revoke the token and create another.',
      verify: 'user',
      examples: [
        {
          before: 'CONTENTFUL_MANAGEMENT_TOKEN=',
          secret: ['CFPAT-', 'SDoTBVFbIGpJHEh', 'LNVN_6vHqQJ5nK0', 'ze2nqCcIuwdTs'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['CFPAT-', 'oB115oN1KPHkytA', 'vqDMRZl0uQ95SB4', 'Gzevsi6TUPvPX'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['CFPAT-your-token', ['CFPAT-', 'H9nVkydhfd', 'rsHrbwxIrc']],
    },
    {
      id: 'contentful-delivery-token',
      description: 'A Contentful delivery or preview token.',
      keyed: {
        names: [
          'contentful_access',
          'contentfulaccess',
          'contentful_delivery',
          'contentfuldelivery',
          'contentful_preview',
          'contentful_token',
          'contentfultoken',
          'contentful_api',
          'contentfulapi',
          'contentful_cda',
          'contentful_cpa',
          'contentful_key',
        ],
        value: '[A-Za-z0-9_-]{43}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the published content of a space; a preview token reads drafts too',
      rotate: 'In the space’s settings, API keys: delete the key and add another.',
      verify: 'space',
      parts: [{ name: 'space', rule: 'contentful-space-id', acrossFiles: true }],
      examples: [
        {
          before: 'CONTENTFUL_SPACE_ID=fp91oelsziea\nCONTENTFUL_ACCESS_TOKEN=',
          parts: { space: ['fp91oelsziea'] },
          secret: ['GUNc9T40xdTVNgF', 'Yo8B5GMGxdywn0S', 'xxDMCUmtl0DiM'],
          after: '\n',
        },
        {
          before: "const contentfulDeliveryToken = '",
          secret: ['qAvNkWRuSgsq9Fd', 'IVvq6Ns2YihbYEL', 'Sl_R64KYzyKcd'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CONTENTFUL_ACCESS_TOKEN=wJGt********\n',
        'CONTENTFUL_ACCESS_TOKEN=your-key-here\n',
        ['CONTENTFUL_ACCESS_TOKEN=', 'wJGtBef35e3', 'buuwe_2tSb', '\n'],
      ],
    },
    {
      id: 'contentful-space-id',
      description: 'The id of a Contentful space. No secret.',
      keyed: { names: ['contentful_space', 'contentful-space', 'contentfulspace'], value: '[a-z0-9]{12}' },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the space',
      rotate: 'It can stay.',

      isPartOnly: true,
      examples: [
        { before: 'CONTENTFUL_SPACE_ID=', secret: ['fp91oelsziea'], after: '\n' },
        { before: '{"contentfulSpaceId": "', secret: ['k3tk9ys1wd2n'], after: '"}' },
      ],
      counterExamples: ['CONTENTFUL_SPACE_ID=your-space', 'CONTENTFUL_SPACE_ID=fp91oe'],
    },
  ],
  verify: {
    user: {
      docs: 'https://www.contentful.com/developers/docs/references/user-management-api/',
      effect: 'none',
      hosts: ['api.contentful.com'],
      request: { method: 'GET', path: '/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, json: { pointer: '/sys/id', equals: 'AccessTokenInvalid' }, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      impact: [
        {
          request: { method: 'GET', path: '/spaces?limit=1', bearer: '{secret}' },
          says: 'changes {spaces} spaces',
          facts: { spaces: '/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.contentful.com/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { sys: { type: 'User', id: 'u1' }, email: 'ana@example.com', firstName: 'Ana' },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', spaces: '3' },
          impact: {
            answers: [{ status: 200, json: { sys: { type: 'Array' }, total: 3, items: [] } }],
            says: ['changes 3 spaces'],
          },
        },
        {
          request: 'GET https://api.contentful.com/users/me',
          answer: {
            status: 401,
            json: {
              sys: { type: 'Error', id: 'AccessTokenInvalid' },
              message: 'The access token you sent could not be found or is invalid.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
    space: {
      docs: 'https://www.contentful.com/developers/docs/references/content-delivery-api/#/reference/spaces/space',
      effect: 'none',
      hosts: ['cdn.contentful.com', 'preview.contentful.com'],
      request: { method: 'GET', path: '/spaces/{space}', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/sys/type', equals: 'Space' }, verdict: 'live' },
        { status: 401, json: { pointer: '/sys/id', equals: 'AccessTokenInvalid' }, verdict: 'invalid' },
      ],
      facts: { space: '/name' },
      impact: [{ says: 'reads the space {space}' }],
      cases: [
        {
          request: 'GET https://cdn.contentful.com/spaces/{space}',
          headers: { authorization: 'Bearer {secret}' },
          parts: { space: 's0example' },
          answer: {
            status: 200,
            json: { sys: { type: 'Space', id: 's0example' }, name: 'Site', locales: [] },
          },
          verdict: 'live',
          facts: { space: 'Site' },
          impact: { answers: [], says: ['reads the space Site'] },
        },
        {
          request: 'GET https://cdn.contentful.com/spaces/{space}',
          parts: { space: 's0example' },
          answer: { status: 401, json: { sys: { type: 'Error', id: 'AccessTokenInvalid' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
