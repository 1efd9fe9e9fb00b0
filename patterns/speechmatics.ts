/** Credentials of Speechmatics. */

import type { Provider } from '#model/provider';

export default {
  name: 'Speechmatics',
  docs: 'https://docs.speechmatics.com/',
  rules: [
    {
      id: 'speechmatics-api-key',
      description: 'An API key of Speechmatics.',
      keyed: { names: ['speechmatics'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'transcribe on the owner’s bill',
      rotate: 'In the portal, API keys: delete the key and create another.',
      examples: [
        {
          before: '  "speechmatics_api_key": "',
          secret: ['Vzs74a', 'f1OgIGEnQzx8', 'Nepu2jyopzWK', 'fS'],
          after: '",\n',
        },
        {
          before: 'export SPEECHMATICS_API_KEY="',
          secret: ['1rfT', 'IWXkQT7RZ', 'tM9T1sMWWQ', 'EB8nYLIt8'],
          after: '"\n',
        },
        {
          before: 'client.set("speechmatics_api_key", "',
          secret: ['imrvL', 'Ndrn8AcjcYB5', 'Ey6f9uIArQ1', 'EDcW'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SPEECHMATICS_API_KEY=your-key-here\n',
        ['SPEECHMATICS_API_KEY=', 'oUiVl', '1a', '\n'],
        ['checksum: ', 'hazh', 's7z9K5tNCdR', 'F1tJb7Gdn', 'jNjTcZeW', '\n'],
      ],
    },
  ],
} satisfies Provider;
