/** Credentials of Notion. */

import type { Provider } from '#model/provider';

export default {
  name: 'Notion',
  docs: 'https://developers.notion.com/docs/authorization',
  rules: [
    {
      id: 'notion-integration-token',
      description: 'A Notion integration token.',
      regex: String.raw`\b(ntn_[0-9]{11}[A-Za-z0-9]{35})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the pages and databases shared with the integration',
      rotate: 'At notion.so/profile/integrations, open the integration: Refresh the secret.',
      verify: 'user',
      examples: [
        {
          before: 'NOTION_TOKEN=',
          secret: ['ntn_', '48705626254', 'InNbPlTRh9A3', 'UjgnF29n2u3r', 'iWXerJ133zY'],
          after: '\n',
        },
        {
          before: "new Client({ auth: '",
          secret: ['ntn_', '14631495743', 'ox7pKp3w9gSO', 'iSGF2ffQgh9u', 'oIsjLG3CxOl'],
          after: "' })",
        },
        {
          before: 'notion:\n  token: ',
          secret: ['ntn_', '39313653284', '7JOMGaacXK9C', 'N1aERRsglyNn', 'KbBQL4TzpDl'],
          after: '\n',
        },
      ],
      counterExamples: ['ntn_your_token', ['ntn_', '90243473543', 'M8kR2pri0']],
    },
    {
      id: 'notion-legacy-integration-token',
      description: 'A Notion integration token of the old form.',
      regex: String.raw`\b(secret_[A-Za-z0-9]{43})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the pages and databases shared with the integration',
      rotate: 'At notion.so/profile/integrations, open the integration: Refresh the secret.',
      verify: 'user',
      examples: [
        {
          before: 'NOTION_API_KEY=',
          secret: ['secret_', 'POrizTjq3tavxmp', 'jXr0qu761svrDMZ', 'HcgbFrjK0kfYw'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['secret_', '9lAztkBqWlriF9B', 'mIqTH22P9zJ1a58', 'gcnCLt40336T5'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['secret_your_notion_token', ['secret_', 'Odz35eFRTW', 'Y9vVL4w5MU']],
    },
  ],
  verify: {
    user: {
      docs: 'https://github.com/makenotion/notion-sdk-js',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.notion.com'],
      request: {
        method: 'GET',
        path: '/v1/users/me',
        bearer: '{secret}',
        headers: { 'Notion-Version': '2022-06-28' },
      },
      clauses: [
        { status: 200, json: { pointer: '/object', equals: 'user' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code', equals: 'restricted_resource' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/code', equals: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: { bot: '/name', workspace: '/bot/workspace_name' },
      impact: [
        {
          request: {
            method: 'POST',
            path: '/v1/search',
            bearer: '{secret}',
            headers: { 'Notion-Version': '2022-06-28' },
            json: { page_size: 20 },
          },
          says: 'reads {pages} pages and databases, counting to 20',
          facts: { pages: { count: '/results' } },
        },
        {
          request: {
            method: 'GET',
            path: '/v1/users?page_size=50',
            bearer: '{secret}',
            headers: { 'Notion-Version': '2022-06-28' },
          },
          says: 'sees {members} members, counting to 50',
          facts: { members: { count: '/results' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.notion.com/v1/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              object: 'user',
              id: 'u1',
              type: 'bot',
              name: 'Example',
              bot: { workspace_name: 'Acme', owner: { type: 'workspace' } },
            },
          },
          verdict: 'live',
          facts: { bot: 'Example', workspace: 'Acme', pages: '1', members: '1' },
          impact: {
            answers: [
              {
                status: 200,
                json: { object: 'list', results: [{ object: 'page', id: 'p1' }], has_more: false },
              },
              { status: 200, json: { object: 'list', results: [{ object: 'user', id: 'u1' }] } },
            ],
            says: ['reads 1 pages and databases, counting to 20', 'sees 1 members, counting to 50'],
          },
        },
        {
          request: 'GET https://api.notion.com/v1/users/me',
          answer: { status: 403, json: { object: 'error', status: 403, code: 'restricted_resource' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.notion.com/v1/users/me',
          answer: {
            status: 401,
            json: { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
