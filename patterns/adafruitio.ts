/** Credentials of Adafruit IO. */

import type { Provider } from '#model/provider';

export default {
  name: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/#authentication',
  rules: [
    {
      id: 'adafruitio-key',
      description: 'An Adafruit IO key.',
      regex: String.raw`\b(aio_[A-Za-z0-9]{28})\b`,
      minEntropy: 3.9,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write all feeds and dashboards of the account, and with them its devices',
      rotate: 'At io.adafruit.com, My Key: Regenerate Key.',
      verify: 'user',
      examples: [
        { before: 'ADAFRUIT_IO_KEY=', secret: ['aio_', 'cdRBDYblaiquQP', 'sVdXWfv4JuLHG0'], after: '\n' },
        { before: '#define IO_KEY "', secret: ['aio_', 'WSw1DIJCVpgG6Z', 'IZ5KmY6L79zj5P'], after: '"\n' },
        {
          before: 'curl -H "X-AIO-Key: ',
          secret: ['aio_', '7qLrmdWBr7PL1n', 'dTBQ86YhedrEIO'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['aio_your_key_here', ['aio_', 'vj7JnE', 'X34fYJ']],
    },
  ],
  verify: {
    user: {
      docs: 'https://io.adafruit.com/api/docs/#get-user-info',
      effect: 'none',
      hosts: ['io.adafruit.com'],
      request: { method: 'GET', path: '/api/v2/user', headers: { 'x-aio-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/user/username' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/user/username', name: '/user/name' },
      cases: [
        {
          request: 'GET https://io.adafruit.com/api/v2/user',
          headers: { 'x-aio-key': '{secret}' },
          answer: { status: 200, json: { user: { id: 1, name: 'Ada', username: 'ada', time_zone: 'UTC' } } },
          verdict: 'live',
          facts: { user: 'ada', name: 'Ada' },
        },
        {
          request: 'GET https://io.adafruit.com/api/v2/user',
          answer: { status: 401, json: { error: 'request failed - invalid API key provided' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
