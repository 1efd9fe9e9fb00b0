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
} satisfies Provider;
