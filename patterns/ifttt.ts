/** Credentials of IFTTT. */

import type { Provider } from '#model/provider';

export default {
  name: 'IFTTT',
  docs: 'https://ifttt.com/maker_webhooks',
  rules: [
    {
      id: 'ifttt-webhook-key',
      description: 'The key of a person’s webhooks at IFTTT.',
      regex: String.raw`maker\.ifttt\.com/(?:trigger/[^/\s"\']{1,80}/(?:json/)?with/key|use)/([A-Za-z0-9_-]{22,43})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'start whatever the person’s applets do on a webhook',
      rotate: 'At ifttt.com/maker_webhooks/settings: edit connection gives another key.',
      examples: [
        {
          before: 'https://maker.ifttt.com/trigger/door_open/with/key/',
          secret: ['dQ3x8Z', 't2XnWv9KfL', 's4HcJd8'],
          after: '\n',
        },
        {
          before: '"url": "https://maker.ifttt.com/use/',
          secret: ['bR7mY', 'pGe3Ua6oTi0B', 'q5CxN-1rVw', '7Dk2Sg9Pf4', 'Hj8Lz'],
          after: '"',
        },
      ],
      counterExamples: [
        ['http', 's://maker.if', 'ttt.com/t', 'rigger/{event', '}/with/key/{k', 'ey}'],
        ['https:', '//maker.ift', 'tt.com/use/', 'short'],
      ],
    },
  ],
} satisfies Provider;
