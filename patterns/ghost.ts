/** Credentials of Ghost. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ghost',
  docs: 'https://ghost.org/docs/admin-api/',
  rules: [
    {
      id: 'ghost-admin-api-key',
      description: 'An Admin API key of a Ghost site.',
      regex: String.raw`(?:[Gg]host|GHOST)[\w.\-:\s{"'>=/]{0,60}?([0-9a-f]{24}:[0-9a-f]{64})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish and change posts, and read members, of the site',
      rotate: 'In Ghost Admin, Settings, Integrations: regenerate the key.',
      examples: [
        {
          before: 'ENV GHOST_ADMIN_API_KEY ',
          secret: [
            '72746',
            'f3c6c76dc29',
            '15c68978:',
            'e9bbf9a02cc0',
            'c1151e7f69337',
            'ef678a3d0f4b2',
            'f9bb00b2b7e',
            'ea3d9fc3d89cb',
            'dd',
          ],
          after: '\n',
        },
        {
          before: "ghost_admin_api_key: '",
          secret: [
            '320e00',
            'f13673220b8',
            '89fd96d:32f9b',
            '21b66978ceb46',
            'abb58f080a',
            'ee6aeb538',
            '8d5b27b07f7',
            '4c49fcaf73',
            'e8aba8',
          ],
          after: "'\n",
        },
        {
          before: 'export GHOST_ADMIN_API_KEY="',
          secret: [
            '9083a',
            '843c0cb62',
            'ae2be76f13:c',
            'f4dc29460e',
            'af63434a2',
            '36f70e4b63a60',
            '574e85926ced',
            'd2dc90fed',
            '646be106a',
            'f',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['GHOST_ADMIN_API_KEY=your-key-here\n', ['GHOST_ADMIN_API_KEY=', '312c', '8f2', '\n']],
    },
  ],
} satisfies Provider;
