/** Credentials of Hugging Face. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  rules: [
    {
      id: 'huggingface-user-token',
      description: 'A Hugging Face user access token.',
      regex: String.raw`\b(hf_[A-Za-z]{34})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the user’s private models and data sets; a write token replaces them',
      rotate:
        'At huggingface.co/settings/tokens: invalidate and refresh the token (or POST it to huggingface.co/api/credentials/revoke).',
      examples: [
        {
          before: 'export HF_TOKEN="',
          secret: ['hf_', 'gGoHaIYeshsg', 'KQfZYJuAyunS', 'bipPVVYHNj'],
          after: '"\n',
        },
        {
          before: 'hf_token = "',
          secret: ['hf_', 'qkLqiknXmlWr', 'czbgBZeBmdQN', 'QUyefTnBdd'],
          after: '"\n',
        },
        {
          before: 'huggingface:\n  token: ',
          secret: ['hf_', 'TXXWdwMVTVZC', 'xtXIaPqmRKKt', 'GtkPKBUwQU'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['hf_', 'PEiARliDLsXn', 'tGDdTfitkKen', 'sbjGZBcpoR'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'hf_your_token',
        ['hf_', 'nHMwBYjCNT', 'ssZflkLzHn'],
        'hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'huggingface-organization-token',
      description: 'A Hugging Face organization API token (old form).',
      regex: String.raw`\b(api_org_[A-Za-z]{34})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the organization’s models and data sets',
      rotate: 'At huggingface.co/organizations, Settings, Tokens: delete it; use fine-grained user tokens.',
      examples: [
        {
          before: 'HUGGINGFACE_API_KEY=',
          secret: ['api_org_', 'xUaSGyNhsaki', 'blbuTcLiFGOT', 'LuARwmFHEu'],
          after: '\n',
        },
        {
          before: '{"token": "',
          secret: ['api_org_', 'IkKafcJjJPtx', 'HatyuzpjmAZn', 'EskuoQYqZB'],
          after: '"}',
        },
      ],
      counterExamples: ['api_org_your_token', ['api_org_', 'fZfcecbZeY', 'LAAEuFOUWy']],
    },
  ],
} satisfies Provider;
