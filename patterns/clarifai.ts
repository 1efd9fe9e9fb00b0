/** Credentials of Clarifai. */

import type { Provider } from '#model/provider';

export default {
  name: 'Clarifai',
  docs: 'https://docs.clarifai.com/control/authentication/pat/',
  rules: [
    {
      id: 'clarifai-access-token',
      description: 'A Clarifai personal access token or app key.',
      keyed: {
        names: [
          'clarifai_api',
          'clarifai-api',
          'clarifaiapi',
          'clarifai_key',
          'clarifai-key',
          'clarifaikey',
          'clarifai_token',
          'clarifai-token',
          'clarifaitoken',
          'clarifai_secret',
          'clarifai-secret',
          'clarifaisecret',
          'clarifai_pat',
          'clarifaipat',
          'clarifai-pat',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use and change the account’s apps, models and inputs on its bill',
      rotate: 'At clarifai.com/settings/security: delete the token and create another.',
      verify: 'me',
      examples: [
        { before: 'CLARIFAI_PAT=', secret: ['aa7ccad14e6', '7f61d3a3ede', '5d67c1ff15'], after: '\n' },
        { before: 'clarifai_api_key: ', secret: ['3e1d9b72409', 'd920bc125cb', '04dd4d9846'], after: '\n' },
      ],
      counterExamples: [
        'CLARIFAI_PAT=5b65********\n',
        'CLARIFAI_PAT=your-key-here\n',
        ['CLARIFAI_PAT=', '5b65dfc1', 'f4deacd7', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.clarifai.com/control/authentication/pat/',
      effect: 'none',
      hosts: ['api.clarifai.com'],
      request: { method: 'GET', path: '/v2/users/me', headers: { authorization: 'Key {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/user/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/status/description', contains: 'not found' }, verdict: 'invalid' },
      ],
      facts: { user: '/user/id' },
      cases: [
        {
          request: 'GET https://api.clarifai.com/v2/users/me',
          headers: { authorization: 'Key {secret}' },
          answer: { status: 200, json: { status: { code: 10000, description: 'Ok' }, user: { id: 'ada' } } },
          verdict: 'live',
          facts: { user: 'ada' },
        },
        {
          request: 'GET https://api.clarifai.com/v2/users/me',
          answer: { status: 401, json: { status: { code: 11009, description: 'API key not found' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
