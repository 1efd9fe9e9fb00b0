/** New Relic's keys for browsers and mobile apps. They are meant to be in clients. */

import type { Provider } from '#model/provider';

export default {
  name: 'New Relic (clients)',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  rules: [
    {
      id: 'newrelic-client-browser-key',
      description: 'A New Relic browser key. It is meant for web pages.',
      regex: String.raw`\b(NRJS-[0-9a-f]{19})\b`,
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'send false page views to the account',
      rotate: 'It may stay. To replace it, create another browser key under API keys.',
      examples: [
        {
          before: 'NREUM.info={licenseKey:"',
          secret: ['NR', 'JS-1c4a586b46', 'b5fee1a4d'],
          after: '",applicationID:"279365991"}',
        },
        { before: "licenseKey: '", secret: ['NR', 'JS-7a330079a4', '7365029e0'], after: "'," },
      ],
      counterExamples: ['licenseKey: NRJS-b61b6a2b77', 'licenseKey: NRJS-xxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'newrelic-client-mobile-token',
      description: 'A New Relic token of a mobile app. It is meant for that app.',
      regex: String.raw`\b([A-Z]{2}[0-9a-f]{40}-NRMA)\b`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'send false crashes and events of the app to the account',
      rotate: 'It may stay. To replace it, add the app anew in New Relic and ship the new token.',
      examples: [
        {
          before: 'NewRelic.withApplicationToken("',
          secret: ['AAee79e9d6f94c26c8a7ef', 'f45d300cee48b6c50645-NR', 'MA'],
          after: '").start(this.getApplication());',
        },
        {
          before: '[NewRelicAgent startWithApplicationToken:@"',
          secret: ['AA078581830003c70f6c96', '118234f96945244664c6-NR', 'MA'],
          after: '"];',
        },
      ],
      counterExamples: [
        ['withApplicationToken("AAadad487cbe', '3dd3e58227-NRMA")'],
        'withApplicationToken("APP_TOKEN-NRMA")',
      ],
    },
  ],
} satisfies Provider;
