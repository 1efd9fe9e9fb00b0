/** Credentials of OpenAI. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  rules: [
    {
      id: 'openai-project-key',
      description: 'An OpenAI project API key.',
      regex: '(sk-proj-[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill, and read files and fine-tuned models of the account',
      rotate:
        'At platform.openai.com/settings/organization/api-keys: revoke the key and create another with restricted permissions.',
      verify: 'models',
      examples: [
        {
          before: 'export OPENAI_API_KEY="',
          secret: [
            'sk-proj-',
            'NjD2IlJA369k3_j',
            'qPNiIHX8SUvKfe5',
            'm8XI1PlPaKWsMPm',
            'jx-LYMFnKLKgDD3',
            'M8fRGAuENBi7rv',
            'T3BlbkFJ',
            'z01jRigXSjlzdLg',
            'PEWc4vvA6t97cAg',
            '27345oURshP6uuY',
            'Ai8aEbyNXIMqrr4',
            '46MLMt0YqHvoda',
          ],
          after: '"\n',
        },
        {
          before: 'OpenAI(api_key="',
          secret: ['sk-proj-', 'YV2qZsA2n8', 'rXGm4p_GCr', 'T3BlbkFJ', 'B4PB2uC8Qt', 'B9ngy_Yhbi'],
          after: '")',
        },
        {
          before: '<string name="openai_key">',
          secret: [
            'sk-proj-',
            'R2zOh1BV2JHy0ps',
            'SMpyMcUCq7iIeUE',
            'fdmj-dfUN4rf7d6',
            'vk3Hb1WE-TIugbq',
            'mD6z6Nyn2tSLbn',
            'T3BlbkFJ',
            'eTDqy0PBxYjY9kp',
            'dt6QNpJXu1cbgES',
            '3zrGmaNdptemDCg',
            'S6ezqlbHTp4XR7X',
            'Fkedi18ccUYakb',
          ],
          after: '</string>\n',
        },
        {
          before: 'openai:\n  key: ',
          secret: [
            'sk-proj-',
            'cmGhoEl67a2q6rG',
            'XeNCzvkrvcHhhbt',
            'oL2pQTx95oiEpuO',
            '0ShvDxUNMGoLVnI',
            'iuNuo3aU4EMMec',
            'T3BlbkFJ',
            'QAJP9kG1F6IQFIe',
            'mrkvcWlfo3N_57j',
            'fPVTNlBmV8MFm6G',
            'J2Mutw_JDfwTUeV',
            'P0tKLxjbcU-Qbs',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'sk-proj-your-key',
        ['sk-proj-', 'ixeHaYtK6WBsuG', 'sSwD4PZ0RS5Ams', 'wJZ7cjAsXeG1'],
        'OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'openai-service-account-key',
      description: 'An API key of an OpenAI service account.',
      regex: '(sk-svcacct-[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill, and read files and fine-tuned models of the account',
      rotate:
        'At platform.openai.com, project, Members, Service accounts: delete the key and create another.',
      verify: 'models',
      examples: [
        {
          before: 'OPENAI_API_KEY=',
          secret: [
            'sk-svcacct-',
            'A42ywy0IYTF6xfg',
            'aIoY_mqyVz8hJM1',
            'F22x08mdk4abcXg',
            'LiSB8svhwohJb_K',
            'IOW-qECXEHzHzY',
            'T3BlbkFJ',
            'vcUYNGfpoNX17da',
            'mSWQCXl-jqXxD3A',
            'th6QiqSW2XEkk4D',
            'fciZPKuAiwMA_s-',
            'FwtuzUSHfKSgV5',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'sk-svcacct-',
            'Td00AsgVwFkw6ne',
            'nNKiPqEB3fR42x5',
            'OVSgu4dYHiN2xOe',
            'LHiuGHw9S8dFEqi',
            'LQQQ9v5pIYOdU8',
            'T3BlbkFJ',
            'EmKGzlVPXUO2jF8',
            'jIZtDWQdqtZHp5B',
            'qafQSckue6d5jfC',
            'ysuMBWWeFx2-QNx',
            '7rEmF18w2Yke3Y',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'sk-svcacct-your-key',
        ['sk-svcacct-', 'wjfPV9KuhmPn2z', 'iHBhaa7y1Apaim', 'U_fJXQPH939f'],
      ],
    },
    {
      id: 'openai-admin-key',
      description: 'An OpenAI admin API key.',
      regex: '(sk-admin-[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the organization: members, projects, keys, limits and audit logs',
      rotate: 'At platform.openai.com/settings/organization/admin-keys: revoke the key and create another.',
      verify: 'admin',
      docs: 'https://platform.openai.com/docs/api-reference/administration',
      examples: [
        {
          before: 'OPENAI_ADMIN_KEY=',
          secret: [
            'sk-admin-',
            '9RQouANzrNWdxvn',
            'HqA_D2KVwct-JYU',
            '0QBclXIBPWGQhgi',
            'nmnmFXdLlGODR',
            'T3BlbkFJ',
            '0ipczoKOmCfG4hj',
            '3fcaGw_AGvJTcG9',
            '7hBLhe3xIpcZQW0',
            'Y4Lk_vinh3k_H',
          ],
          after: '\n',
        },
        {
          before: '{"adminKey": "',
          secret: [
            'sk-admin-',
            '1eTwThc0T-lqYxO',
            'GqMcbbba2KNoRgr',
            '_j3UF6B1Mx5IJPk',
            't_j0dNh2eOo_v',
            'T3BlbkFJ',
            '7N6Vd3JfX1CSir_',
            'xZRbO56qsQguRR1',
            'NvcZqkh7-EIoVY0',
            '5KGLKSH-mB-gD',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'sk-admin-your-key',
        ['sk-admin-', 'EXvP2o84YCoIBd', 'K8sWsSVVpRM5qU', 'xvlnQWtfFVmd'],
      ],
    },
    {
      id: 'openai-legacy-key',
      description: 'An OpenAI user API key of the old form.',
      regex: String.raw`(sk-(?:None-)?[A-Za-z0-9]{20,50}T3BlbkFJ[A-Za-z0-9]{20,50})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill, and read files and fine-tuned models of the account',
      rotate: 'At platform.openai.com/api-keys: revoke the key; make a project key in its place.',
      verify: 'models',
      examples: [
        {
          before: 'OPENAI_API_KEY=',
          secret: ['sk-', 'tVfq4SDmAU', 'y64dSOMF00', 'T3BlbkFJ', '9nyW4ub2Ql', '4tQw131Iwg'],
          after: '\n',
        },
        {
          before: 'openai.api_key = "',
          secret: ['sk-', 'aUYxydblmM', 'FZHccDK1kL', 'T3BlbkFJ', 'OLhN7bD6rr', 'AHThrjML8O'],
          after: '"',
        },
        {
          before: 'let apiKey = "',
          secret: ['sk-', 'Adoq2jcZml', 'Jy8FctnT2S', 'T3BlbkFJ', 'eMGetkxxVQ', 'Vu0GP0DJyw'],
          after: '"\n',
        },
      ],
      counterExamples: ['sk-your-openai-key', ['sk-', '6Kv4wi', 'Ffe7YG']],
    },
    {
      id: 'openai-session-key',
      description: 'A session key of OpenAI’s dashboard.',
      regex: String.raw`\b(sess-[A-Za-z0-9]{40})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the account as its owner does in the browser, keys and billing included',
      rotate: 'Sign out of all devices in the account’s settings; sessions end by themselves too.',
      examples: [
        {
          before: 'OPENAI_SESSION_KEY=',
          secret: ['sess-', 'rwEz9VcP09biN', 'JBPX5c8nO', 'wgsYnzovOy', 'y9D9HSNj'],
          after: '\n',
        },
        {
          before: "const openaiSessionKey = '",
          secret: ['sess', '-UUcXYz7e59k', 'CMwMXxRAIMF', 'LOWFhAYN6o', 'Wuid1nK0'],
          after: "';\n",
        },
        {
          before: '<string name="openai_session_key">',
          secret: ['sess', '-8xPRchPU7k', 'HBsJRSZFck70', '7K6ZvY4AwbgMB', 'jae5Z'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['OPENAI_SESSION_KEY=your-key-here\n', ['OPENAI_SESSION_KEY=', 'sess', '-6v', '\n']],
    },
  ],
  verify: {
    models: {
      docs: 'https://github.com/openai/openai-openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.openai.com'],
      request: { method: 'GET', path: '/v1/models', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: [401, 403],
          contains: 'insufficient permissions',
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        {
          status: 429,
          json: { pointer: '/error/code', equals: 'insufficient_quota' },
          verdict: 'restricted',
          why: 'its quota is used up',
        },
        {
          status: 401,
          json: { pointer: '/error/code', equals: 'account_deactivated' },
          verdict: 'revoked',
          why: 'the account was closed',
        },
        { status: 401, json: { pointer: '/error/code', equals: 'invalid_api_key' }, verdict: 'invalid' },
      ],
      facts: { organization: { header: 'openai-organization' }, models: { count: '/data' } },
      impact: [
        {
          request: { method: 'GET', path: '/v1/files?limit=100', bearer: '{secret}' },
          says: 'reads {files} uploaded files, counting to 100',
          facts: { files: { count: '/data' } },
        },
        {
          request: { method: 'GET', path: '/v1/fine_tuning/jobs?limit=20', bearer: '{secret}' },
          says: 'sees {jobs} fine-tuning jobs, counting to 20',
          facts: { jobs: { count: '/data' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.openai.com/v1/models',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            headers: { 'openai-organization': 'org-example' },
            json: { object: 'list', data: [{ id: 'gpt-4o', object: 'model', owned_by: 'openai' }] },
          },
          verdict: 'live',
          facts: { organization: 'org-example', models: '1', files: '1', jobs: '0' },
          impact: {
            answers: [
              { status: 200, json: { object: 'list', data: [{ id: 'file-1' }] } },
              { status: 200, json: { object: 'list', data: [], has_more: false } },
            ],
            says: ['reads 1 uploaded files, counting to 100', 'sees 0 fine-tuning jobs, counting to 20'],
          },
        },
        {
          request: 'GET https://api.openai.com/v1/models',
          answer: {
            status: 403,
            json: {
              error: {
                message:
                  'You have insufficient permissions for this operation. Missing scopes: api.model.read.',
                type: 'invalid_request_error',
              },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.openai.com/v1/models',
          answer: {
            status: 429,
            json: { error: { code: 'insufficient_quota', type: 'insufficient_quota' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.openai.com/v1/models',
          answer: {
            status: 401,
            json: { error: { code: 'account_deactivated', type: 'invalid_request_error' } },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.openai.com/v1/models',
          answer: {
            status: 401,
            json: {
              error: {
                message: 'Incorrect API key provided.',
                type: 'invalid_request_error',
                code: 'invalid_api_key',
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
    admin: {
      docs: 'https://github.com/openai/openai-openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.openai.com'],
      request: { method: 'GET', path: '/v1/organization/admin_api_keys?limit=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: [401, 403],
          contains: 'insufficient permissions',
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'GET', path: '/v1/organization/users?limit=100', bearer: '{secret}' },
          says: 'manages {users} users of the organization, counting to 100',
          facts: { users: { count: '/data' } },
        },
        {
          request: { method: 'GET', path: '/v1/organization/projects?limit=50', bearer: '{secret}' },
          says: 'manages the projects {projects}',
          facts: { projects: { each: '/data', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.openai.com/v1/organization/admin_api_keys?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              object: 'list',
              data: [{ object: 'organization.admin_api_key', id: 'key_abc', name: 'Administration Key' }],
              has_more: false,
            },
          },
          verdict: 'live',
          facts: { users: '1', projects: 'Default project' },
          impact: {
            answers: [
              { status: 200, json: { object: 'list', data: [{ id: 'user_1' }] } },
              { status: 200, json: { object: 'list', data: [{ id: 'proj_1', name: 'Default project' }] } },
            ],
            says: [
              'manages 1 users of the organization, counting to 100',
              'manages the projects Default project',
            ],
          },
        },
        {
          request: 'GET https://api.openai.com/v1/organization/admin_api_keys?limit=1',
          answer: {
            status: 403,
            json: { error: { message: 'You have insufficient permissions for this operation.' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.openai.com/v1/organization/admin_api_keys?limit=1',
          answer: {
            status: 401,
            json: { error: { code: 'invalid_api_key', type: 'invalid_request_error' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
