/** Credentials of ClickUp. */

import type { Provider } from '#model/provider';

export default {
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  rules: [
    {
      id: 'clickup-api-token',
      description: 'A ClickUp personal API token.',
      regex: String.raw`\b(pk_[0-9]{6,10}_[A-Z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change tasks, documents and members of the person’s workspaces',
      rotate: 'At app.clickup.com, Settings, Apps: regenerate the API token.',
      examples: [
        {
          before: 'CLICKUP_API_TOKEN=',
          secret: ['pk_60493918_', 'HAVHJL7QMYSKZADB', '5SKKIXN691FF82K7'],
          after: '\n',
        },
        {
          before: 'Authorization: ',
          secret: ['pk_90283168_', 'X53FXZ5A9QZV9UPU', '6FYH6BO0NCM5YY43'],
          after: '\n',
        },
        {
          before: '{"clickup": "',
          secret: ['pk_98719537_', '04N963PKSN0GJ8YL', 'NFA1WP5BF4RKWRR4'],
          after: '"}',
        },
      ],
      counterExamples: ['pk_your_clickup_token', ['pk_20332850_', 'FJT0SJE7V4']],
    },
    {
      id: 'clickup-client-secret',
      description: 'The client secret of a ClickUp OAuth app.',
      // Takes `CLICKUP_CLIENT_SECRET=…`, `clickup: { clientSecret: …`; refuses `CLICKUP_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:clickup)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:clickup)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([A-Z0-9]{64})\b`,
      keywords: ['clickup'],
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the app’s name',
      rotate: 'At app.clickup.com, Settings, ClickUp API, app: regenerate the client secret.',
      examples: [
        {
          before: 'CLICKUP_CLIENT_SECRET=',
          secret: ['Y2OTILBPO02QKBHOEO0689IV8U55Z4W7', 'FH0I7XWFYLBPJKJKLU3QX9EM1JETAOAM'],
          after: '\n',
        },
        {
          before: "const clickupClientSecret = '",
          secret: ['P9WI5VFYXMZV7U4TRPO598P1VBET9SGJ', '8QEYQPMTI9SUQ1G3PAPLXVWXHP1YE3RZ'],
          after: "';\n",
        },
        {
          before: 'clickup:\n  client-id: acme\n  client-secret: ',
          secret: ['5ZZRM2BWJKM982401E89450XOSB61GJ1', 'PUND90803AUD4IMI0353V25U4XCV1LFU'],
          after: '\n',
        },
        {
          before: "  clickup: { clientID: 'acme', clientSecret: '",
          secret: ['VNNZHBV3E6Z5J8B5IFJLLV1IU6FQWYWL', 'BPDSLJAKIBB0B4HU8ES3AM2K0M9AYERY'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'CLICKUP_SECRET=your-secret',
        [
          'CLICKUP_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          'CW2TBL79C92854J0WL4K8FVBKCPDRFG0',
          '9J7ZPJFOJKO5OJWM09I78K5INRU6372M',
        ],
        ['client_secret = "', 'D00F4VQNC1FFWCI4Z4LL68MXYD42ATU2', 'OKIXSULG1I15CSPKVHZM5I5QTDRW8TM5', '"'],
      ],
    },
  ],
} satisfies Provider;
