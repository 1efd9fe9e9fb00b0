/** Credentials of Mailchimp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  rules: [
    {
      id: 'mailchimp-api-key',
      description: 'A Mailchimp API key.',
      regex: String.raw`\b([0-9a-f]{32}-us[0-9]{1,2})\b`,
      keywords: ['-us'],
      minEntropy: 3.2,
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and export the audience, and send campaigns to it',
      rotate: 'At admin.mailchimp.com/account/api: revoke the key and create another.',
      docs: 'https://mailchimp.com/help/about-api-keys/',
      verify: 'root',
      examples: [
        {
          before: 'MAILCHIMP_API_KEY=',
          secret: ['fea84a884c3', '03332bcf063', 'f6c67cc2a9', '-us14'],
          after: '\n',
        },
        {
          before: 'API_KEY = "',
          secret: ['57b3d8945ea', '5256e1fb67a', '8a98281e07', '-us14'],
          after: '"\n',
        },
        {
          before: '{"mailchimp": "',
          secret: ['88bb8a30177', '7e59ee62e60', '5eedb612bf', '-us14'],
          after: '"}',
        },
      ],
      counterExamples: [
        'MAILCHIMP_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-us1',
        ['50c9228619bf856', 'e49d74606f73127', '-us14'],
        ['e820336b759', '40a5cf5d8d0', '5132573af3', '-use'],
      ],
    },
  ],
  verify: {
    root: {
      docs: 'https://mailchimp.com/developer/marketing/api/root/list-api-root-resources/',
      effect: 'none',
      hosts: ['{dataCentre}.api.mailchimp.com'],
      derived: { dataCentre: { from: 'secret', pattern: '-(us[0-9]{1,2})$' } },
      request: { method: 'GET', path: '/3.0/', basic: ['key', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/account_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/title', equals: 'API Key Invalid' }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/title', equals: 'User Disabled' },
          verdict: 'revoked',
          why: 'its account is disabled',
        },
      ],
      facts: { account: '/account_name', email: '/email', role: '/role', subscribers: '/total_subscribers' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/3.0/lists',
            query: { count: '1', fields: 'total_items' },
            basic: ['key', '{secret}'],
          },
          facts: { audiences: '/total_items' },
          says: 'reads and changes {audiences} audiences with {subscribers} subscribers in all',
        },
      ],
      cases: [
        {
          secret: ['3f0aa8c1d9', '7be26450c3', '98d1f7a2e4', '61', '-us14'],
          request: 'GET https://us14.api.mailchimp.com/3.0/',
          headers: { authorization: 'Basic key:{secret}' },
          answer: {
            status: 200,
            json: {
              account_id: '8d3a3db4d97663a9074efcc16',
              account_name: 'Acme',
              email: 'mail@acme.io',
              role: 'owner',
              total_subscribers: 4218,
            },
          },
          verdict: 'live',
          facts: {
            account: 'Acme',
            email: 'mail@acme.io',
            role: 'owner',
            subscribers: '4218',
            audiences: '3',
          },
          impact: {
            answers: [{ status: 200, json: { total_items: 3 } }],
            says: ['reads and changes 3 audiences with 4218 subscribers in all'],
          },
        },
        {
          secret: ['3f0aa8c1d9', '7be26450c3', '98d1f7a2e4', '61', '-us6'],
          request: 'GET https://us6.api.mailchimp.com/3.0/',
          answer: { status: 401, json: { title: 'API Key Invalid', status: 401 } },
          verdict: 'invalid',
        },
        {
          secret: ['3f0aa8c1d9', '7be26450c3', '98d1f7a2e4', '61', '-us6'],
          request: 'GET https://us6.api.mailchimp.com/3.0/',
          answer: { status: 403, json: { title: 'User Disabled', status: 403 } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
