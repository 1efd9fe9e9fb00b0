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
      examples: [
        {
          before: 'export OPENAI_API_KEY="',
          secret: [
            'sk-proj-',
            'NjD2IlJA369k3_jqPNiIHX8SUvKfe5m8XI1Pl',
            'PaKWsMPmjx-LYMFnKLKgDD3M8fRGAuENBi7rv',
            'T3BlbkFJ',
            'z01jRigXSjlzdLgPEWc4vvA6t97cAg27345oU',
            'RshP6uuYAi8aEbyNXIMqrr446MLMt0YqHvoda',
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
            'R2zOh1BV2JHy0psSMpyMcUCq7iIeUEfdmj-df',
            'UN4rf7d6vk3Hb1WE-TIugbqmD6z6Nyn2tSLbn',
            'T3BlbkFJ',
            'eTDqy0PBxYjY9kpdt6QNpJXu1cbgES3zrGmaN',
            'dptemDCgS6ezqlbHTp4XR7XFkedi18ccUYakb',
          ],
          after: '</string>\n',
        },
        {
          before: 'openai:\n  key: ',
          secret: [
            'sk-proj-',
            'cmGhoEl67a2q6rGXeNCzvkrvcHhhbtoL2pQTx',
            '95oiEpuO0ShvDxUNMGoLVnIiuNuo3aU4EMMec',
            'T3BlbkFJ',
            'QAJP9kG1F6IQFIemrkvcWlfo3N_57jfPVTNlB',
            'mV8MFm6GJ2Mutw_JDfwTUeVP0tKLxjbcU-Qbs',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'sk-proj-your-key',
        ['sk-proj-', 'ixeHaYtK6WBsuGsSwD4P', 'Z0RS5AmswJZ7cjAsXeG1'],
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
      examples: [
        {
          before: 'OPENAI_API_KEY=',
          secret: [
            'sk-svcacct-',
            'A42ywy0IYTF6xfgaIoY_mqyVz8hJM1F22x08m',
            'dk4abcXgLiSB8svhwohJb_KIOW-qECXEHzHzY',
            'T3BlbkFJ',
            'vcUYNGfpoNX17damSWQCXl-jqXxD3Ath6QiqS',
            'W2XEkk4DfciZPKuAiwMA_s-FwtuzUSHfKSgV5',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'sk-svcacct-',
            'Td00AsgVwFkw6nenNKiPqEB3fR42x5OVSgu4d',
            'YHiN2xOeLHiuGHw9S8dFEqiLQQQ9v5pIYOdU8',
            'T3BlbkFJ',
            'EmKGzlVPXUO2jF8jIZtDWQdqtZHp5BqafQSck',
            'ue6d5jfCysuMBWWeFx2-QNx7rEmF18w2Yke3Y',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'sk-svcacct-your-key',
        ['sk-svcacct-', 'wjfPV9KuhmPn2ziHBhaa', '7y1ApaimU_fJXQPH939f'],
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
      docs: 'https://platform.openai.com/docs/api-reference/administration',
      examples: [
        {
          before: 'OPENAI_ADMIN_KEY=',
          secret: [
            'sk-admin-',
            '9RQouANzrNWdxvnHqA_D2KVwct-JY',
            'U0QBclXIBPWGQhginmnmFXdLlGODR',
            'T3BlbkFJ',
            '0ipczoKOmCfG4hj3fcaGw_AGvJTcG',
            '97hBLhe3xIpcZQW0Y4Lk_vinh3k_H',
          ],
          after: '\n',
        },
        {
          before: '{"adminKey": "',
          secret: [
            'sk-admin-',
            '1eTwThc0T-lqYxOGqMcbbba2KNoRg',
            'r_j3UF6B1Mx5IJPkt_j0dNh2eOo_v',
            'T3BlbkFJ',
            '7N6Vd3JfX1CSir_xZRbO56qsQguRR',
            '1NvcZqkh7-EIoVY05KGLKSH-mB-gD',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['sk-admin-your-key', ['sk-admin-', 'EXvP2o84YCoIBdK8sWsS', 'VVpRM5qUxvlnQWtfFVmd']],
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
      examples: [
        {
          before: 'OPENAI_API_KEY=',
          secret: ['sk-tVfq4SDmAU', 'y64dSOMF00', 'T3BlbkFJ', '9nyW4ub2Ql', '4tQw131Iwg'],
          after: '\n',
        },
        {
          before: 'openai.api_key = "',
          secret: ['sk-aUYxydblmM', 'FZHccDK1kL', 'T3BlbkFJ', 'OLhN7bD6rr', 'AHThrjML8O'],
          after: '"',
        },
        {
          before: 'let apiKey = "',
          secret: ['sk-Adoq2jcZml', 'Jy8FctnT2S', 'T3BlbkFJ', 'eMGetkxxVQ', 'Vu0GP0DJyw'],
          after: '"\n',
        },
      ],
      counterExamples: ['sk-your-openai-key', ['sk-', '6Kv4wiFfe7YG']],
    },
  ],
} satisfies Provider;
