/** Azure OpenAI and the other Azure AI services (Speech, Vision, Translator …), which share their kind of key. */

import type { Provider } from '#model/provider';

const key = {
  severity: 'high',
  audience: 'private',
  canDo:
    'run the models and services of the resource at its cost, and read files and conversations that it stores',
  rotate:
    'In the portal, Keys and Endpoint: move to the other key, then regenerate this one. Better: use Entra and disable keys.',
} as const;

export default {
  name: 'Azure OpenAI',
  docs: 'https://learn.microsoft.com/azure/ai-services/authentication',
  rules: [
    {
      ...key,
      id: 'azure-openai-api-key',
      description: 'A key of Azure OpenAI or another Azure AI service.',
      regex: String.raw`\b([A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{10,16}ACOG[A-Za-z0-9]{4})\b`,
      minEntropy: 4,
      confidence: 'high',
      parts: [{ name: 'host', rule: 'azure-openai-host', acrossFiles: true }],
      verify: 'models',
      checks: ['azure-signature'],
      examples: [
        {
          before: 'AZURE_OPENAI_API_KEY=',
          secret: [
            '9UpUmS3duOpstu2Ut2Ghq9xkvN',
            'xFEsv0YLyoVKSPtnJjM4y4sHzxJQ',
            'QJ99BACKD5PQO27AAAB',
            'AC',
            'OG0eb5',
          ],
          after: '\n',
        },
        {
          before: 'client = AzureOpenAI(api_key="',
          secret: [
            '7KuxEKqPS4l1VZm57Zf7L3qvTz',
            'HKdaKPhcPoEulCMBiEOThhFBvfJQ',
            'QJ99BCASO2JS3QIAAAB',
            'AC',
            'OGQVaj',
          ],
          after: '")',
        },
        {
          before: [
            'AZURE_OPENAI_ENDPOINT=https://',
            'acme-ai',
            '.openai.azure.com',
            '/\n',
            'AZURE_OPENAI_API_KEY=',
          ].join(''),
          secret: [
            '9UpUmS3duOpstu2Ut2Ghq9xkvN',
            'xFEsv0YLyoVKSPtnJjM4y4sHzxJQ',
            'QJ99BACKD5PQO27AAAB',
            'AC',
            'OG0eb5',
          ],
          after: '\n',
          parts: { host: ['acme-ai', '.openai.azure.com'] },
        },
      ],
      counterExamples: [
        ['AZURE_OPENAI_API_KEY=xtQ4ry189GhCw3WdQmzM', 'f0UNG7gkzxuTwVA9wiLjJQQJ99BAC5OX8J51YAAABACOGmBI0'],
        [
          'AZURE_OPENAI_API_KEY=1YSQc1KikWCQIlKpmrJx5rW63B',
          '6VOHQVyiVslK6AesXtMWAsECPhJQQJ99BACVXBJ27PAAAABXXXXyvQf',
        ],
      ],
    },
    {
      ...key,
      id: 'azure-openai-legacy-key',
      description: 'A key of Azure OpenAI or another Azure AI service of the older form, without a mark.',
      keyed: {
        names: [
          ...['azure_openai', 'azureopenai', 'azure-openai', 'openai.azure.com', 'aoai_key', 'aoai_api_key'],
          ...[
            'cognitive_services',
            'cognitiveservices',
            'cognitive-services',
            'azure_speech',
            'azurespeech',
            'speech_key',
          ],
          ...[
            'translator_key',
            'text_analytics_key',
            'computer_vision_key',
            'form_recognizer_key',
            'azure_ai_key',
          ],
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      confidence: 'medium',
      parts: [{ name: 'host', rule: 'azure-openai-host', acrossFiles: true }],
      verify: 'models',
      examples: [
        { before: 'AZURE_OPENAI_KEY=', secret: ['efc0ab709f79969d', '05b82927a5c174cf'], after: '\n' },
        { before: 'azure_openai_api_key: "', secret: ['a07d9f07d7a48a1b', '1780a52d330b389c'], after: '"\n' },
        {
          before: 'var speechConfig = SpeechConfig.FromSubscription(speech_key: "',
          secret: ['ae34a395c89211a8', '0d132b5235e544b3'],
          after: '", "westeurope");',
        },
        {
          before: [
            'AZURE_OPENAI_ENDPOINT=https://',
            'acme-ai',
            '.openai.azure.com',
            '/\n',
            'AZURE_OPENAI_KEY=',
          ].join(''),
          secret: ['efc0ab709f79969d', '05b82927a5c174cf'],
          after: '\n',
          parts: { host: ['acme-ai', '.openai.azure.com'] },
        },
      ],
      counterExamples: [
        ['AZURE_OPENAI_KEY=9ac18fab2d8804f', 'e8dcd232a16cfed'],
        'AZURE_OPENAI_KEY=<your-32-character-key>',
      ],
    },
    {
      id: 'azure-openai-host',
      description: 'The address of a resource of Azure OpenAI.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,62}\.(?:openai|cognitiveservices)\.azure\.com)\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the resource',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'AZURE_OPENAI_ENDPOINT=https://', secret: ['acme-ai', '.openai.azure.com'], after: '/\n' },
        { before: '"endpoint": "https://', secret: ['shop', '.cognitiveservices.azure.com'], after: '"' },
      ],
      counterExamples: ['https://openai.azure.com/', 'https://acme.openai.com/'],
    },
  ],
  verify: {
    models: {
      docs: 'https://learn.microsoft.com/en-us/rest/api/azureopenai/models/list',
      effect: 'none',
      hosts: ['{host}.openai.azure.com', '{host}.cognitiveservices.azure.com'],
      request: {
        method: 'GET',
        path: '/openai/models',
        query: { 'api-version': '2024-10-21' },
        headers: { 'api-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error/code' },
          verdict: 'restricted',
          why: 'a rule of the network stops this call',
        },
        { status: 401, json: { pointer: '/error/code' }, verdict: 'invalid' },
      ],
      facts: { models: { count: '/data' } },
      cases: [
        {
          request: 'GET https://{host}.openai.azure.com/openai/models?api-version=2024-10-21',
          headers: { 'api-key': '{secret}' },
          parts: { host: 'acme-ai' },
          answer: { status: 200, json: { data: [{ id: 'gpt-4o', status: 'succeeded' }], object: 'list' } },
          verdict: 'live',
          facts: { models: '1' },
        },
        {
          request: 'GET https://{host}.openai.azure.com/openai/models?api-version=2024-10-21',
          parts: { host: 'acme-ai' },
          answer: {
            status: 403,
            json: { error: { code: '403', message: 'Access denied due to Virtual Network/Firewall rules.' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://{host}.openai.azure.com/openai/models?api-version=2024-10-21',
          parts: { host: 'acme-ai' },
          answer: {
            status: 401,
            json: {
              error: {
                code: '401',
                message: 'Access denied due to invalid subscription key or wrong API endpoint.',
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
