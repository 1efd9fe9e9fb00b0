/** Credentials of Stability AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/api-reference',
  rules: [
    {
      id: 'stabilityai-api-key',
      description: 'A Stability AI API key.',
      keyed: { names: ['stability', 'dreamstudio'], value: 'sk-[A-Za-z0-9]{48}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make images on the owner’s credits',
      rotate: 'At platform.stability.ai/account/keys: delete the key and create another.',
      examples: [
        {
          before: 'STABILITY_API_KEY=',
          secret: ['sk-', '0xG4uQK8Nz2r', 'WuZmbikYpfWW', '0tsj3salgLT7', 'pGLIfOIGDVHu'],
          after: '\n',
        },
        {
          before: 'stability:\n  key: ',
          secret: ['sk-', 'jnYQymL40mTG', 'x0TxELQJ3NV4', 'PVVclKA02yEg', 'KistS274Kt1T'],
          after: '\n',
        },
      ],
      counterExamples: [
        'STABILITY_API_KEY=sk-1u********\n',
        'STABILITY_API_KEY=your-key-here\n',
        ['STABILITY_API_KEY=', 'sk-', '1u3C7dlRjPTJ', 'kH5ZzJtJQCLX', '\n'],
      ],
    },
  ],
} satisfies Provider;
