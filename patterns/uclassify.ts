/** Credentials of uClassify. */

import type { Provider } from '#model/provider';

export default {
  name: 'uClassify',
  docs: 'https://uclassify.com/docs/restapi',
  rules: [
    {
      id: 'uclassify-api-key',
      description: 'A read or write API key of uClassify.',
      keyed: { names: ['uclassify'], value: '[A-Za-z0-9]{12}' },
      minEntropy: 2.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'classify texts on the owner’s quota and, with the write key, train and delete his classifiers',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: '  "uclassify_api_key": "', secret: ['LRsxLS', '1ezcR2'], after: '",\n' },
        { before: 'export UCLASSIFY_API_KEY="', secret: ['f8s2', 'V32FXZhF'], after: '"\n' },
        { before: 'client.set("uclassify_api_key", "', secret: ['plbf', 'n8eECKhX'], after: '");\n' },
      ],
      counterExamples: [
        'UCLASSIFY_API_KEY=your-key-here\n',
        ['UCLASSIFY_API_KEY=', 'E0vJ', 'THK', '\n'],
        ['checksum: ', 'WF3mj', 'Xr5NrT3', '\n'],
      ],
    },
  ],
} satisfies Provider;
