/** Credentials of Deno Deploy. */

import type { Provider } from '#model/provider';

export default {
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/manual/ci_github',
  rules: [
    {
      id: 'deno-access-token',
      description: 'An access token of Deno Deploy.',
      regex: String.raw`\b(dd[pow]_[A-Za-z0-9]{36})(?:[^0-9A-Za-z]|$)`,
      keywords: ['ddp_', 'ddo_', 'ddw_'],
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'deploy code to the projects of its owner or organization',
      rotate: 'In Deno Deploy, Account settings, Access tokens: revoke the token and create another.',
      examples: [
        {
          before: 'export DENO_ACCESS_TOKEN="',
          secret: ['ddo_LQ', 'sDc9T9R5BBG1Z', '8x0u01Bik6', 'ALd2nZaDviX'],
          after: '"\n',
        },
        {
          before: 'ENV DENO_ACCESS_TOKEN ',
          secret: ['ddo_HF', 'YjGkS97etTRWr', 'WoHJSPR8FaM', 'HQJFUMvlXi'],
          after: '\n',
        },
        {
          before: '  "deno_access_token": "',
          secret: ['ddw_U', 'Y1p4Cp7568Vl', 'UHGDDdmEY44', 'Plntu40eXpqV'],
          after: '",\n',
        },
      ],
      counterExamples: ['DENO_ACCESS_TOKEN=your-key-here\n', ['DENO_ACCESS_TOKEN=', 'ddo_v', 'Fu', '\n']],
    },
  ],
} satisfies Provider;
