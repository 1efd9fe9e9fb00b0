/** Credentials of Vectara. */

import type { Provider } from '#model/provider';

export default {
  name: 'Vectara',
  docs: 'https://docs.vectara.com/docs/security/authentication/api-key-management',
  rules: [
    {
      id: 'vectara-api-key',
      description: 'An API key of Vectara.',
      regex: String.raw`\b(z(?:qt|ut|wt)_[A-Za-z0-9_-]{30,40})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'search and change corpora; a personal key may do all that its owner may',
      rotate: 'In the console, API access: delete the key and create another.',
      examples: [
        {
          before: 'VECTARA_API_KEY=',
          secret: ['zwt_', 'mX0AXWmqnxsWQ', 'vfPybScd_jtXA', 't35kCwu'],
          after: '\n',
        },
        {
          before: "const vectaraApiKey = '",
          secret: ['zut_mT', 'TO6wn5bSNo0V', 'U9F-un2lGz6Pv', '5FcS'],
          after: "';\n",
        },
        {
          before: '<string name="vectara_api_key">',
          secret: ['zut_Jq', 'tlA5Jn9s0MYJ', 'pnRigC3HS5', '5v_7A3'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['VECTARA_API_KEY=your-key-here\n', ['VECTARA_API_KEY=', 'zut_s', 'dI', '\n']],
    },
  ],
} satisfies Provider;
