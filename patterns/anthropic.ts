/** Credentials of Anthropic. */

import type { Provider } from '#model/provider';

export default {
  name: 'Anthropic',
  docs: 'https://platform.claude.com/docs/en/api/overview',
  rules: [
    {
      id: 'anthropic-api-key',
      description: 'An Anthropic API key.',
      regex: '(sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{93}AA)(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill and read files and batches of the workspace',
      rotate: 'At platform.claude.com/settings/keys: disable or delete the key and create another.',
      verify: 'models',
      examples: [
        {
          before: 'export ANTHROPIC_API_KEY="',
          secret: [
            'sk-ant-api03-',
            'MrJjIY_utpFbJK',
            'A5L9OZnY_lwUkm',
            'slaXcHeiJdds6D',
            'm9R_hg_0Iogxrh',
            'M18abJwpWUv85T',
            'oN24r-GmmtFOHm',
            'wA_4e0vqZ',
            'AA',
          ],
          after: '"\n',
        },
        {
          before: 'curl -H "x-api-key: ',
          secret: [
            'sk-ant-api03-',
            'VcBFwQlyotKsXP',
            '-KMVOXK_C6RNfG',
            'uSqKVPhv4qLGHU',
            '1ZGBEXVAOa02Qo',
            'Sr8C9Dvznzvjgc',
            'vlgAWie27RtG_n',
            'onJsKlK5F',
            'AA',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "  apiKey: '",
          secret: [
            'sk-ant-api03-',
            'qrwyamLdEWEsOH',
            'fSgQi4P7Vr-Z95',
            'Ioj8jRWqwPvu1p',
            'E88rvs87GO5KY-',
            'FAXsf_ttUugGxi',
            'FwVITRlUd1nuBn',
            'NeYvHQPYz',
            'AA',
          ],
          after: "',\n",
        },
      ],
      counterExamples: [
        'sk-ant-api03-your-key',
        ['sk-ant-api03-', 'TlbwNfWqlzE6Pg', 'kEiYpDysStpPue', 'KXAoM9PlDFhF'],
        'ANTHROPIC_API_KEY=sk-ant-...',
      ],
    },
    {
      id: 'anthropic-admin-key',
      description: 'An Anthropic admin API key.',
      regex: '(sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{93}AA)(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the organization: members, workspaces, API keys and usage',
      rotate: 'At platform.claude.com/settings/admin-keys: delete the key and create another.',
      verify: 'organization',
      docs: 'https://platform.claude.com/docs/en/build-with-claude/administration-api',
      examples: [
        {
          before: 'ANTHROPIC_ADMIN_KEY=',
          secret: [
            'sk-ant-admin01-',
            'PM88iWLAmP-E-p',
            'CqSiJw14gI6k4O',
            'QvSuUB5erLMq24',
            'Jj_k9u5yjBylMN',
            'JhGZikOvg9vu8c',
            'x3y2w-pzp7Qzxg',
            'bAJFBPnSt',
            'AA',
          ],
          after: '\n',
        },
        {
          before: '{"key": "',
          secret: [
            'sk-ant-admin01-',
            'oMksSJM4bWh-EP',
            'X_7-3zO_csuQMd',
            '9HSTpj1Q2jlGvm',
            'UKbDiFY6UgXmrQ',
            'JzfZhNsXiErBxW',
            'aRTgA1mWJNIDas',
            'wg7jn58Mu',
            'AA',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'sk-ant-admin01-your-key',
        ['sk-ant-admin01-', 'det_MPP22fLJPA', 'TQAtWa5PfloQWS', 'XjTCce-aJb9w'],
      ],
    },
    {
      id: 'anthropic-oauth-token',
      description: 'An OAuth token of Claude (Claude Code and the like).',
      regex: '(sk-ant-o[ar]t[0-9]{2}-[A-Za-z0-9_-]{80,120})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the person’s Claude subscription, until it expires',
      rotate: 'At claude.ai/settings, Claude Code or Authorised applications: revoke it; then log in again.',
      examples: [
        {
          before: 'CLAUDE_CODE_OAUTH_TOKEN=',
          secret: [
            'sk-ant-oat01-',
            'yJkBMCM3GqV_sj',
            'f7je_k6DMJnMSw',
            'EAEyjptVqq1HJk',
            '1-4LsG4-hdugsC',
            'kcKqvPpLiQx34z',
            '7WwyoeFUnHUYS_',
            'rwNMobxlr',
            'AA',
          ],
          after: '\n',
        },
        {
          before: '{"accessToken": "',
          secret: [
            'sk-ant-oat01-',
            'iHQNmuDFpJYu4F',
            '7zioNPQjfftlMG',
            'SwLcCSD-MaFtNg',
            'WzdL1j3Y-K5_mV',
            'FIV39YrMsB0mre',
            '9cBOVrXwEjqJd5',
            'TxkGXJORM',
            'AA',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['sk-ant-oat01-your-token', ['sk-ant-oat01-', 'r8i4A_iFK-', '_Ebi0bFOxt']],
    },
    {
      id: 'anthropic-session-key',
      description: 'A session key of claude.ai.',
      regex: '(sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{80,130})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the person’s conversations',
      rotate: 'At claude.ai/settings/account: log out of all devices.',
      examples: [
        {
          before: 'Cookie: sessionKey=',
          secret: [
            'sk-ant-sid01-',
            'bsVLjDdEXeot6_A',
            'cVgXY3J4M4dVk46',
            'rnWTj8JHhcYg5Xm',
            'lP61CQAqennqB3-',
            'pqvjWvXnhiH-doN',
            'WEwBbVe3qvx',
            'AA',
          ],
          after: '; x=1',
        },
        {
          before: 'CLAUDE_SESSION_KEY=',
          secret: [
            'sk-ant-sid01-',
            '4-a2z4Wi6BN5fdz',
            'EEcsS_f7KFEG8f5',
            'oUBAOM1un-JTLuc',
            '97T3_xsCudTZaOT',
            'YEGdAniwRnHBLUv',
            '2YT8jkz_Xhv',
            'AA',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['sk-ant-sid01-your-key', ['sk-ant-sid01-', 't1P2WHaTJy', 'o-zFVxfd6B']],
    },
  ],
  verify: {
    models: {
      docs: 'https://github.com/anthropics/anthropic-sdk-typescript',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.anthropic.com'],
      request: {
        method: 'GET',
        path: '/v1/models?limit=100',
        headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error/type', equals: 'permission_error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/error/type', equals: 'authentication_error' }, verdict: 'invalid' },
      ],
      facts: { organization: { header: 'anthropic-organization-id' }, models: { count: '/data' } },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/v1/messages/batches?limit=50',
            headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' },
          },
          says: 'reads {batches} message batches, counting to 50',
          facts: { batches: { count: '/data' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.anthropic.com/v1/models?limit=100',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            headers: { 'anthropic-organization-id': 'o1' },
            json: { data: [{ type: 'model', id: 'claude-sonnet-4-5' }], has_more: false },
          },
          verdict: 'live',
          facts: { organization: 'o1', models: '1', batches: '1' },
          impact: {
            answers: [{ status: 200, json: { data: [{ id: 'msgbatch_1' }], has_more: false } }],
            says: ['reads 1 message batches, counting to 50'],
          },
        },
        {
          request: 'GET https://api.anthropic.com/v1/models?limit=100',
          answer: {
            status: 403,
            json: {
              type: 'error',
              error: {
                type: 'permission_error',
                message: 'Your API key does not have permission to use the specified resource.',
              },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.anthropic.com/v1/models?limit=100',
          answer: {
            status: 401,
            json: { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } },
          },
          verdict: 'invalid',
        },
      ],
    },
    organization: {
      docs: 'https://platform.claude.com/docs/en/api/admin-api/organization/get-me',
      effect: 'none',
      hosts: ['api.anthropic.com'],
      request: {
        method: 'GET',
        path: '/v1/organizations/me',
        headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' },
      },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error/type', equals: 'permission_error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/error/type', equals: 'authentication_error' }, verdict: 'invalid' },
      ],
      facts: { organization: '/name' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/v1/organizations/users?limit=100',
            headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' },
          },
          says: 'manages {users} users, counting to 100',
          facts: { users: { count: '/data' } },
        },
        {
          request: {
            method: 'GET',
            path: '/v1/organizations/api_keys?limit=50',
            headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' },
          },
          says: 'manages {keys} API keys, counting to 50',
          facts: { keys: { count: '/data' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.anthropic.com/v1/organizations/me',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { id: 'o1', type: 'organization', name: 'Example' } },
          verdict: 'live',
          facts: { organization: 'Example', users: '1', keys: '1' },
          impact: {
            answers: [
              { status: 200, json: { data: [{ id: 'user_1' }], has_more: false } },
              { status: 200, json: { data: [{ id: 'apikey_1' }], has_more: false } },
            ],
            says: ['manages 1 users, counting to 100', 'manages 1 API keys, counting to 50'],
          },
        },
        {
          request: 'GET https://api.anthropic.com/v1/organizations/me',
          answer: {
            status: 403,
            json: {
              type: 'error',
              error: {
                type: 'permission_error',
                message: 'Your API key does not have permission to use the specified resource.',
              },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.anthropic.com/v1/organizations/me',
          answer: {
            status: 401,
            json: { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
