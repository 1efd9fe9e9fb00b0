/** Credentials of Baremetrics. */

import type { Provider } from '#model/provider';

export default {
  name: 'Baremetrics',
  docs: 'https://developers.baremetrics.com/reference/authentication',
  rules: [
    {
      id: 'baremetrics-api-key',
      description: 'A Baremetrics API key.',
      keyed: { names: ['baremetrics', 'bm_api_key'], value: 'lk_[A-Za-z0-9_-]{22}' },
      minEntropy: 3.6,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the company’s revenue figures and customers',
      rotate: 'Settings, API: delete the live key and create another.',
      examples: [
        { before: 'BAREMETRICS_API_KEY=', secret: ['lk_', 'qVLtf7jJDgA', 'kye6mkl2yfj'], after: '\n' },
        { before: 'baremetrics:\n  key: ', secret: ['lk_', '37ykTOf_mOB', 'ZVUdRAio8z1'], after: '\n' },
      ],
      counterExamples: [
        'BAREMETRICS_API_KEY=lk_8r********\n',
        'BAREMETRICS_API_KEY=your-key-here\n',
        ['BAREMETRICS_API_KEY=', 'lk_', '8rPG3b7OLln', '\n'],
      ],
    },
  ],
} satisfies Provider;
