/** Credentials of Really Simple Systems. */

import type { Provider } from '#model/provider';

export default {
  name: 'Really Simple Systems',
  docs: 'https://support.reallysimplesystems.com',
  rules: [
    {
      id: 'reallysimplesystems-api-token',
      description: 'A Really Simple Systems API token (a JWT).',
      regex: String.raw`(?i:reallysimplesystems|really_simple_systems|really-simple-systems|reallysimple)[^\n]{0,100}?[^A-Za-z0-9_\n-](eyJ[A-Za-z0-9_-]{15,300}\.eyJ[A-Za-z0-9_-]{20,900}\.[A-Za-z0-9_-]{20,900})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['reallysimplesystems', 'really_simple_systems', 'really-simple-systems', 'reallysimple'],
      minEntropy: 4,
      checks: ['jwt'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change accounts, contacts and opportunities',
      rotate: 'In Really Simple Systems, Settings, API: delete the key and create another.',
      examples: [
        {
          before: 'REALLYSIMPLESYSTEMS_API_TOKEN=',
          secret: [
            'eyJ0eX',
            'AiOiJKV1Qi',
            'LCJhbGciOiJ',
            'IUzI1NiJ9.e',
            'yJzdWIiOiI2M',
            'jM1MTkiLCJ',
            'pYXQiOjE3N',
            'jA5NTEyMz',
            'QsImp0aSI6I',
            'jc5ODAwYW',
            'VjMGY1ZDU1YTQ',
            'ifQ.dvNx05v',
            'sXwbOA0-l',
            'TREHXFTTlMYr',
            'tfSlkdh-G5z',
            'xf9F',
          ],
          after: '\n',
        },
        {
          before: '  reallysimplesystems_token: "',
          secret: [
            'eyJ0e',
            'XAiOiJKV1',
            'QiLCJhbGciOi',
            'JIUzI1NiJ9',
            '.eyJzdWIiOiIx',
            'NjYwMiIsIml',
            'hdCI6MTc2MDE1',
            'MTg4NCwianRpI',
            'joiNzAxZmI3Z',
            'WM1OGVmYzg1Ni',
            'J9.gqQrSOZd',
            'gL9_cMc4sEKna',
            'OqbugVsPm8',
            '-i1xRl--9yP_',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['REALLY', 'SIMPLESYSTE', 'MS_API_TOKEN=', 'your-toke', 'n-here\n'],
        ['REAL', 'LYSIMPLESYST', 'EMS_API_TOK', 'EN=eyJ0eX', 'AiOiJKV1QiL', 'CJhbGciOi', 'JIUz\n'],
      ],
    },
  ],
} satisfies Provider;
