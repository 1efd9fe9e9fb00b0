/** Netlify: access tokens of the form with a mark and of the older one, build hooks. */

import type { Provider } from '#model/provider';

const token = {
  severity: 'critical',
  audience: 'private',
  canDo: 'deploy any content to the sites of its owner and read their environment variables',
  rotate:
    'Delete it under User settings, Applications, Personal access tokens, and create another with a date of expiry.',
} as const;

export default {
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/#authentication',
  rules: [
    {
      ...token,
      id: 'netlify-access-token',
      description: 'A Netlify access token.',
      regex: String.raw`\b((?:nfp_|nfc_|nfo_|nfb_|nfu_)[0-9A-Za-z]{36})\b`,
      minEntropy: 3.5,
      confidence: 'high',
      verify: 'user',
      examples: [
        {
          before: 'NETLIFY_AUTH_TOKEN=',
          secret: ['nf', 'p_sSQmy7ryZLS7dHpav5', '8oNztpe5rv6pyHyXLy'],
          after: '\n',
        },
        {
          before: 'netlify deploy --prod --auth "',
          secret: ['nf', 'p_4tTsGYLA5P8ddrkZF0', 'ov9aSiXttQ8Iw7e67H'],
          after: '"',
        },
      ],
      counterExamples: [
        ['NETLIFY_AUTH_TOKEN=nfp_T8XY5LrJDx', 'fFh7dxJOuB'],
        'NETLIFY_AUTH_TOKEN=nfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      ...token,
      id: 'netlify-legacy-token',
      description: 'A Netlify access token of the older form, without a mark.',
      keyed: {
        names: [
          'netlify_auth_token',
          'netlify_access_token',
          'netlify_token',
          'netlifytoken',
          'netlify-token',
          'netlify_api_key',
          'netlify_api_token',
          'netlify_key',
          'netlify-auth-token',
        ],
        value: String.raw`[\w-]{43,46}`,
      },
      minEntropy: 4,
      confidence: 'high',
      verify: 'user',
      examples: [
        {
          before: 'NETLIFY_AUTH_TOKEN: ',
          secret: ['BuusVz3l4L0nXo8EXZVc-q', 'ikv2BBPpYZxJ8waf0TKKZ'],
          after: '\n',
        },
        {
          before: '"netlifyToken": "',
          secret: ['H2anNmvr6XnoTwaXxtWx9N', 'VXrDDBsGWNDaMIndGxsCn'],
          after: '"',
        },
      ],
      counterExamples: [
        ['NETLIFY_AUTH_TOKEN: Z1cCWr8Z88UK54o', 'px3FoAGGYiG3PFP'],
        'NETLIFY_AUTH_TOKEN: ${{ secrets.NETLIFY_AUTH_TOKEN }}',
      ],
    },
    {
      id: 'netlify-build-hook',
      description: 'A Netlify build hook. Its address is all that is needed to start a build.',
      regex: String.raw`\bapi\.netlify\.com/build_hooks/([0-9a-f]{24})\b`,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'start builds of the site, as often as he likes, on its account',
      rotate: 'Delete the hook under Build & deploy, Build hooks, and add another.',
      docs: 'https://docs.netlify.com/configure-builds/build-hooks/',
      examples: [
        {
          before: 'curl -X POST -d {} https://api.netlify.com/build_hooks/',
          secret: ['b3fee45dff13', '2bdd04f94063'],
          after: '\n',
        },
        {
          before: '"hook": "https://api.netlify.com/build_hooks/',
          secret: ['1ed587420b3e', '8dcfef2c0a22'],
          after: '?trigger_title=cms"',
        },
      ],
      counterExamples: [
        'https://api.netlify.com/build_hooks/YOUR_HOOK_ID',
        ['https://api.netlify.com/build_hooks/f1121be100', '13875e69e5'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://open-api.netlify.com/#tag/user/operation/getCurrentUser',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.netlify.com'],
      request: { method: 'GET', path: '/api/v1/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/full_name', email: '/email' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v1/sites', bearer: '{secret}', query: { per_page: '100' } },
          says: 'reads sites: {sites}',
          facts: { sites: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.netlify.com/api/v1/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              id: '5d0c1f9b',
              uid: '',
              full_name: 'Ada Example',
              email: 'ada@example.com',
              site_count: 2,
            },
          },
          verdict: 'live',
          facts: { user: 'Ada Example', email: 'ada@example.com', sites: 'shop-example, blog-example' },
          impact: {
            answers: [{ status: 200, json: [{ name: 'shop-example' }, { name: 'blog-example' }] }],
            says: ['reads sites: shop-example, blog-example'],
          },
        },
        {
          request: 'GET https://api.netlify.com/api/v1/user',
          answer: { status: 401, json: { code: 401, message: 'Access Denied' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
