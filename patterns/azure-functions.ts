/** Azure Functions: access keys, alone and in addresses. Newer keys carry the letters AzFu. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Functions',
  docs: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
  rules: [
    {
      id: 'azure-functions-key',
      description: 'An access key of an Azure function or of its host.',
      regex: String.raw`(?:^|[^\w-])([\w-]{44}AzFu[\w-]{5}[AQgw]==)`,
      minEntropy: 3.5,
      checks: ['azure-signature'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run the function; with a master key, also change the app through its admin interface',
      rotate: 'In the portal, Functions, App keys or Function keys: renew the key.',
      examples: [
        {
          before: 'https://acme.azurewebsites.net/api/run?code=',
          secret: ['P1GEO3-IUNmHVqInA8gHjg', 'A19monHoTyer0ArNYuuQzSAz', 'Fu0S9J1A=='],
          after: '\n',
        },
        {
          before: 'x-functions-key: ',
          secret: ['z3YxqPzZXx73CXlLlM6d68', 'Ua1J0rAWM5XwUXEm106AC9Az', 'Fuw31i2Q=='],
          after: '\n',
        },
      ],
      counterExamples: [
        ['?code=5Ps-xlFJJwEv1vtJFijosu', 'L8VULlOhIR66Xl1wwl_hVoAzFuq65IzB=='],
        ['?code=5HQ4y73j24', 'HTKahZcCPjAzFujG4tMA=='],
      ],
    },
    {
      id: 'azure-functions-url',
      description: 'The address of an Azure function with its access key in it.',
      regex: String.raw`\.azurewebsites\.net/api/[^\s"'?<>]{1,120}\?(?:[^\s"'#<>]{1,100}&)?code=([\w/+%-]{40,90}={0,2})(?:[^\w/+%=-]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run the function',
      rotate:
        'In the portal, Functions, Function keys: renew the key, and send it in the x-functions-key header.',
      examples: [
        {
          before: 'curl "https://acme-jobs.azurewebsites.net/api/Resize?code=',
          secret: ['mMkTrdvxLeo0BhUjL2a52GYmllO', 'ZGG0DfRRxmTohl3iQqjjJSUY7qv=='],
          after: '"',
        },
        {
          before: 'url: https://acme-jobs.azurewebsites.net/api/hooks/git?clientId=default&code=',
          secret: ['mk9sbVLD58VMlvqSln7v4d0cp', 'qKamxMR5V358WwRKeurLYzfky%2F7z0s%3D%3D'],
          after: '\n',
        },
      ],
      counterExamples: [
        'https://acme.azurewebsites.net/api/run?code={key}',
        'https://acme.azurewebsites.net/api/run?code=signed',
      ],
    },
  ],
} satisfies Provider;
