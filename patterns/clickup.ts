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
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change tasks, documents and members of the person’s workspaces',
      rotate: 'At app.clickup.com, Settings, Apps: regenerate the API token.',
      verify: 'user',
      examples: [
        {
          before: 'CLICKUP_API_TOKEN=',
          secret: ['pk_', '60493918', '_', 'HAVHJL7QMYS', 'KZADB5SKKIX', 'N691FF82K7'],
          after: '\n',
        },
        {
          before: 'Authorization: ',
          secret: ['pk_', '90283168', '_', 'X53FXZ5A9QZ', 'V9UPU6FYH6B', 'O0NCM5YY43'],
          after: '\n',
        },
        {
          before: '{"clickup": "',
          secret: ['pk_', '98719537', '_', '04N963PKSN0', 'GJ8YLNFA1WP', '5BF4RKWRR4'],
          after: '"}',
        },
      ],
      counterExamples: ['pk_your_clickup_token', ['pk_', '20332850', '_FJT0SJE7V4']],
    },
    {
      id: 'clickup-client-secret',
      description: 'The client secret of a ClickUp OAuth app.',
      // Takes `CLICKUP_CLIENT_SECRET=…`, `clickup: { clientSecret: …`; refuses `CLICKUP_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:clickup)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:clickup)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Z0-9]{64})\b`,
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
          secret: ['Y2OTILBPO02QK', 'BHOEO0689IV8U', '55Z4W7FH0I7XW', 'FYLBPJKJKLU3Q', 'X9EM1JETAOAM'],
          after: '\n',
        },
        {
          before: "const clickupClientSecret = '",
          secret: ['P9WI5VFYXMZV7', 'U4TRPO598P1VB', 'ET9SGJ8QEYQPM', 'TI9SUQ1G3PAPL', 'XVWXHP1YE3RZ'],
          after: "';\n",
        },
        {
          before: 'clickup:\n  client-id: acme\n  client-secret: ',
          secret: ['5ZZRM2BWJKM98', '2401E89450XOS', 'B61GJ1PUND908', '03AUD4IMI0353', 'V25U4XCV1LFU'],
          after: '\n',
        },
        {
          before: "  clickup: { clientID: 'acme', clientSecret: '",
          secret: ['VNNZHBV3E6Z5J', '8B5IFJLLV1IU6', 'FQWYWLBPDSLJA', 'KIBB0B4HU8ES3', 'AM2K0M9AYERY'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'CLICKUP_SECRET=your-secret',
        [
          'CLICKUP_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          'CW2TBL79C9285',
          '4J0WL4K8FVBKC',
          'PDRFG09J7ZPJF',
          'OJKO5OJWM09I7',
          '8K5INRU6372M',
        ],
        [
          'client_secret = "',
          'D00F4VQNC1FFW',
          'CI4Z4LL68MXYD',
          '42ATU2OKIXSUL',
          'G1I15CSPKVHZM',
          '5I5QTDRW8TM5',
          '"',
        ],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://developer.clickup.com/reference/getauthorizeduser',
      effect: 'none',
      hosts: ['api.clickup.com'],
      request: { method: 'GET', path: '/api/v2/user', headers: { Authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/user/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/ECODE', contains: 'OAUTH_' }, verdict: 'invalid' },
      ],
      facts: { user: '/user/username', email: '/user/email' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v2/team', headers: { Authorization: '{secret}' } },
          says: 'reads and changes the workspaces {workspaces}',
          facts: { workspaces: { each: '/teams', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.clickup.com/api/v2/user',
          headers: { authorization: '{secret}' },
          answer: { status: 200, json: { user: { id: 1, username: 'Ana', email: 'ana@example.com' } } },
          verdict: 'live',
          facts: { user: 'Ana', email: 'ana@example.com', workspaces: 'Acme' },
          impact: {
            answers: [{ status: 200, json: { teams: [{ id: '1', name: 'Acme' }] } }],
            says: ['reads and changes the workspaces Acme'],
          },
        },
        {
          request: 'GET https://api.clickup.com/api/v2/user',
          answer: { status: 401, json: { err: 'Token invalid', ECODE: 'OAUTH_025' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
