/** Credentials of ZipCodeAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'ZipCodeAPI',
  docs: 'https://www.zipcodeapi.com/API',
  rules: [
    {
      id: 'zipcodeapi-api-key',
      description: 'A ZipCodeAPI application key.',
      keyed: { names: ['zipcodeapi', 'zip_code_api', 'zip-code-api'], value: '(?:js-)?[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up ZIP codes on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV ZIPCODEAPI_API_KEY ',
          secret: [
            'js-hA',
            'Ty00b3mQmRVN',
            'HX2wK3QHb8NMQ',
            'AuaPXsPDZf',
            'kpPuBmy9eNCkV',
            'E32SLVMM5To',
            'PuQ',
          ],
          after: '\n',
        },
        {
          before: "zipcodeapi_api_key: '",
          secret: [
            'js-a',
            'mNEL1FVPs',
            '0XfRdh8ydB',
            'Q7u0uuylhMyB',
            '2jpVwNOowFaF5',
            'YQ182D7QImX',
            'b5oe3EC8',
          ],
          after: "'\n",
        },
        {
          before: 'export ZIPCODEAPI_API_KEY="',
          secret: ['2U8g', 'MbBRDrnBYg', 'QYd5ejE5HzW', 'IsSaz2vbt4yg6', '3BmgFATvFQujh', 'biguhltYD2iSt'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'ZIPCODEAPI_API_KEY=your-key-here\n',
        ['ZIPCODEAPI_API_KEY=', 'OCN6c', 'cN', '\n'],
        [
          'checksum: ',
          'js-6nE',
          'VSGjhIdZn',
          'ff13FsHFZU',
          'VatOQ0cIr',
          'EBUBngsayHU',
          'iR7TRF9eZe',
          'IK04oI6qP',
          'I5i',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
