/** Credentials of Phrase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Phrase',
  docs: 'https://developers.phrase.com/en/api/strings/authentication',
  rules: [
    {
      id: 'phrase-access-token',
      description: 'A Phrase access token.',
      keyed: {
        names: [
          'phrase_access',
          'phrase-access',
          'phraseaccess',
          'phraseapp',
          'phrase_api',
          'phrase_strings',
          'api.phrase.com',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change translations and projects in the owner’s name',
      rotate: 'In Phrase, Profile settings, Access tokens: delete it and generate another.',
      examples: [
        {
          before: "const phraseAccessAccessToken = '",
          secret: [
            '168b',
            '0759f5fb939',
            '6a1938430',
            '31b9a9856',
            'c0cf7341a28',
            'e7991b0ae',
            '35ebc9de531',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("phrase_access_access_token", "',
          secret: [
            'bec105',
            '3635dc36901a1',
            '005bda450b',
            '1d49dce76be2',
            '1210e4470634',
            'a45fb28ae',
            '7a',
          ],
          after: '");\n',
        },
        {
          before: 'PHRASE_ACCESS_ACCESS_TOKEN=',
          secret: [
            '2801f',
            '934b4c224191',
            '5b062d21572',
            'd31943ed1',
            '3ffef5ce7bf6c',
            'a1d9d24b7e',
            '3edb',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'PHRASE_ACCESS_ACCESS_TOKEN=your-key-here\n',
        ['PHRASE_ACCESS_ACCESS_TOKEN=', 'c303', 'e22', '\n'],
        [
          'checksum: ',
          '40416',
          'cb3fd0ec687',
          '968510ed65',
          'be4fbb529e1',
          '95a89c9ba4119',
          'ea84c6ab43',
          '0360',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
