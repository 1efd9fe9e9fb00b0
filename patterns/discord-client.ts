/** The OAuth client of a Discord app. Bot tokens are in `discord.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  rules: [
    {
      id: 'discord-client-secret',
      description: 'The OAuth client secret of a Discord app.',
      // Takes `DISCORD_CLIENT_SECRET=…`, `discord: { clientSecret: …`; refuses `DISCORD_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:discord)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:discord)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9_-]{32})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['discord'],
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the app’s name',
      rotate: 'In the developer portal (discord.com/developers/applications), OAuth2: Reset Secret.',
      docs: 'https://docs.discord.com/developers/topics/oauth2',
      parts: [{ name: 'id', rule: 'discord-client-id', acrossFiles: true }],
      verify: 'application',
      examples: [
        {
          before: 'DISCORD_CLIENT_ID=' + '9998865041' + '078918371' + '\nDISCORD_CLIENT_SECRET=',
          secret: ['ksTg8Xbx2-R', 'lOmn6ZPoM3v', '3XVIhjRdT7'],
          after: '\n',
          parts: { id: ['9998865041', '078918371'] },
        },
        {
          before: "const discordClientSecret = '",
          secret: ['NeAqai8SmmN', 'puAGe70WleK', 'ozifUTLTZi'],
          after: "';\n",
        },
        {
          before: '  discord_client_secret = "',
          secret: ['EKBqyMzwPEl', 'MqIxoVQGbDa', 'f3RQHEvbmp'],
          after: '"\n',
        },
        {
          before: 'discord:\n  client-id: acme\n  client-secret: ',
          secret: ['CPs_PODaM-9', 'IYCMPogDrWZ', 'K4GEzeTLwR'],
          after: '\n',
        },
        {
          before: "  discord: { clientID: 'acme', clientSecret: '",
          secret: ['xCgyBfFi2WM', 'G3wEEGaTwjC', 'R6cNClyy0W'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'DISCORD_SECRET=your-secret',
        ['DISCORD_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '9gNXFNXx9Q8', 'CZAGuOop_yE', 'c4xEnR9aWa'],
        ['client_secret = "', 'T8bhqm1tRzT', 'IE1vk_Bv8ha', 'LeCASxoiPg', '"'],
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
      confidence: 'high',
      audience: 'public',
      canDo: 'name the app in a login or invite link',
      rotate: 'It can’t be changed; reset the client secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'DISCORD_CLIENT_ID=', secret: ['2441560983', '906100889'], after: '\n' },
        { before: '{"discordClientId": "', secret: ['9940046001', '683701760'], after: '"}' },
      ],
      counterExamples: ['DISCORD_CLIENT_ID=1234', 'discord_client_id: your-id'],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://docs.discord.com/developers/topics/oauth2#client-credentials-grant',
      effect: 'counts-quota',
      hosts: ['discord.com'],
      settings: {
        path: '/api/v10/oauth2/token',
        form: 'grant_type=client_credentials&scope=identify',
      },
    },
  },
} satisfies Provider;
