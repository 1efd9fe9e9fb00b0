/** Credentials of ImageKit. */

import type { Provider } from '#model/provider';

export default {
  name: 'ImageKit',
  docs: 'https://imagekit.io/docs/api-keys',
  rules: [
    {
      id: 'imagekit-private-key',
      description: 'An ImageKit private API key.',
      regex: String.raw`\b(private_[A-Za-z0-9+/]{27}=)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload, read and delete the account’s files and sign uploads',
      rotate: 'At imagekit.io/dashboard/developer/api-keys: add a key pair, switch over, delete this one.',
      verify: 'files',
      examples: [
        {
          before: 'IMAGEKIT_PRIVATE_KEY=',
          secret: ['private_', '1ZHhN3lmPervNm', 'cgUsz4wkKbTuc', '='],
          after: '\n',
        },
        {
          before: "  privateKey: '",
          secret: ['private_', 'rb/OhGt/D/qG/S', 'arfHji46dZ6px', '='],
          after: "',\n",
        },
      ],
      counterExamples: ['private_your_api_key=', ['private_', 'YFUGdb', 'inTP6j', '=']],
    },
  ],
  verify: {
    files: {
      docs: 'https://imagekit.io/docs/api-reference/digital-asset-management-dam/list-and-search-assets',
      effect: 'none',
      hosts: ['api.imagekit.io'],
      request: { method: 'GET', path: '/v1/files', query: { limit: '1' }, basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '' }, verdict: 'live' },
        {
          status: [401, 403],
          json: { pointer: '/message', contains: 'cannot be authenticated' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'GET https://api.imagekit.io/v1/files?limit=1',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: [{ type: 'file', name: 'a.jpg' }] },
          verdict: 'live',
        },
        {
          request: 'GET https://api.imagekit.io/v1/files?limit=1',
          answer: {
            status: 401,
            json: { message: 'Your account cannot be authenticated.', help: 'made up' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
