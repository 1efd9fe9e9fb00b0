/** Credentials of Mailmodo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailmodo',
  docs: 'https://www.mailmodo.com/developers/',
  rules: [
    {
      id: 'mailmodo-api-key',
      description: 'A Mailmodo API key.',
      keyed: { names: ['mailmodo', 'mmapikey'], value: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read contacts and send campaigns in the owner’s name',
      rotate: 'In Settings, API Keys: generate a new key.',
      examples: [
        {
          before: '<string name="mailmodo_api_key">',
          secret: ['MGZ9', 'LQ9-CGWBV', 'B3-07JXTSQ-PZ', 'S8EYZ'],
          after: '</string>\n',
        },
        { before: 'MAILMODO_API_KEY=', secret: ['89IRQ', 'ST-60OAQC4', '-CBKEUV7-7', 'D0IIM0'], after: '\n' },
        {
          before: "mailmodo_api_key: '",
          secret: ['HC91KQ', 'T-HNIYAKK-4E', 'LE968-G84C', 'RSR'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'MAILMODO_API_KEY=your-key-here\n',
        ['MAILMODO_API_KEY=', 'H02OI', 'G6', '\n'],
        ['checksum: ', 'VU46', 'XX6-4WB95', 'O5-7SGL1YJ-29', 'K7GQU', '\n'],
      ],
    },
  ],
} satisfies Provider;
