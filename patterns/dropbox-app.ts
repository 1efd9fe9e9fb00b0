/** The OAuth client of a Dropbox app. Tokens are in `dropbox.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  rules: [
    {
      id: 'dropbox-app-secret',
      description: 'The secret of a Dropbox app.',
      // Takes `DROPBOX_CLIENT_SECRET=…`, `dropbox: { clientSecret: …`; refuses `DROPBOX_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:dropbox)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:dropbox)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([a-z0-9]{15})\b`,
      keywords: ['dropbox'],
      minEntropy: 2.3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens in the app’s name',
      rotate:
        'In the App Console (dropbox.com/developers/apps): a secret can’t be reset by hand; delete the app and make another, or ask support.',
      parts: [{ name: 'key', rule: 'dropbox-app-key', acrossFiles: true }],
      examples: [
        {
          before: 'DROPBOX_APP_KEY=' + 'qqxyaqm0' + 'mw3ly3d' + '\nDROPBOX_APP_SECRET=',
          secret: ['k5jqfv1v', '469gjfg'],
          after: '\n',
          parts: { key: ['qqxyaqm0', 'mw3ly3d'] },
        },
        {
          before: '<string name="dropbox_app_secret">',
          secret: ['6oahy35m', 'xgs2nxb'],
          after: '</string>\n',
        },
        {
          before: 'dropbox:\n  client-id: acme\n  client-secret: ',
          secret: ['md5jh5om', '0k2w6w8'],
          after: '\n',
        },
        {
          before: "  dropbox: { clientID: 'acme', clientSecret: '",
          secret: ['6rh4hrqc', 'kl1hfvs'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'DROPBOX_SECRET=your-secret',
        ['DROPBOX_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'nvt44tj4', '2vk9ny8'],
        ['client_secret = "', '9hawbtkf', 'ff6lxfv', '"'],
      ],
    },
    {
      id: 'dropbox-app-key',
      description: 'The key of a Dropbox app. Public by design.',
      keyed: {
        names: [
          'dropbox_app_key',
          'dropboxappkey',
          'dropbox-app-key',
          'dropbox_key',
          'dropboxkey',
          'dropbox_client_id',
          'dropbox_api_key',
          'dropbox_consumer_key',
        ],
        value: '[a-z0-9]{15}',
      },
      minEntropy: 2.7,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'DROPBOX_APP_KEY=', secret: ['yvzfyvfq', '3hg4k2q'], after: '\n' },
        { before: '{"dropbox_app_key": "', secret: ['nr3m45jz', 'alqhnae'], after: '"}' },
      ],
      counterExamples: ['DROPBOX_APP_KEY=', 'dropbox_app_key: your-id-here'],
    },
  ],
} satisfies Provider;
