/** Credentials of Zoom. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  rules: [
    {
      id: 'zoom-client-secret',
      description: 'The client secret of a Zoom app.',
      // Takes `ZOOM_CLIENT_SECRET=…`, `zoom: { clientSecret: …`; refuses `ZOOM_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:zoom)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:zoom)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9]{32})\b`,
      keywords: ['zoom'],
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get the account’s tokens: create and read meetings, users and recordings, as its scopes allow',
      rotate:
        'At marketplace.zoom.us, Manage, app credentials: regenerate the client secret; the old one stops at once.',
      parts: [
        { name: 'clientId', rule: 'zoom-client-id', acrossFiles: true },
        { name: 'accountId', rule: 'zoom-account-id', acrossFiles: true },
      ],
      verify: 'application',
      examples: [
        {
          before:
            'ZOOM_ACCOUNT_ID=' +
            'RTUSUEMb1q9' +
            'dh6Q4TtYSXE' +
            '\nZOOM_CLIENT_ID=' +
            'ab2Teyh8nJl' +
            'z8cRzWm4PuP' +
            '\nZOOM_CLIENT_SECRET=',
          secret: ['MqITbfkXCns', 'lKjY2xNTnGt', 'jpqHzsHdCY'],
          after: '\n',
          parts: { clientId: ['ab2Teyh8nJl', 'z8cRzWm4PuP'], accountId: ['RTUSUEMb1q9', 'dh6Q4TtYSXE'] },
        },
        {
          before: '{"zoomClientSecret": "',
          secret: ['XuItQpbNleI', 'fwOPfiZxUjt', 'P4EXneOMUJ'],
          after: '"}',
        },
        {
          before: 'zoom:\n  client-id: acme\n  client-secret: ',
          secret: ['Xv9TxIgIrjU', 'n2eoGuicjwy', 'YjPMukw9sf'],
          after: '\n',
        },
        {
          before: "  zoom: { clientID: 'acme', clientSecret: '",
          secret: ['LQBPc4zFi6D', 'JE6dTIQyBTA', '4r2oK2bwfQ'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'ZOOM_SECRET=your-secret',
        ['ZOOM_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'fuBEbY04wdI', 'UaULUTQY3Ps', 'QvTqYrtZBl'],
        ['client_secret = "', 'NjeYMaCQ3mj', 'auYr9JCXHHs', 'b5Cxvp5iyu', '"'],
      ],
    },
    {
      id: 'zoom-client-id',
      description: 'The client id of a Zoom app.',
      keyed: {
        names: [
          'zoom_client_id',
          'zoomclientid',
          'zoom-client-id',
          'zoom_oauth_client_id',
          'zoom_sdk_key',
          'zoom_api_key',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'ZOOM_CLIENT_ID=', secret: ['CCVG4p1-VKM', 'YmepJjZtguc'], after: '\n' },
        { before: '{"zoom_client_id": "', secret: ['wW6D2Tg1ktj', 'dbEH-tJraES'], after: '"}' },
      ],
      counterExamples: ['ZOOM_CLIENT_ID=', 'zoom_client_id: your-id-here'],
    },
    {
      id: 'zoom-account-id',
      description: 'The id of a Zoom account.',
      keyed: {
        names: ['zoom_account_id', 'zoomaccountid', 'zoom-account-id', 'zoom_oauth_account_id'],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'ZOOM_ACCOUNT_ID=', secret: ['GIoz77r-tvX', 'V0wkgmxOaAo'], after: '\n' },
        { before: '{"zoom_account_id": "', secret: ['HnK9JfELw1l', 'T5XAlNAPsj0'], after: '"}' },
      ],
      counterExamples: ['ZOOM_ACCOUNT_ID=', 'zoom_account_id: your-id-here'],
    },
    {
      id: 'zoom-webhook-secret',
      description: 'The secret token of a Zoom webhook.',
      keyed: {
        names: [
          'zoom_webhook_secret',
          'zoomwebhooksecret',
          'zoom_secret_token',
          'zoomsecrettoken',
          'zoom_verification_token',
          'zoom_webhook_token',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge events that the server takes for Zoom’s',
      rotate: 'At marketplace.zoom.us, Manage, app, Feature: regenerate the secret token.',
      docs: 'https://developers.zoom.us/docs/api/webhooks/',
      examples: [
        { before: 'ZOOM_WEBHOOK_SECRET_TOKEN=', secret: ['ah6pvwZiXyj', '8lu3v-xMF15'], after: '\n' },
        { before: "const zoomSecretToken = '", secret: ['muEmoPDFgQu', '6gEX9nbgQAF'], after: "';\n" },
      ],
      counterExamples: [
        'ZOOM_WEBHOOK_SECRET_TOKEN=14nX********\n',
        'ZOOM_WEBHOOK_SECRET_TOKEN=your-key-here\n',
        ['ZOOM_WEBHOOK_SECRET_TOKEN=', '14nXHpc5JkI', '\n'],
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
      effect: 'counts-quota',
      hosts: ['zoom.us'],
      settings: {
        path: '/oauth/token',
        id: 'clientId',
        form: 'grant_type=account_credentials&account_id={accountId}',
      },
    },
  },
} satisfies Provider;
