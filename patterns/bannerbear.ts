/** Credentials of Bannerbear. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bannerbear',
  docs: 'https://developers.bannerbear.com/#authentication',
  rules: [
    {
      id: 'bannerbear-project-api-key',
      description: 'A Bannerbear project API key.',
      regex: String.raw`\b(bb_pr_[0-9a-f]{30})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make images and videos in the project on its quota and read them',
      rotate: 'In the project’s settings: reset the API key.',
      verify: 'account',
      examples: [
        {
          before: 'BANNERBEAR_PROJECT_API_KEY=',
          secret: ['bb_p', 'r_8ec9da37', '48442015f', '3bf0d9ea82', 'ec3'],
          after: '\n',
        },
        {
          before: "const bannerbearProjectApiKey = '",
          secret: ['bb_p', 'r_465948a1a7d', 'c5eb3cfa8e3', 'ade39faf'],
          after: "';\n",
        },
        {
          before: '<string name="bannerbear_project_api_key">',
          secret: ['bb_pr', '_fe3ef874', 'db75e7c1ef6', 'dd90003ad8b'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'BANNERBEAR_PROJECT_API_KEY=your-key-here\n',
        ['BANNERBEAR_PROJECT_API_KEY=', 'bb_pr', '_d', '\n'],
      ],
    },
    {
      id: 'bannerbear-master-api-key',
      description: 'A Bannerbear master API key, for all projects of the account.',
      regex: String.raw`\b(bb_ma_[0-9a-f]{30})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make and delete projects and do all that their keys can',
      rotate: 'In the account settings: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: 'BANNERBEAR_MASTER_API_KEY=',
          secret: ['bb_ma_', 'f1c093e795b1d', 'd1f009a474', '86dd40f'],
          after: '\n',
        },
        {
          before: "const bannerbearMasterApiKey = '",
          secret: ['bb_ma_', 'd4937f6e49e12', '1a7abb7e80a5', '27c17'],
          after: "';\n",
        },
        {
          before: '<string name="bannerbear_master_api_key">',
          secret: ['bb_ma', '_1f6a652c81e9', 'fcc7c41c2d8', 'b7c7b86'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'BANNERBEAR_MASTER_API_KEY=your-key-here\n',
        ['BANNERBEAR_MASTER_API_KEY=', 'bb_ma', '_b', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.bannerbear.com/#account-info',
      effect: 'none',
      hosts: ['api.bannerbear.com'],
      request: { method: 'GET', path: '/v2/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/uid' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { project: '/current_project/name', plan: '/paid_plan_name' },
      cases: [
        {
          request: 'GET https://api.bannerbear.com/v2/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              created_at: '2020-01-01',
              uid: 'jJWBKNELpQPvbX5R93Gk',
              paid_plan_name: 'Automate',
              current_project: { name: 'My Project' },
            },
          },
          verdict: 'live',
          facts: { project: 'My Project', plan: 'Automate' },
        },
        {
          request: 'GET https://api.bannerbear.com/v2/account',
          answer: {
            status: 401,
            json: { message: 'This Bannerbear resource is unavailable or you are unauthorized.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
