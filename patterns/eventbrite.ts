/** Credentials of Eventbrite. */

import type { Provider } from '#model/provider';

export default {
  name: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/docs/authentication',
  rules: [
    {
      id: 'eventbrite-token',
      description: 'An Eventbrite private token.',
      keyed: {
        names: ['eventbrite'],
        value: '[A-Z0-9]{20}',
      },
      minEntropy: 2.9,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change events, orders and attendees of the account',
      rotate: 'At eventbrite.com/platform/api-keys: delete the API key and create another.',
      verify: 'me',
      examples: [
        { before: 'EVENTBRITE_TOKEN=', secret: ['W2SF06LC3R', '4ARSDGCIRK'], after: '\n' },
        {
          before: 'https://www.eventbriteapi.com/v3/users/me/?token=',
          secret: ['EITTCAYVXD', 'L5U1LZSJNU'],
          after: '\n',
        },
      ],
      counterExamples: [
        'EVENTBRITE_TOKEN=ZCA8********\n',
        'EVENTBRITE_TOKEN=your-key-here\n',
        ['EVENTBRITE_TOKEN=', 'ZCA8A2YTFB', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://www.eventbrite.com/platform/api#/reference/user/retrieve-information-about-your-user-account',
      effect: 'none',
      hosts: ['www.eventbriteapi.com'],
      request: { method: 'GET', path: '/v3/users/me/', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', equals: 'INVALID_AUTH' }, verdict: 'invalid' },
      ],
      facts: { user: '/name', email: '/emails/0/email' },
      impact: [
        {
          request: { method: 'GET', path: '/v3/users/me/organizations/', bearer: '{secret}' },
          says: 'manages events of {organizations}',
          facts: { organizations: { each: '/organizations', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://www.eventbriteapi.com/v3/users/me/',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: '1234', name: 'Ada', emails: [{ email: 'ada@example.com', verified: true }] },
          },
          verdict: 'live',
          facts: { user: 'Ada', email: 'ada@example.com', organizations: 'Acme Events' },
          impact: {
            answers: [
              { status: 200, json: { organizations: [{ id: '1', name: 'Acme Events' }], pagination: {} } },
            ],
            says: ['manages events of Acme Events'],
          },
        },
        {
          request: 'GET https://www.eventbriteapi.com/v3/users/me/',
          answer: {
            status: 401,
            json: {
              status_code: 401,
              error: 'INVALID_AUTH',
              error_description: 'The OAuth token you provided was invalid.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
