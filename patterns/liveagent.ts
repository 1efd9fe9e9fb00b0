/** Credentials of LiveAgent. */

import type { Provider } from '#model/provider';

export default {
  name: 'LiveAgent',
  docs: 'https://support.liveagent.com/061754-API-key',
  rules: [
    {
      id: 'liveagent-api-key',
      description: 'A LiveAgent API key.',
      keyed: { names: ['liveagent', 'live_agent', 'live-agent', 'ladesk'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the help desk’s tickets and customers and answer in its name',
      rotate: 'In Configuration, System, API: delete the key and create another.',
      examples: [
        {
          before: 'ENV LIVEAGENT_API_KEY ',
          secret: ['hF8Bez', 'GInf3XPqiM1', 'B20mqhC9qNX', 'XRfK'],
          after: '\n',
        },
        {
          before: "liveagent_api_key: '",
          secret: ['aTzSu', 'j3Mkxlg91', 'b40xS92j4nf8c', 'NdAc3'],
          after: "'\n",
        },
        {
          before: 'export LIVEAGENT_API_KEY="',
          secret: ['W1Etve', 'nocz2edXW', 'xfAJXIeduYZ', '7Fzvex'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'LIVEAGENT_API_KEY=your-key-here\n',
        ['LIVEAGENT_API_KEY=', '9ul4', 'ByL', '\n'],
        ['checksum: ', 'o7KT', 'UM17wLnQIkKqm', 'iN4dvDrAykknJ', 'sA', '\n'],
      ],
    },
  ],
} satisfies Provider;
