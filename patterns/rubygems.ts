/** RubyGems: API keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  rules: [
    {
      id: 'rubygems-api-key',
      description: 'A RubyGems API key.',
      regex: String.raw`\b(rubygems_[0-9a-f]{48})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'push and yank gems of its owner, within its scopes, so that everybody who installs them runs his code',
      rotate:
        'Delete it under Settings, API keys; check the pushed versions; use trusted publishing instead.',
      verify: 'gems',
      examples: [
        {
          before: ':rubygems_api_key: ',
          secret: ['rubygems', '_aad3a0f73717f8e503771599', '687f05e5d145f0835326489f'],
          after: '\n',
        },
        {
          before: 'export GEM_HOST_API_KEY="',
          secret: ['rubygems', '_6e259b5717e2e77320be20dd', 'eccc7e8a077d2c5ba9c67ab0'],
          after: '"',
        },
      ],
      counterExamples: [
        ['GEM_HOST_API_KEY=rubygems_15ec28f9f5eb55f', '3fc3c02ddefebcd'],
        'GEM_HOST_API_KEY=rubygems_your_key',
      ],
    },
  ],
  verify: {
    gems: {
      docs: 'https://guides.rubygems.org/rubygems-org-api/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['rubygems.org'],
      request: { method: 'GET', path: '/api/v1/gems.json', headers: { authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '' }, verdict: 'live' },
        {
          status: 403,
          contains: 'API key',
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, contains: 'Access Denied', verdict: 'invalid' },
        { status: 401, contains: 'Access denied', verdict: 'invalid' },
      ],
      facts: { gems: { each: '', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://rubygems.org/api/v1/gems.json',
          headers: { authorization: '{secret}' },
          answer: { status: 200, json: [{ name: 'rails-thing', version: '1.0.0' }] },
          verdict: 'live',
          facts: { gems: 'rails-thing' },
        },
        {
          request: 'GET https://rubygems.org/api/v1/gems.json',
          answer: { status: 403, text: "The API key doesn't have access" },
          verdict: 'restricted',
        },
        {
          request: 'GET https://rubygems.org/api/v1/gems.json',
          answer: { status: 401, text: 'HTTP Basic: Access denied.' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
