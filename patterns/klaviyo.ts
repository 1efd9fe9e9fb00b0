/** Credentials of Klaviyo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  rules: [
    {
      id: 'klaviyo-private-key',
      description: 'A Klaviyo private API key.',
      regex: String.raw`\b(pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34})\b`,
      minEntropy: 3.3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'export and change customer profiles, and send campaigns, as its scopes allow',
      rotate:
        'At klaviyo.com/settings/account/api-keys: delete the key and create another with fewer scopes.',
      verify: 'account',
      examples: [
        {
          before: 'KLAVIYO_API_KEY=',
          secret: ['pk_', 'eed60b922138', '1fbd02d012e3', '1c42795da0'],
          after: '\n',
        },
        {
          before: 'Authorization: Klaviyo-API-Key ',
          secret: ['pk_', '50a10038f109', 'f4be1d8545d9', '2032ea3a0e'],
          after: '\n',
        },
        {
          before: 'key: ',
          secret: ['pk_', 'jsTyyk', '_', '0782d3b0e851', 'a6c221615c5b', '4d97af7836'],
          after: '\n',
        },
      ],
      counterExamples: ['pk_your_klaviyo_key', ['pk_', '3e8d88f881', '45d61fa840']],
    },
  ],
  verify: {
    account: {
      docs: 'https://github.com/klaviyo/openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['a.klaviyo.com'],
      request: {
        method: 'GET',
        path: '/api/accounts',
        headers: { Authorization: 'Klaviyo-API-Key {secret}', revision: '2024-10-15' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/0/id' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/errors' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: {
        account: '/data/0/attributes/contact_information/organization_name',
        sender: '/data/0/attributes/contact_information/default_sender_email',
      },
      impact: [{ says: 'acts for {account}' }],
      cases: [
        {
          request: 'GET https://a.klaviyo.com/api/accounts',
          headers: { authorization: 'Klaviyo-API-Key {secret}' },
          answer: {
            status: 200,
            json: {
              data: [
                {
                  type: 'account',
                  id: 'AbC123',
                  attributes: {
                    contact_information: {
                      organization_name: 'Example',
                      default_sender_email: 'news@example.com',
                    },
                  },
                },
              ],
            },
          },
          verdict: 'live',
          facts: { account: 'Example', sender: 'news@example.com' },
          impact: { answers: [], says: ['acts for Example'] },
        },
        {
          request: 'GET https://a.klaviyo.com/api/accounts',
          answer: {
            status: 403,
            json: { errors: [{ code: 'permission_denied', title: 'You do not have permission' }] },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://a.klaviyo.com/api/accounts',
          answer: {
            status: 401,
            json: {
              errors: [{ code: 'not_authenticated', title: 'Authentication credentials were not provided.' }],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
