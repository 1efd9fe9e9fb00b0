/** Credentials of Mandrill (Mailchimp Transactional). */

import type { Provider } from '#model/provider';

export default {
  name: 'Mandrill (Mailchimp Transactional)',
  docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
  rules: [
    {
      id: 'mandrill-api-key',
      description: 'A Mailchimp Transactional API key (current form).',
      regex: String.raw`\b(md-[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 3.6,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read what was sent',
      rotate: 'At mandrillapp.com/settings: revoke the key and add another.',
      verify: 'user',
      examples: [
        { before: 'MANDRILL_API_KEY=', secret: ['md-', 'FKugCl0r382', 'ly97uoVKIsj'], after: '\n' },
        { before: '{"key": "', secret: ['md-', 'LbbuB327I_V', 'c3Tm2B8VUaf'], after: '"}' },
      ],
      counterExamples: ['md-your-api-key', ['md-', 'C8dAAjJZ5'], 'md-xxxxxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'mandrill-legacy-api-key',
      description: 'A Mandrill API key of the old form.',
      keyed: {
        names: [
          'mandrill_api',
          'mandrill-api',
          'mandrillapi',
          'mandrill_key',
          'mandrill-key',
          'mandrillkey',
          'mandrill_token',
          'mandrill-token',
          'mandrilltoken',
          'mandrill_secret',
          'mandrill-secret',
          'mandrillsecret',
          'mandrill_password',
          'mandrill.api',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read what was sent',
      rotate: 'At mandrillapp.com/settings: revoke the key and add another.',
      verify: 'user',
      examples: [
        { before: 'MANDRILL_API_KEY=', secret: ['786MAq-oI8F', 'Pt5WlzlFh09'], after: '\n' },
        { before: "ENV['MANDRILL_APIKEY'] = '", secret: ['rPEYzoHAjGX', '7x9ssC3iqo0'], after: "'\n" },
      ],
      counterExamples: [
        'MANDRILL_API_KEY=AtMe********\n',
        'MANDRILL_API_KEY=your-key-here\n',
        ['MANDRILL_API_KEY=', 'AtMerjS9sf3', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://mailchimp.com/developer/transactional/api/users/',
      effect: 'none',
      hosts: ['mandrillapp.com'],
      request: { method: 'POST', path: '/api/1.0/users/ping2.json', json: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/PING', equals: 'PONG!' }, verdict: 'live' },
        { status: [401, 500], json: { pointer: '/name', equals: 'Invalid_Key' }, verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'POST', path: '/api/1.0/users/info.json', json: { key: '{secret}' } },
          says: 'sends mail as {user}, {hourlyQuota} mails an hour',
          facts: { user: '/username', hourlyQuota: '/hourly_quota', reputation: '/reputation' },
        },
      ],
      cases: [
        {
          request: 'POST https://mandrillapp.com/api/1.0/users/ping2.json',
          body: '{"key":"{secret}"}',
          answer: { status: 200, json: { PING: 'PONG!' } },
          verdict: 'live',
          facts: { user: 'example', hourlyQuota: '42', reputation: '90' },
          impact: {
            answers: [{ status: 200, json: { username: 'example', reputation: 90, hourly_quota: 42 } }],
            says: ['sends mail as example, 42 mails an hour'],
          },
        },
        {
          request: 'POST https://mandrillapp.com/api/1.0/users/ping2.json',
          answer: {
            status: 500,
            json: { status: 'error', code: -1, name: 'Invalid_Key', message: 'Invalid API key' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
