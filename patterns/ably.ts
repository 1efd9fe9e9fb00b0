/** Credentials of Ably. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ably',
  docs: 'https://ably.com/docs/auth',
  rules: [
    {
      id: 'ably-api-key',
      description: 'An Ably API key.',
      keyed: { names: ['ably'], value: String.raw`[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}` },
      minEntropy: 4,
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish and read on the channels of the app, as its capabilities allow',
      rotate: 'At ably.com/accounts, app, API Keys: revoke the key and create another.',
      verify: 'stats',
      examples: [
        {
          before: 'ABLY_API_KEY=',
          secret: ['J2LzNh', '.', '7opAKc', ':', 'ByRC7f3d1UPolYH', '139yL2jtbUZYXCx', 'OTcycpXxTm-_H'],
          after: '\n',
        },
        {
          before: "new Ably.Realtime('",
          secret: ['4FzQha', '.', 'MWO4Iv', ':', 'p1m-lcrcVIzKqQM', 'HdMGTry2wuPEBum', 'dY5Hqg6PH0dA3'],
          after: "')",
        },
        {
          before: 'ably:\n  key: ',
          secret: ['fiDEGC', '.', '9ZHmlh', ':', 'uHEviTWc1WwrGwb', 'vC9glAMRV4H9M5G', 'Uo9wQWKjy7nYo'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ABLY_API_KEY=Cyav********\n',
        'ABLY_API_KEY=your-key-here\n',
        ['ABLY_API_KEY=', 'Cyavcw', '.', 'jZmZBw', ':', 'sIGy5gAMVS8', 'Il6TSRgK8I', '\n'],
      ],
    },
  ],
  verify: {
    stats: {
      docs: 'https://ably.com/docs/api/rest-api#stats',
      effect: 'none',
      hosts: ['rest.ably.io'],
      derived: {
        name: { from: 'secret', pattern: '^([^:]+):' },
        key: { from: 'secret', pattern: '^[^:]+:(.+)$' },
      },
      request: { method: 'GET', path: '/stats?limit=1', basic: ['{name}', '{key}'] },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/error/code', equals: 40160 },
          verdict: 'restricted',
          why: 'the key has no capability for statistics',
        },
        { status: [401, 404], json: { pointer: '/error/code', equals: 40400 }, verdict: 'invalid' },
        { status: 401, json: { pointer: '/error/code', equals: 40101 }, verdict: 'invalid' },
        { status: [400, 401], json: { pointer: '/error/code', equals: 40005 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://rest.ably.io/stats?limit=1',
          headers: { authorization: 'Basic {name}:{key}' },
          secret: ['xVLyHw.', 'aBcDeF', ':', 'made-up-key'],
          answer: { status: 200, json: [{ intervalId: '2026-01-01:00:00' }] },
          verdict: 'live',
        },
        {
          request: 'GET https://rest.ably.io/stats?limit=1',
          secret: ['xVLyHw.', 'aBcDeF', ':', 'made-up-key'],
          answer: {
            status: 401,
            json: { error: { code: 40160, statusCode: 401, message: 'action not permitted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://rest.ably.io/stats?limit=1',
          secret: ['xVLyHw.', 'aBcDeF', ':', 'made-up-key'],
          answer: {
            status: 404,
            json: { error: { code: 40400, statusCode: 404, message: 'No application found' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://rest.ably.io/stats?limit=1',
          secret: ['xVLyHw.', 'aBcDeF', ':', 'made-up-key'],
          answer: {
            status: 401,
            json: { error: { code: 40101, statusCode: 401, message: 'invalid credentials' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://rest.ably.io/stats?limit=1',
          secret: ['xVLyHw.', 'aBcDeF', ':', 'made-up-key'],
          answer: {
            status: 401,
            json: { error: { code: 40005, statusCode: 400, message: 'invalid credential' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
