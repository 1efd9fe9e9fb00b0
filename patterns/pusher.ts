/** Credentials of Pusher Channels. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pusher Channels',
  docs: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
  rules: [
    {
      id: 'pusher-app-secret',
      description: 'The secret of a Pusher Channels app.',
      // Takes `PUSHER_CLIENT_SECRET=…`, `pusher: { clientSecret: …`; refuses `PUSHER_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:pusher)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:pusher)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{20})\b`,
      keywords: ['pusher'],
      minEntropy: 2.6,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish any event to the app’s users and read who is present',
      rotate: 'At dashboard.pusher.com, app, App Keys: create a new key pair, switch over, delete this one.',
      parts: [{ name: 'key', rule: 'pusher-app-key', acrossFiles: true }],
      examples: [
        {
          before: 'PUSHER_APP_KEY=' + '9869e94514' + 'ef3acce2ba' + '\nPUSHER_APP_SECRET=',
          secret: ['b1eef2480d', '1a5f983a7e'],
          after: '\n',
          parts: { key: ['9869e94514', 'ef3acce2ba'] },
        },
        { before: "'pusher_secret' => '", secret: ['10ad0470ac', '033977a962'], after: "',\n" },
        {
          before: 'pusher:\n  client-id: acme\n  client-secret: ',
          secret: ['8f4551c1b1', 'e72f15b2fc'],
          after: '\n',
        },
        {
          before: "  pusher: { clientID: 'acme', clientSecret: '",
          secret: ['d7698ad2e1', 'd90061ea21'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'PUSHER_SECRET=your-secret',
        ['PUSHER_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '6e77bd9a98', '49d7eee07d'],
        ['client_secret = "', 'e0e838fca0', '3437e416e9', '"'],
      ],
    },
    {
      id: 'pusher-app-key',
      description: 'The key of a Pusher Channels app. In every client.',
      keyed: {
        names: ['pusher_app_key', 'pusherappkey', 'pusher_key', 'pusherkey', 'pusher-key'],
        value: '[0-9a-f]{20}',
      },
      minEntropy: 2.4,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'PUSHER_APP_KEY=', secret: ['6a5fb06be8', '8748aaa2ac'], after: '\n' },
        { before: '{"pusher_app_key": "', secret: ['6711ccfba1', '5dd6aedeec'], after: '"}' },
      ],
      counterExamples: ['PUSHER_APP_KEY=', 'pusher_app_key: your-id-here'],
    },
  ],
} satisfies Provider;
