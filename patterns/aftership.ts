/** Credentials of AfterShip. */

import type { Provider } from '#model/provider';

export default {
  name: 'AfterShip',
  docs: 'https://www.aftership.com/docs/shipping/quickstart/api-quick-start',
  rules: [
    {
      id: 'aftership-api-key',
      description: 'An API key of AfterShip.',
      regex: String.raw`\b(asat_[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change trackings of the organization',
      rotate: 'In the admin, API keys: delete the key and create another.',
      examples: [
        {
          before: "aftership_api_key: '",
          secret: ['asat', '_3b1a74f20f', 'f53d1007a948', 'ee4d11f759'],
          after: "'\n",
        },
        {
          before: '<string name="aftership_api_key">',
          secret: ['asat_', '5ef8872cd0', '0412e8a60f008', '8bb62e171'],
          after: '</string>\n',
        },
        {
          before: 'ENV AFTERSHIP_API_KEY ',
          secret: ['asat_0', '6c075bb964ec', '51a0120bf5b1f', '8af23f'],
          after: '\n',
        },
      ],
      counterExamples: ['AFTERSHIP_API_KEY=your-key-here\n', ['AFTERSHIP_API_KEY=', 'asat', '_67', '\n']],
    },
  ],
} satisfies Provider;
