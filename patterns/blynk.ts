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
} satisfies Provider;
