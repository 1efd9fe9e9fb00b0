/** Credentials of EcoStruxure IT. */

import type { Provider } from '#model/provider';

export default {
  name: 'EcoStruxure IT',
  docs: 'https://helpcenter.ecostruxureit.com/',
  rules: [
    {
      id: 'ecostruxureit-api-key',
      description: 'An API key of EcoStruxure IT, of Schneider Electric.',
      keyed: { names: ['ecostruxure', 'ecostruxureit', 'eco_struxure'], value: 'AK1[0-9A-Za-z/+=#]{40,70}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the organization’s inventory of devices, sensors and alarms',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'organizations',
      examples: [
        {
          before: 'export ECOSTRUXURE_API_KEY="',
          secret: ['AK1xy', 'gIlbF23+frGIG', '33K3ognr/', '6FpTWInRSpq', 'D5T6tMNjC', 'o'],
          after: '"\n',
        },
        {
          before: 'ENV ECOSTRUXURE_API_KEY ',
          secret: ['AK1y', 'kFsg6O7tKI', 'CUfbFjGY8', 'VsYp74aJX', '2npDbEEz#ZF', '7Q5'],
          after: '\n',
        },
        {
          before: '  "ecostruxure_api_key": "',
          secret: ['AK1VM', '#O4GQKaLVo', 'eA4nn1s/M9', '7zC0txqC2PE', 'Y6+Cs##Ka'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'ECOSTRUXURE_API_KEY=your-key-here\n',
        ['ECOSTRUXURE_API_KEY=', 'AK1KrR', 'N', '\n'],
        [
          'checksum: ',
          'AK1dFt',
          'HvDV9bgSXawv',
          'rRnPSXqEA7v',
          'eo5pzQTJo/a/p',
          'XCRJPY=dPGxj',
          '9+YtgNB7E',
          'udNp5R04HG',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://api.ecostruxureit.com/rest/',
      effect: 'none',
      hosts: ['api.ecostruxureit.com'],
      request: { method: 'GET', path: '/rest/v1/organizations', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/organizations' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/organizations', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.ecostruxureit.com/rest/v1/organizations',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { organizations: [{ id: 'o1', name: 'Acme' }] } },
          verdict: 'live',
          facts: { organizations: 'Acme' },
        },
        {
          request: 'GET https://api.ecostruxureit.com/rest/v1/organizations',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
