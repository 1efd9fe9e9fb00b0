/** Credentials of Fauna. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fauna',
  docs: 'https://docs.fauna.com/fauna/current/learn/security/keys/',
  rules: [
    {
      id: 'fauna-key',
      description: 'A key of a Fauna database.',
      keyed: { names: ['fauna', 'faunadb'], value: String.raw`fn[A-Za-z][\w-]{37}` },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the database; the service ended in May 2025',
      rotate: 'The service has ended; nothing is left to revoke.',
      examples: [
        {
          before: 'FAUNA_KEY=',
          secret: ['fnc7V', 'P7zq0WwITyY', '8Vbsn_rvLj', 'sS6D-EaVF0l0', 'dY'],
          after: '\n',
        },
        {
          before: "const faunaKey = '",
          secret: ['fnm8', '9wv_Wj0-69U', 'sv0mDABt03', '9Z6V_OVSVv', 'DAyZB'],
          after: "';\n",
        },
        {
          before: '<string name="fauna_key">',
          secret: ['fnxDv6', 'hfBOWbL43K', 'mHMnc4LgGN', 'hSfgf5oeXFSBA', 'u'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FAUNA_KEY=your-key-here\n',
        ['FAUNA_KEY=', 'fnEDF', 'sx', '\n'],
        ['checksum: ', 'fnRIG', 'LMz3W5nq4dtr', 'U38QEFbUAR98l', 'AWEGq7zN1B', '\n'],
      ],
    },
  ],
} satisfies Provider;
