/** Credentials of MindMeister. */

import type { Provider } from '#model/provider';

export default {
  name: 'MindMeister',
  docs: 'https://developers.mindmeister.com/',
  rules: [
    {
      id: 'mindmeister-access-token',
      description: 'A MindMeister personal or OAuth access token.',
      keyed: { names: ['mindmeister', 'mind_meister', 'mind-meister'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the mind maps that its owner may',
      rotate: 'At mindmeister.com/api: revoke the token and create another.',
      examples: [
        {
          before: "const mindmeisterAccessToken = '",
          secret: ['AJde', '85y86qVFx', '1cKrdEyG03A', '2pTIXS8GwUXx', 'BY7ogrF'],
          after: "';\n",
        },
        {
          before: 'client.set("mindmeister_access_token", "',
          secret: ['hSDB5', 'DaoeoW0yZsjOP', '6LDArGMPeeT', 'tbit3jIWmm_', '9AJ'],
          after: '");\n',
        },
        {
          before: 'MINDMEISTER_ACCESS_TOKEN=',
          secret: ['iC6X', 'ha8XR3A1MsGEB', 'J4EgNPuGxX', 'D616YwPpUI', '0YXDL8'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MINDMEISTER_ACCESS_TOKEN=your-key-here\n',
        ['MINDMEISTER_ACCESS_TOKEN=', 'CUTgA', '2n', '\n'],
        ['checksum: ', 'Aj4q', 'x5b7KqyHsJLtb', 'aDwufBb93F-Pm', 'qnkSaVY-K', 'ZdHx', '\n'],
      ],
    },
  ],
} satisfies Provider;
