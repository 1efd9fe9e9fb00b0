/** Credentials of Customer.guru. */

import type { Provider } from '#model/provider';

export default {
  name: 'Customer.guru',
  docs: 'https://customer.guru/api/documentation/v2',
  rules: [
    {
      id: 'customerguru-api-secret',
      description: 'An API secret of Customer.guru, the NPS surveys.',
      keyed: {
        names: ['customerguru', 'customer.guru', 'customer_guru', 'customer-guru'],
        value: '[A-Za-z0-9]{50}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send surveys in the owner’s name and read his customers and their answers, together with the API token',
      rotate: "In the account's API settings: revoke it and create another.",
      parts: [{ name: 'token', rule: 'customerguru-api-token' }],
      examples: [
        {
          before: [
            'CUSTOMERGURU_API_TOKEN=',
            ...['T24jV', 'nhO9y54kGS', 'cjEjbNaQ8OeGx', 'cg'],
            '\n',
            '<string name="customerguru_api_secret">',
          ].join(''),
          secret: ['smXA', 'SXSOeg9xhd', 'REIir7DvaCH', 'zlfKFzfuu', 'pvPz88uMkm9', 'gamta'],
          after: '</string>\n',
          parts: { token: ['T24jVn', 'hO9y54kGScjEj', 'bNaQ8OeGxcg'] },
        },
        {
          before: [
            'CUSTOMERGURU_API_TOKEN=',
            ...['nR3Ec', 'KRuk4o5d0rDt9', 'KhYxevepGehG'],
            '\n',
            'CUSTOMERGURU_API_SECRET=',
          ].join(''),
          secret: ['wJbXU', 'JPG9pE5HcF16', 'jibIEjdHdvuB', 'yoTyZA2FPMc9E', 'w7Mt66GK'],
          after: '\n',
          parts: { token: ['nR3Ec', 'KRuk4o5d0r', 'Dt9KhYxev', 'epGehG'] },
        },
        {
          before: [
            'CUSTOMERGURU_API_TOKEN=',
            ...['fPVaY', 'ZVt8cCcIlepkw', 'zHp6gPm4Uzbf'],
            '\n',
            "customerguru_api_secret: '",
          ].join(''),
          secret: ['gTTnf', 'EyP15GdHn', 'ttVCDmrDC', 'fU0akqZ0u1tUj', 'ud6I4adBZ', 'QYGuL'],
          after: "'\n",
          parts: { token: ['fPVa', 'YZVt8cCcIlepk', 'wzHp6gPm4Uzb', 'f'] },
        },
      ],
      counterExamples: [
        'CUSTOMERGURU_API_SECRET=your-key-here\n',
        ['CUSTOMERGURU_API_SECRET=', 'IhZZao', 'P', '\n'],
        ['checksum: ', 'O6vq', 'UBfAhzhMh', 'IbZHYRXNmg', '0D7iTP1vwN2', 'HQV0uHY9mLV', '6NomC', '\n'],
      ],
    },
    {
      id: 'customerguru-api-token',
      description: 'An API token of Customer.guru: the name of the pair.',
      keyed: {
        names: ['customerguru', 'customer.guru', 'customer_guru', 'customer-guru'],
        value: '[A-Za-z0-9]{30}',
      },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'Replace the API secret instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'ENV CUSTOMERGURU_API_TOKEN ',
          secret: ['a0qid', '1Kqm8qMibv', 'hyhmHDkvxAZfF', 'I2'],
          after: '\n',
        },
        {
          before: "customerguru_api_token: '",
          secret: ['QjiQf', '2LOrZG5OaXUtn', 'JmduKIGB6', 'N5x'],
          after: "'\n",
        },
        {
          before: 'export CUSTOMERGURU_API_TOKEN="',
          secret: ['HaZZ', 'ajzcNAFQmL', 'ejOALXutKBb1', 'TaE6'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'CUSTOMERGURU_API_TOKEN=your-key-here\n',
        ['CUSTOMERGURU_API_TOKEN=', 'G7Qd', 'IGo', '\n'],
        ['checksum: ', 'eGG0Ig', 'OROsSIj9VLyX', 'hAchsCEHhT', 'Y2', '\n'],
      ],
    },
  ],
} satisfies Provider;
