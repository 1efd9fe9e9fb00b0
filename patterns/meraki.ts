/** Credentials of Cisco Meraki. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  rules: [
    {
      id: 'meraki-api-key',
      description: 'A Cisco Meraki Dashboard API key.',
      keyed: {
        names: [
          'meraki_api',
          'meraki-api',
          'merakiapi',
          'meraki_key',
          'meraki-key',
          'merakikey',
          'meraki_token',
          'meraki-token',
          'merakitoken',
          'meraki_dashboard',
          'x-cisco-meraki-api-key',
          'merakidashboard',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      stopValues: [
        ['6bec4', '0cf957de430a6f1f2b', 'aa056b99a4fac9ea0'].join(''),
        ['75dd5', '334bef4d2bc96f2613', '8c163c0a3fa0b5ca6'].join(''),
        ['093b2', '4e85df15a3e66f1fc3', '59f4c48493eaa1b73'].join(''),
      ],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the organization’s networks: switches, firewalls, cameras',
      rotate: 'In the Dashboard, My Profile, API access: revoke the key and generate another.',
      verify: 'me',
      examples: [
        {
          before: 'MERAKI_DASHBOARD_API_KEY=',
          secret: ['eb243ca035ac52', '48bbe796c95bf5', 'c624c80c5547'],
          after: '\n',
        },
        {
          before: 'curl -H "X-Cisco-Meraki-API-Key: ',
          secret: ['76863bb418ebcd', '235c53cb65bb3e', 'af7ef8ee8c59'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '  meraki_api_key = "',
          secret: ['2b312fc17587c4', 'cb2e0dca16d3b1', 'ad07ff7c9611'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'MERAKI_DASHBOARD_API_KEY=2a3a********\n',
        'MERAKI_DASHBOARD_API_KEY=your-key-here\n',
        ['MERAKI_DASHBOARD_API_KEY=', '2a3a69eeb1', 'cdb007eb44', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/',
      effect: 'none',
      hosts: ['api.meraki.com', 'api.meraki.ca', 'api.meraki.cn', 'api.meraki.in', 'api.gov-meraki.com'],
      request: { method: 'GET', path: '/api/v1/administered/identities/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors/0', equals: 'Invalid API key' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v1/organizations', bearer: '{secret}' },
          says: 'manages the networks of {organizations}',
          facts: { organizations: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.meraki.com/api/v1/administered/identities/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { name: 'Ada', email: 'ada@example.com', authentication: { mode: 'email' } },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada', organizations: 'Acme' },
          impact: {
            answers: [{ status: 200, json: [{ id: '2930418', name: 'Acme' }] }],
            says: ['manages the networks of Acme'],
          },
        },
        {
          request: 'GET https://api.meraki.com/api/v1/administered/identities/me',
          answer: { status: 401, json: { errors: ['Invalid API key'] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
