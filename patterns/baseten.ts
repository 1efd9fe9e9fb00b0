/** Credentials of Baseten. */

import type { Provider } from '#model/provider';

export default {
  name: 'Baseten',
  docs: 'https://docs.baseten.co/organization/api-keys',
  rules: [
    {
      id: 'baseten-api-key',
      description: 'A Baseten API key.',
      keyed: { names: ['baseten'], value: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}` },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call and, unless it is limited, deploy models on the owner’s bill',
      rotate: 'In Baseten, Settings, API keys: revoke it and create another.',
      verify: 'models',
      examples: [
        {
          before: 'ENV BASETEN_API_KEY ',
          secret: ['Bl4DM', 'RKr.KIK28Q', 'sHSEteWKa', 'pZILD6r2or', 'JxB1pI1'],
          after: '\n',
        },
        {
          before: "baseten_api_key: '",
          secret: ['Kr1XRX', 'Ib.jsfNDo', '1AQIPgsLx3s', 'RCTw9Tl7Yo7q', '5kQ'],
          after: "'\n",
        },
        {
          before: 'export BASETEN_API_KEY="',
          secret: ['EsydBI', 'oY.8SeainPxt', 'Kt98ayyhr', 'RzHAN8Axr', '0Xlxc'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'BASETEN_API_KEY=your-key-here\n',
        ['BASETEN_API_KEY=', 'AxmF', 'SKS', '\n'],
        ['checksum: ', '47vg', 'kg0P.3nDHF', 'kjUWOEo2TgWE', 'L06GenWmJuizB', 'Vj', '\n'],
      ],
    },
  ],
  verify: {
    models: {
      docs: 'https://docs.baseten.co/reference/management-api/models/gets-all-models',
      effect: 'none',
      hosts: ['api.baseten.co'],
      request: { method: 'GET', path: '/v1/models', headers: { authorization: 'Api-Key {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/models' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { models: { each: '/models', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.baseten.co/v1/models',
          headers: { authorization: 'Api-Key {secret}' },
          answer: { status: 200, json: { models: [{ id: 'm1', name: 'whisper' }] } },
          verdict: 'live',
          facts: { models: 'whisper' },
        },
        {
          request: 'GET https://api.baseten.co/v1/models',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
