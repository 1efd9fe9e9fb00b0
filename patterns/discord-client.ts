/** The OAuth client of a Discord app. Bot tokens are in `discord.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  rules: [
    {
      id: 'discord-client-secret',
      description: 'The OAuth client secret of a Discord app.',
      keyed: {
        names: [
          'discord_client_secret',
          'discordclientsecret',
          'discord-client-secret',
          'discord_secret',
          'discordsecret',
          'discord_oauth_secret',
          'discord.client_secret',
        ],
        value: '[A-Za-z0-9_-]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the app’s name',
      rotate: 'In the developer portal (discord.com/developers/applications), OAuth2: Reset Secret.',
      docs: 'https://docs.discord.com/developers/topics/oauth2',
      parts: [{ name: 'id', rule: 'discord-client-id' }],
      examples: [
        {
          before: 'DISCORD_CLIENT_ID=' + '999886504' + '1078918371' + '\nDISCORD_CLIENT_SECRET=',
          secret: ['ksTg8Xbx2-RlOmn6', 'ZPoM3v3XVIhjRdT7'],
          after: '\n',
          parts: { id: ['999886504', '1078918371'] },
        },
        {
          before: "const discordClientSecret = '",
          secret: ['NeAqai8SmmNpuAGe', '70WleKozifUTLTZi'],
          after: "';\n",
        },
        {
          before: '  discord_client_secret = "',
          secret: ['EKBqyMzwPElMqIxo', 'VQGbDaf3RQHEvbmp'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'DISCORD_CLIENT_ID=9998865041078918371\nDISCORD_CLIENT_SECRET=njmN********\n',
        'DISCORD_CLIENT_ID=9998865041078918371\nDISCORD_CLIENT_SECRET=your-key-here\n',
        ['DISCORD_CLIENT_ID=9998865041078918371\nDISCORD_CLIENT_SECRET=', 'njmNwP0t', 'qtKDlDRs\n'],
      ],
    },
    {
      id: 'discord-client-id',
      description: 'The id of a Discord app. Public by design.',
      keyed: {
        names: [
          'discord_client_id',
          'discordclientid',
          'discord-client-id',
          'discord_app_id',
          'discord_application_id',
          'discord_id',
        ],
        value: '[0-9]{17,20}',
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the app in a login or invite link',
      rotate: 'It can’t be changed; reset the client secret instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'DISCORD_CLIENT_ID=',
          secret: ['244156098', '3906100889'],
          after: '\nDISCORD_CLIENT_SECRET=' + 'c-fkgwTr84dj_KtH' + '1Nqnyo9sJwn6wyeW' + '\n',
        },
        {
          before: '{"discordClientId": "',
          secret: ['994004600', '1683701760'],
          after: '", "discordClientSecret": "' + 'Omb3ZGef-g1185kV' + 'jRupLIxao7Uyr-ro' + '"}',
        },
      ],
      counterExamples: ['DISCORD_CLIENT_ID=1234', 'discord_client_id: your-id'],
    },
  ],
} satisfies Provider;
