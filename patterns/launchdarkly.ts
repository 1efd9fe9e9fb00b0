/** Credentials of LaunchDarkly. */

import type { Provider } from '#model/provider';

export default {
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  rules: [
    {
      id: 'launchdarkly-api-token',
      description: 'A LaunchDarkly API access token.',
      regex: String.raw`\b(api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\b`,
      minEntropy: 3.3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change flags, and with them what runs in production',
      rotate: 'At app.launchdarkly.com/settings/authorization: reset or delete the token.',
      verify: 'token',
      revoke: 'token',
      examples: [
        {
          before: 'LAUNCHDARKLY_ACCESS_TOKEN=',
          secret: ['api-', '74e6a65c-36d', '4-42ab-a080-', '555a455aefd5'],
          after: '\n',
        },
        {
          before: 'Authorization: ',
          secret: ['api-', '65f36ceb-bfe', 'd-477c-9065-', '1b94e8a2f634'],
          after: '\n',
        },
        {
          before: '  access_token = "',
          secret: ['api-', '410d51ea-44c', '5-4450-a96d-', '2f48417bb05b'],
          after: '"\n',
        },
      ],
      counterExamples: ['api-your-token', ['api-', '75990e5a', '-d5b2']],
    },
    {
      id: 'launchdarkly-sdk-key',
      description: 'A LaunchDarkly server-side SDK key.',
      regex: String.raw`\b(sdk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\b`,
      minEntropy: 3.3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all flags with their rules and the users named in them',
      rotate: 'In the project’s environment settings: reset the SDK key, with or without a grace period.',
      verify: 'sdk',
      docs: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
      examples: [
        {
          before: 'LAUNCHDARKLY_SDK_KEY=',
          secret: ['sdk-', 'ebea877d-2d2', 'e-401c-b14d-', 'f67c8f66ca9d'],
          after: '\n',
        },
        {
          before: 'launchdarkly:\n  sdk_key: ',
          secret: ['sdk-', '701d1838-c8a', 'a-403b-ae4a-', 'ac61ec38ad16'],
          after: '\n',
        },
      ],
      counterExamples: ['sdk-your-key', ['sdk-', '33f9fc5f', '-e25d']],
    },
    {
      id: 'launchdarkly-mobile-key',
      description: 'A LaunchDarkly mobile key. Meant to be in apps.',
      regex: String.raw`\b(mob-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\b`,
      minEntropy: 3.3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'read the flags that are opened to mobile clients',
      rotate: 'In the project’s environment settings: reset the mobile key.',
      docs: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
      examples: [
        {
          before: 'const val MOBILE_KEY = "',
          secret: ['mob-', '6ffd5575-93e', '3-4b14-b2a5-', '9818176f50f9'],
          after: '"\n',
        },
        {
          before: '<key>LDMobileKey</key>\n\t<string>',
          secret: ['mob-', '4491d2bd-f07', '7-4642-a6a6-', 'afad1bb74ff8'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['mob-your-key', ['mob-', 'eff43b0e', '-1ac8']],
    },
    {
      id: 'launchdarkly-relay-key',
      description: 'A key by which LaunchDarkly’s Relay Proxy configures itself.',
      regex: String.raw`\b(rel-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all flags and SDK keys of the environments it is for',
      rotate: 'Under Relay proxy configurations: reset the key.',
      examples: [
        {
          before: 'client.set("launchdarkly_relay_key", "',
          secret: ['rel-6', 'e6df3fd-73', '9c-e440-2', 'b01-97b6b', 'bac3060'],
          after: '");\n',
        },
        {
          before: '  "launchdarkly_relay_key": "',
          secret: ['rel-', '2c3997bb-54d', '1-eaaf-aac', 'c-2a231a2bc0', '6c'],
          after: '",\n',
        },
        {
          before: "const launchdarklyRelayKey = '",
          secret: ['rel-a', '275e120-392', '1-e319-c5bd', '-d4c7997d1d6', 'b'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LAUNCHDARKLY_RELAY_KEY=your-key-here\n',
        ['LAUNCHDARKLY_RELAY_KEY=', 'rel-0', '7c', '\n'],
      ],
    },
  ],
  verify: {
    token: {
      docs: 'https://github.com/launchdarkly/api-client-typescript',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['app.launchdarkly.com', 'app.eu.launchdarkly.com'],
      request: { method: 'GET', path: '/api/v2/caller-identity', headers: { Authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/accountId' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code' }, verdict: 'invalid' },
      ],
      facts: {
        account: '/accountId',
        name: '/tokenName',
        project: '/projectName',
        environment: '/environmentName',
      },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/api/v2/projects?limit=1',
            headers: { Authorization: '{secret}' },
          },
          says: 'reads {projects} projects',
          facts: { projects: '/totalCount' },
        },
      ],
      cases: [
        {
          request: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
          headers: { authorization: '{secret}' },
          answer: {
            status: 200,
            json: {
              accountId: 'a1',
              environmentName: 'Production',
              projectName: 'Shop',
              tokenName: 'ci',
              tokenKind: 'auth',
              scopes: [],
            },
          },
          verdict: 'live',
          facts: { account: 'a1', name: 'ci', project: 'Shop', environment: 'Production', projects: '3' },
          impact: {
            answers: [{ status: 200, json: { totalCount: 3, items: [] } }],
            says: ['reads 3 projects'],
          },
        },
        {
          request: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
          answer: { status: 401, json: { code: 'unauthorized', message: 'invalid access token' } },
          verdict: 'invalid',
        },
      ],
    },
    sdk: {
      docs: 'https://github.com/launchdarkly/api-client-typescript',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['app.launchdarkly.com', 'app.eu.launchdarkly.com'],
      request: { method: 'GET', path: '/api/v2/caller-identity', headers: { Authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/accountId' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code' }, verdict: 'invalid' },
      ],
      facts: {
        account: '/accountId',
        name: '/tokenName',
        project: '/projectName',
        environment: '/environmentName',
      },
      cases: [
        {
          request: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
          headers: { authorization: '{secret}' },
          answer: {
            status: 200,
            json: {
              accountId: 'a1',
              environmentName: 'Production',
              projectName: 'Shop',
              tokenName: 'ci',
              tokenKind: 'auth',
              scopes: [],
            },
          },
          verdict: 'live',
          facts: { account: 'a1', name: 'ci', project: 'Shop', environment: 'Production' },
        },
        {
          request: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
          answer: { status: 401, json: { code: 'unauthorized', message: 'invalid access token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://launchdarkly.com/docs/api/access-tokens/delete-token',
      effect: 'deletes the access token; only a token whose role may delete tokens can do it',
      hosts: ['app.launchdarkly.com', 'app.eu.launchdarkly.com'],
      steps: [
        {
          request: { method: 'GET', path: '/api/v2/caller-identity', headers: { Authorization: '{secret}' } },
          done: [200],
          picks: { id: '/tokenId' },
        },
        {
          request: { method: 'DELETE', path: '/api/v2/tokens/{id}', headers: { Authorization: '{secret}' } },
          done: [204],
        },
      ],
      cases: [
        {
          answers: [
            {
              request: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
              status: 200,
              json: { accountId: 'a1', tokenId: 't1' },
            },
            { request: 'DELETE https://app.launchdarkly.com/api/v2/tokens/t1', status: 204 },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
              status: 401,
              json: { code: 'unauthorized' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
