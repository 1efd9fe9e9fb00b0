/** crates.io: API tokens. */

import type { Provider } from '#model/provider';

export default {
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  rules: [
    {
      id: 'cratesio-api-token',
      description: 'An API token of crates.io.',
      regex: String.raw`\b(cio[0-9A-Za-z]{32})\b`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'publish and yank the crates of its owner, within its scopes, so that everybody who builds them runs his code',
      rotate:
        'Revoke it under Account settings, API tokens; check the published versions; use trusted publishing instead.',
      verify: 'me',
      revoke: 'token',
      examples: [
        {
          before: '[registry]\ntoken = "',
          secret: ['ci', 'obtA8aZXNYJfAXQ4O', '1cAk9lgmsw81eFn5'],
          after: '"\n',
        },
        {
          before: 'CARGO_REGISTRY_TOKEN=',
          secret: ['ci', 'odfJ7II71CeDnRs6B', 'gu1Hf8foDT4TnXyC'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['CARGO_REGISTRY_TOKEN=ciohdmOUYDjvv', 'IO28NGL0jw'],
        'CARGO_REGISTRY_TOKEN=${{ secrets.CRATES_TOKEN }}',
        'cioooooooooooooooooooooooooooooooooo',
      ],
    },
  ],
  verify: {
    me: {
      // Nothing may be read with a token: a right one is told that only the website may ask this.
      docs: 'https://crates.io/docs/api',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['crates.io'],
      request: { method: 'GET', path: '/api/v1/me', headers: { authorization: '{secret}' } },
      clauses: [
        {
          status: 403,
          json: {
            pointer: '/errors/0/detail',
            equals: 'this action can only be performed on the crates.io website',
          },
          verdict: 'live',
        },
        { status: 200, json: { pointer: '/user/login' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/errors/0/detail', equals: 'authentication failed' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'GET https://crates.io/api/v1/me',
          headers: { authorization: '{secret}' },
          answer: {
            status: 403,
            json: { errors: [{ detail: 'this action can only be performed on the crates.io website' }] },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://crates.io/api/v1/me',
          answer: { status: 403, json: { errors: [{ detail: 'authentication failed' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://crates.io/docs/api',
      checked: '2026-11-24',
      effect: 'ends the token at once',
      hosts: ['crates.io'],
      steps: [
        {
          request: {
            method: 'DELETE',
            path: '/api/v1/tokens/current',
            headers: { authorization: '{secret}' },
          },
          done: [200, 204],
        },
      ],
      cases: [
        {
          answers: [{ request: 'DELETE https://crates.io/api/v1/tokens/current', status: 204 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://crates.io/api/v1/tokens/current',
              status: 403,
              json: { errors: [{ detail: 'authentication failed' }] },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
