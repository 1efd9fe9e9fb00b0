/** Credentials of LangSmith (LangChain). */

import type { Provider } from '#model/provider';

export default {
  name: 'LangSmith (LangChain)',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  rules: [
    {
      id: 'langchain-langsmith-key',
      description: 'A LangSmith API key, personal or of a service.',
      regex: String.raw`\b(lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})\b`,
      minEntropy: 3.6,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read traces, with the prompts and data in them, and change prompts and data sets',
      rotate: 'At smith.langchain.com, Settings, API keys: delete the key and create another.',
      verify: 'organization',
      examples: [
        {
          before: 'LANGSMITH_API_KEY=',
          secret: ['lsv2_pt_', 'acbc0647d1d', '31bfc85902d', '9629ee1c64', '_08c0c6b8a4'],
          after: '\n',
        },
        {
          before: 'LANGCHAIN_API_KEY = "',
          secret: ['lsv2_pt_', 'f5f3276e693', '46e384d1c7b', 'a055f1d0c1', '_55c3675a72'],
          after: '"\n',
        },
        {
          before: 'key: ',
          secret: ['lsv2_sk_', '5586cfe09dd', 'ef33ef65569', '280a1c808b', '_f65dd4b65e'],
          after: '\n',
        },
      ],
      counterExamples: ['lsv2_pt_your_key', ['lsv2_pt_', 'd80305f908', 'ce7e641805']],
    },
    {
      id: 'langchain-legacy-key',
      description: 'A LangSmith API key of the old form.',
      regex: String.raw`\b(ls__[0-9a-f]{32})\b`,
      minEntropy: 3.1,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read traces, if it still works: keys of this form stopped in 2024',
      rotate: 'At smith.langchain.com, Settings, API keys: delete the key.',
      examples: [
        {
          before: 'LANGCHAIN_API_KEY=',
          secret: ['ls__', '8f187d6c25d', '4aadac88c51', 'bbdf43680f'],
          after: '\n',
        },
        {
          before: "const apiKey = '",
          secret: ['ls__', '2701b7e857b', '9f9fb0751d7', 'c92d63a411'],
          after: "';\n",
        },
      ],
      counterExamples: ['ls__your_key', ['ls__', '79ec709d15', 'f55abf991e']],
    },
  ],
  verify: {
    organization: {
      docs: 'https://api.smith.langchain.com/redoc#tag/orgs',
      effect: 'none',
      hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
      request: { method: 'GET', path: '/api/v1/orgs/current', headers: { 'X-API-Key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail' }, verdict: 'invalid' },
      ],
      facts: { organization: '/display_name', plan: '/tier' },
      impact: [{ says: 'reads the traces of {organization}' }],
      cases: [
        {
          request: 'GET https://api.smith.langchain.com/api/v1/orgs/current',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { id: 'o1', display_name: 'Example', tier: 'plus' } },
          verdict: 'live',
          facts: { organization: 'Example', plan: 'plus' },
          impact: { answers: [], says: ['reads the traces of Example'] },
        },
        {
          request: 'GET https://api.smith.langchain.com/api/v1/orgs/current',
          answer: { status: 401, json: { detail: 'Invalid token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
