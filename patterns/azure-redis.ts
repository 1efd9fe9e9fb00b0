/** Azure Cache for Redis: access keys in connection strings. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Cache for Redis',
  docs: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure',
  rules: [
    {
      id: 'azure-redis-key',
      description: 'An access key of Azure Cache for Redis.',
      regex: String.raw`\.redis\.cache\.windows\.net:63(?:79|80)[^"'\s]{0,80}?password=([A-Za-z0-9+/]{43}=)`,
      minEntropy: 3.5,
      checks: ['azure-signature'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change everything in the cache, sessions among it',
      rotate: 'In the portal, Access keys: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: '"Redis": "acme.redis.cache.windows.net:6380,password=',
          secret: ['WNMF1nK6AUPHSRxZJTcrwB', 'nDtDDkQic24AzCaBZ38gQ='],
          after: ',ssl=True"',
        },
        {
          before: 'REDIS=acme.redis.cache.windows.net:6380,abortConnect=False,ssl=True,password=',
          secret: ['K2AiQz7jAVHZ+GvLge/LDy', 'eTJ4hczMck/2lCtFR9Nf6='],
          after: '\n',
        },
      ],
      counterExamples: [
        'acme.redis.cache.windows.net:6380,password=<key>,ssl=True',
        ['acme.redis.cache.windows.net:6380,password=ifZqmHaB20', 'lDEVATVPHQ'],
      ],
    },
    {
      id: 'azure-redis-signed-key',
      description: 'The access key of an Azure Cache for Redis, told by the signature within it.',
      regex: String.raw`(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=)(?:[^=]|$)`,
      minEntropy: 3.5,
      checks: ['azure-signature'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change everything in the cache: sessions, tokens, queues',
      rotate:
        'In the portal, Authentication, Access keys: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: "const azureRedisSignedKey = '",
          secret: ['GrOyQw', 'f/e5U+ZvaL', 'zreshDJU+EXR', 'mvb0FAzCaNk', 'xJOv='],
          after: "';\n",
        },
        {
          before: 'client.set("azure_redis_signed_key", "',
          secret: ['yMyYy', 'WSVFzk8v+IPpd', 'ZI8sMOJcGV', 'eJ9pPAzCa', 'IN8iEz='],
          after: '");\n',
        },
        {
          before: 'AZURE_REDIS_SIGNED_KEY=',
          secret: ['7il7', 'MBNt7zYy6AWM', 'PZBkwsr6keJQ', 'roz8pAzCaHL6m', 'pn='],
          after: '\n',
        },
      ],
      counterExamples: [
        'AZURE_REDIS_SIGNED_KEY=your-key-here\n',
        ['AZURE_REDIS_SIGNED_KEY=', 'iMpV', '0vT', '\n'],
      ],
    },
  ],
} satisfies Provider;
