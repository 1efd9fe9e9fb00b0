/** Credentials of Formsite. */

import type { Provider } from '#model/provider';

export default {
  name: 'Formsite',
  docs: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  rules: [
    {
      id: 'formsite-api-token',
      description: 'An API token of Formsite.',
      keyed: { names: ['formsite'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the owner’s forms and their results',
      rotate: 'In Formsite, Account settings, API: regenerate the token.',
      examples: [
        {
          before: 'client.set("formsite_api_token", "',
          secret: ['Rrir', 'kBGyq9UlXGn', 'JwxJJZuh7l0zD', 'Uway'],
          after: '");\n',
        },
        {
          before: '  "formsite_api_token": "',
          secret: ['PQrGPH', 'b97onRDgAm9', '2UBqiUd6Pgtwa', 'e6'],
          after: '",\n',
        },
        {
          before: "const formsiteApiToken = '",
          secret: ['l7fI8', 'gKzmy7ArtAvPS', 'BC72V8GQ4x', '5Xjt'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'FORMSITE_API_TOKEN=your-key-here\n',
        ['FORMSITE_API_TOKEN=', 'poPt', 'mFE', '\n'],
        ['checksum: ', 'DTe7k', 'fgSIr3Uad', 'P2VT8Pai4', 'rtCXRF2hf', '\n'],
      ],
    },
  ],
} satisfies Provider;
