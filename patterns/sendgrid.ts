/** Credentials of SendGrid. */

import type { Provider } from '#model/provider';

export default {
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  rules: [
    {
      id: 'sendgrid-api-key',
      description: 'A SendGrid API key.',
      regex: String.raw`\b(SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      stopValues: [
        ['sg.ng', 'evfqfyqlku0ufo8x5d', '1a.twl2igabf9dhotf', '-09kqef8tambihyzrn', 'opkc-1s5cr'].join(''),
      ],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send mail from the account’s domains, and as its scopes allow read contacts and change settings',
      rotate:
        'At app.sendgrid.com/settings/api_keys: create another with only the scopes needed, then delete this one.',
      verify: 'scopes',
      revoke: 'key',
      examples: [
        {
          before: 'export SENDGRID_API_KEY="',
          secret: [
            'SG.',
            'ivsv16DTHjn',
            'HkDDOcEOWAE',
            '.',
            'KI70RMYW2Rm2G_u',
            '9w6qKYjUoww50Gr',
            'ImyOVmVCseRkD',
          ],
          after: '"\n',
        },
        {
          before: 'spring:\n  sendgrid:\n    api-key: ',
          secret: [
            'SG.',
            'AOC0bk1cMka',
            '3HvBYsxa8nC',
            '.',
            'zuE6z6Zr6fwNSMv',
            'rXxacy5oeo1X3Ia',
            'Ei5zd4E-GbT6q',
          ],
          after: '\n',
        },
        {
          before: "sgMail.setApiKey('",
          secret: [
            'SG.',
            'fUgld2ECINo',
            'a0TIQLrq5km',
            '.',
            'ODMtagsistZNBEh',
            'Ssg6G2LWmEumP1k',
            'QK4ny6YVcyEW4',
          ],
          after: "');",
        },
        {
          before: '{"password": "',
          secret: [
            'SG.',
            'V1OKmGAnJsW',
            'c90V5NLfQRE',
            '.',
            '81D3gl73ItevLeZ',
            'j9MNIM3bA6cQQpi',
            'U96Pen-Ns3RJE',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'SG.your-key.here',
        ['SG.', 'V2JbP45sp_A', 'LAaWwCK_2OC', '.', '8JifgYiS_I', 'AM-t7IFYtN'],
        'SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
  verify: {
    scopes: {
      docs: 'https://docs.sendgrid.com/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com'],
      request: { method: 'GET', path: '/v3/scopes', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/scopes' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/errors' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { scopes: '/scopes' },
      impact: [
        { says: 'has the scopes {scopes}' },
        {
          request: { method: 'GET', path: '/v3/whitelabel/domains?limit=20', bearer: '{secret}' },
          says: 'sends mail as {domains}',
          facts: { domains: { each: '', pointer: '/domain' } },
        },
        {
          request: { method: 'GET', path: '/v3/marketing/contacts/count', bearer: '{secret}' },
          says: 'reads {contacts} contacts',
          facts: { contacts: '/contact_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.sendgrid.com/v3/scopes',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { scopes: ['mail.send', 'alerts.read'] } },
          verdict: 'live',
          facts: { scopes: 'mail.send, alerts.read', domains: 'example.com', contacts: '1200' },
          impact: {
            answers: [
              { status: 200, json: [{ id: 1, domain: 'example.com' }] },
              { status: 200, json: { contact_count: 1200 } },
            ],
            says: [
              'has the scopes mail.send, alerts.read',
              'sends mail as example.com',
              'reads 1200 contacts',
            ],
          },
        },
        {
          request: 'GET https://api.sendgrid.com/v3/scopes',
          answer: { status: 403, json: { errors: [{ message: 'access forbidden', field: null }] } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.sendgrid.com/v3/scopes',
          answer: { status: 401, json: { errors: [{ field: null, message: 'authorization required' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    key: {
      docs: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys',
      effect: 'ends the key at once; only a key that may delete keys can do it',
      hosts: ['api.sendgrid.com'],
      derived: { id: { from: 'secret', pattern: '^SG\\.([\\w-]+)\\.' } },
      steps: [{ request: { method: 'DELETE', path: '/v3/api_keys/{id}', bearer: '{secret}' }, done: [204] }],
      cases: [
        {
          secret: ['SG', '.madeUpId', '.made-up-secret'],
          answers: [{ request: 'DELETE https://api.sendgrid.com/v3/api_keys/{id}', status: 204 }],
          isDone: true,
        },
        {
          secret: ['SG', '.madeUpId', '.made-up-secret'],
          answers: [
            {
              request: 'DELETE https://api.sendgrid.com/v3/api_keys/{id}',
              status: 403,
              json: { errors: [{ message: 'access forbidden', field: null }] },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
