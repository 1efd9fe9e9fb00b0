/** Credentials of Branch. */

import type { Provider } from '#model/provider';

export default {
  name: 'Branch',
  docs: 'https://help.branch.io/developers-hub/reference/api-keys',
  rules: [
    {
      id: 'branch-secret',
      description: 'The secret of a Branch app.',
      keyed: { names: ['branch'], value: 'secret_(?:live|test)_[A-Za-z0-9]{16,40}' },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the app’s attribution data and change its settings',
      rotate: 'At dashboard.branch.io/account-settings/app: regenerate the secret.',
      verify: 'app',
      parts: [{ name: 'key', rule: 'branch-key' }],
      examples: [
        {
          before: 'BRANCH_KEY=key_live_' + 'iytuRIkxgDd' + 'ptxoibde0TD' + 'meRmUlvVog' + '\nBRANCH_SECRET=',
          secret: ['secret_live_', 'lC6Z9BMWF7o', 'VeIfV5xi8BO', 'wvlyZACxWO'],
          after: '\n',
          parts: { key: ['key_live_', 'iytuRIkxgDd', 'ptxoibde0TD', 'meRmUlvVog'] },
        },
        {
          before: '{"branch_secret": "',
          secret: ['secret_live_', 'WiGOSgJ3dbj', 'iwWOMFMcHBW', 'AnaXnpdfnz'],
          after: '"}',
        },
      ],
      counterExamples: [
        'BRANCH_SECRET=secret_live_your_secret',
        ['branch_secret: secret_live_', '5S3rqz5QM'],
      ],
    },
    {
      id: 'branch-key',
      description: 'A Branch key. In every app.',
      regex: String.raw`\b(key_(?:live|test)_[A-Za-z0-9]{16,40})\b`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'make and open deep links of the app',
      rotate: 'It can’t be changed; regenerate the secret instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'BRANCH_KEY=',
          secret: ['key_live_', 'xfq0xkALJiJ', 'mUraDAZxzpW', '9w1ejVOji5'],
          after: '\n',
        },
        {
          before: '{"branch_key": "',
          secret: ['key_live_', 'uB8A9AN4Upa', 'SfJnaVvX2vB', 'fviUjdIMwP'],
          after: '"}',
        },
      ],
      counterExamples: ['key_live_your_key', 'key_live_oTHzHi'],
    },
  ],
  verify: {
    app: {
      docs: 'https://help.branch.io/apidocs/app-api',
      effect: 'none',
      hosts: ['api2.branch.io'],
      request: { method: 'GET', path: '/v1/app/{key}', query: { branch_secret: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/branch_key' }, verdict: 'live' },
        { status: [400, 401], json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { app: '/app_name', user: '/dev_email' },
      cases: [
        {
          request: 'GET https://api2.branch.io/v1/app/{key}?branch_secret={secret}',
          parts: { key: 'key0example' },
          answer: {
            status: 200,
            json: { app_name: 'Example', branch_key: 'key0example', dev_email: 'dev@example.com' },
          },
          verdict: 'live',
          facts: { app: 'Example', user: 'dev@example.com' },
        },
        {
          request: 'GET https://api2.branch.io/v1/app/{key}?branch_secret={secret}',
          parts: { key: 'key0example' },
          answer: { status: 401, json: { error: { code: 401, message: 'Not authenticated' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
