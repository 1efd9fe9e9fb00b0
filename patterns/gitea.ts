/** Credentials of Gitea. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  rules: [
    {
      id: 'gitea-access-token',
      description: 'An access token of a Gitea, Forgejo or Codeberg server.',
      keyed: { names: ['gitea', 'forgejo', 'codeberg'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the owner’s repositories, as its scopes allow',
      rotate: 'On the server, Settings, Applications: delete the token and generate another.',
      examples: [
        {
          before: "const giteaAccessToken = '",
          secret: ['162f88', '6ba1603fe0f41', 'd5b2515dda25', '7d65ee9be'],
          after: "';\n",
        },
        {
          before: 'client.set("gitea_access_token", "',
          secret: ['f6c72', '6ed789f380121', '122ffe08c', 'f2fe5e31ce4a6'],
          after: '");\n',
        },
        {
          before: 'GITEA_ACCESS_TOKEN=',
          secret: ['ab67', '245a1e49e5', 'b6f0b611895', '145ae9d95c81', '9e7'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GITEA_ACCESS_TOKEN=your-key-here\n',
        ['GITEA_ACCESS_TOKEN=', '0ee84', 'e0', '\n'],
        ['checksum: ', '4f59d', 'f55fb98d4379', '1c05052f7', '9e3b2aacddf', '8e6', '\n'],
      ],
    },
    {
      id: 'gitea-oauth-secret',
      description: 'The client secret of an OAuth application of Gitea or Forgejo.',
      regex: String.raw`\b(gto_[a-z2-7]{52})(?:[^A-Za-z0-9]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the application’s name',
      rotate: 'On the server, Settings, Applications, the application: regenerate the secret.',
      examples: [
        {
          before: "gitea_oauth_secret: '",
          secret: ['gto_u2', 'kxlc2i67yl', 'cpdvxcy2tqmt', 'o3uws6jfuqiq', 'tr5acq5zdole', '67ri'],
          after: "'\n",
        },
        {
          before: '<string name="gitea_oauth_secret">',
          secret: ['gto_n', 'jesjaf6umadd2', 'eu4ocwcyt34f', 'iiosxdotk', 'nuthkjw3p3', 'y6s5yhy'],
          after: '</string>\n',
        },
        {
          before: 'ENV GITEA_OAUTH_SECRET ',
          secret: ['gto_d', 'v56fcmrkqvx4', 'cymk2wycr', 'ue2bci5hbw', 'kk4zwokhlh', 'kmplwkg7xl'],
          after: '\n',
        },
      ],
      counterExamples: ['GITEA_OAUTH_SECRET=your-key-here\n', ['GITEA_OAUTH_SECRET=', 'gto_ru', 'x', '\n']],
    },
    {
      id: 'gitea-internal-token',
      description: 'The token by which the parts of a Gitea server trust each other.',
      regex: String.raw`\bINTERNAL_TOKEN\s{0,8}=\s{0,8}(eyJ[A-Za-z0-9_-]{15,100}\.eyJ[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['INTERNAL_TOKEN'],
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'call the server’s internal API, which asks no further questions',
      rotate: 'Write a new one with gitea generate secret INTERNAL_TOKEN into app.ini and restart.',
      docs: 'https://docs.gitea.com/administration/config-cheat-sheet',
      examples: [
        {
          before: '[security]\nINSTALL_LOCK = true\nINTERNAL_TOKEN = ',
          secret: [
            'eyJh',
            'bGciOiJIUzI1N',
            'iIsInR5cCI6',
            'IkpXVCJ9.eyJ',
            'uYmYiOjE3Mjc',
            '1MDA0NTZ9.K',
            '423PXyP3vVEj',
            'ofE5Lptm4',
            'VTdzlbvi_N',
            '2uFDhZ9Jv_M',
          ],
          after: '\n',
        },
        {
          before: 'INTERNAL_TOKEN=',
          secret: [
            'eyJh',
            'bGciOiJIU',
            'zI1NiIsInR5c',
            'CI6IkpXVC',
            'J9.eyJuYmY',
            'iOjE3NjgzM',
            'zQyMzh9.KS5cD',
            'oAaGLbRmuUy',
            'KDEHTTkcFm',
            'lw5UphKdIm1',
            'zTIeaA',
          ],
          after: '\nPASSWORD_HASH_ALGO=pbkdf2\n',
        },
      ],
      counterExamples: [
        ['INTER', 'NAL_TOKEN ', '= \n'],
        ['INTER', 'NAL_TOKEN = e', 'yJhbGciOi...', '\n'],
      ],
    },
    {
      id: 'gitea-jwt-secret',
      description: 'A secret that signs the tokens of a Gitea server.',
      regex: String.raw`\b(?:LFS_)?JWT_SECRET\s{0,8}=\s{0,8}([A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_=-]|$)`,
      keywords: ['JWT_SECRET'],
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'forge the tokens of the server’s LFS or OAuth',
      rotate: 'Write a new one with gitea generate secret into app.ini and restart.',
      docs: 'https://docs.gitea.com/administration/config-cheat-sheet',
      examples: [
        {
          before: '[server]\nLFS_START_SERVER = true\nLFS_JWT_SECRET = ',
          secret: ['6Dxjm', 'ZZU6gPraxG', 'hYOxcRhx1ka', 'VoWLTKPpfhR3J', 'lLcs'],
          after: '\n',
        },
        {
          before: '[oauth2]\nJWT_SECRET = ',
          secret: ['GTXqC', 'QXrDP3_kcNBT8', 'GEDPylnvA6', 'vEC7u9wSj', 'H-9yjg'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['JWT_', 'SECRET = your', '-secret\n'],
        ['LFS_JW', 'T_SECRET = G', 'TXqCQXr\n'],
      ],
    },
  ],
} satisfies Provider;
