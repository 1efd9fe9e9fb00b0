/** Credentials of Blynk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Blynk',
  docs: 'https://docs.blynk.io/en/getting-started/activating-devices/manual-device-activation',
  rules: [
    {
      id: 'blynk-auth-token',
      description: 'The auth token of a Blynk device.',
      keyed: {
        names: ['blynk_auth', 'blynk_token', 'blynkauth', 'blynktoken', 'blynk.begin', 'blynk_device'],
        value: '[A-Za-z0-9_-]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the device’s values and switch its outputs',
      rotate: 'In Blynk.Console, device, Developer tools: generate a new auth token and flash it.',
      verify: 'connected',
      examples: [
        {
          before: '#define BLYNK_AUTH_TOKEN "',
          secret: ['1A7NcbCwDxA', 'joGc4mi2Ndh', 'HQy-GdTTQM'],
          after: '"\n',
        },
        { before: 'BLYNK_AUTH=', secret: ['nei1i5a7YLz', '4WZqMebcY8e', 'yGfpitzSQp'], after: '\n' },
      ],
      counterExamples: [
        '#define BLYNK_AUTH_TOKEN "yNRA********"\n',
        '#define BLYNK_AUTH_TOKEN "your-key-here"\n',
        ['#define BLYNK_AUTH_TOKEN "', 'yNRAmmA_', 'HFYCyn00', '"\n'],
      ],
    },
  ],
  verify: {
    connected: {
      // The API takes the token in the query only.
      docs: 'https://docs.blynk.io/en/blynk.cloud/device-https-api/is-device-connected',
      effect: 'none',
      hosts: ['blynk.cloud'],
      request: { method: 'GET', path: '/external/api/isHardwareConnected', query: { token: '{secret}' } },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: [400, 401], contains: 'Invalid token', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://blynk.cloud/external/api/isHardwareConnected?token={secret}',
          answer: { status: 200, json: true },
          verdict: 'live',
        },
        {
          request: 'GET https://blynk.cloud/external/api/isHardwareConnected?token={secret}',
          answer: { status: 400, json: { error: { message: 'Invalid token.' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
