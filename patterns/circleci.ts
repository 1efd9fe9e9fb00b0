/** CircleCI: tokens of people and projects, with a mark (since 2023) and without. */

import type { Provider } from '#model/provider';

const personal = {
  severity: 'critical',
  audience: 'private',
  canDo: 'start pipelines, change their settings and read what they print, in every project of its owner',
  rotate:
    'Delete it under User settings, Personal API tokens. If it may have been used, change all secrets that the projects and contexts hold.',
} as const;

export default {
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  rules: [
    {
      ...personal,
      id: 'circleci-personal-token',
      description: 'A personal API token of CircleCI.',
      regex: String.raw`\b(CCIPAT_[0-9A-Za-z]{20,24}_[0-9a-f]{40})\b`,
      minEntropy: 3.5,
      confidence: 'high',
      verify: 'me',
      examples: [
        {
          before: 'CIRCLE_TOKEN=',
          secret: ['CCI', 'PAT_YmftLqpu0O9', '0yvEmXDW9Nd_c7072a39640703bb7983', '5483f253d494c2d4060f'],
          after: '\n',
        },
        {
          before: 'Circle-Token: ',
          secret: ['CCI', 'PAT_xp1EZAuIFeq', 'yAiHn8xA8k8_f7d030c0118ea3c6f06f', '32f0a9a57b30acba6758'],
          after: '\n',
        },
      ],
      counterExamples: [['CIRCLE_TOKEN=CCIPAT_lswF0m2dwwN', 'P4WPTPXEE3q'], 'CIRCLE_TOKEN=CCIPAT_your_token'],
    },
    {
      id: 'circleci-project-token',
      description: 'A project API token of CircleCI.',
      regex: String.raw`\b(CCIPRJ_[0-9A-Za-z]{20,24}_[0-9a-f]{40})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the builds of the project and, with all scopes, start them',
      rotate: 'Delete it under Project settings, API permissions, and create another with a narrow scope.',
      examples: [
        {
          before: 'https://circleci.com/api/v1.1/project/gh/acme/app?circle-token=',
          secret: ['CCI', 'PRJ_GkQV3nmr1SL', 'YPNR3qG2W2M_9e3cc4e52e7a852531b2', '92a90d76150d1ff7afba'],
          after: [].join(''),
        },
        {
          before: 'circleToken: "',
          secret: ['CCI', 'PRJ_Pc7ziZiHxuv', 'gNQFzAo1kxg_eb580f771af53addf8e2', '6f90a1532bf59a97767a'],
          after: '"',
        },
      ],
      counterExamples: [['circle-token=CCIPRJ_qjuvGBSB3u1', 'aRIaBAfDc7S'], 'circle-token=CCIPRJ_xxx'],
    },
    {
      ...personal,
      id: 'circleci-legacy-token',
      description: 'An API token of CircleCI of the older form, without a mark.',
      keyed: {
        names: [
          'circle_token',
          'circle-token',
          'circletoken',
          'circleci_token',
          'circleci-token',
          'circleci_api_token',
          'circle_api_token',
          'circleci_api_key',
          'circlecitoken',
          'circle_ci_token',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      confidence: 'high',
      verify: 'legacy',
      examples: [
        { before: 'CIRCLE_TOKEN=', secret: ['8c877fa0727e2500bd93', '454bb84f3671ec084bd4'], after: '\n' },
        {
          before: 'https://circleci.com/gh/acme/app.svg?style=svg&circle-token=',
          secret: ['2fa00779311f6507353f', '5370d0d907da09d9a361'],
          after: [].join(''),
        },
      ],
      counterExamples: [
        ['CIRCLE_TOKEN=f8b5e6f82b0272be', '997de5f6fc3cfb19'],
        ['CIRCLE_SHA1=d4ccefca5cebfdbac32a', '9ddd72db0e85dad4374b'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://circleci.com/docs/guides/toolkit/api-developers-guide/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['circleci.com'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/v2/me', headers: { 'circle-token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/login', name: '/name' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/api/v2/me/collaborations',
            headers: { 'circle-token': '{secret}' },
          },
          says: 'reaches the pipelines of {organizations}',
          facts: { organizations: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://circleci.com/api/v2/me',
          headers: { 'circle-token': '{secret}' },
          answer: { status: 200, json: { id: '497f6eca', login: 'ada', name: 'Ada' } },
          verdict: 'live',
          facts: { user: 'ada', name: 'Ada', organizations: 'acme' },
          impact: {
            answers: [{ status: 200, json: [{ name: 'acme', slug: 'gh/acme', 'vcs-type': 'github' }] }],
            says: ['reaches the pipelines of acme'],
          },
        },
        {
          request: 'GET https://circleci.com/api/v2/me',
          answer: { status: 401, json: { message: 'You must log in first.' } },
          verdict: 'invalid',
        },
      ],
    },
    legacy: {
      // Tokens of projects have the same form and are refused here.
      docs: 'https://circleci.com/docs/guides/toolkit/api-developers-guide/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['circleci.com'],
      request: { method: 'GET', path: '/api/v2/me', headers: { 'circle-token': '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/id' }, verdict: 'live' }],
      facts: { user: '/login', name: '/name' },
      cases: [
        {
          request: 'GET https://circleci.com/api/v2/me',
          headers: { 'circle-token': '{secret}' },
          answer: { status: 200, json: { id: '497f6eca', login: 'ada', name: 'Ada' } },
          verdict: 'live',
          facts: { user: 'ada', name: 'Ada' },
        },
        {
          request: 'GET https://circleci.com/api/v2/me',
          answer: { status: 401, json: { message: 'You must log in first.' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
