/** A Slack app’s own credentials: app-level token, signing secret, OAuth client. */

import type { Provider } from '#model/provider';

export default {
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  rules: [
    {
      id: 'slack-app-level-token',
      description: 'A Slack app-level token.',
      regex: String.raw`(xapp-[0-9]-[A-Z0-9]{9,12}-[0-9]{10,14}-[0-9a-f]{64})\b`,
      minEntropy: 3.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'open Socket Mode connections and receive the app’s events in every workspace that has it',
      rotate: 'App settings, Basic Information, App-Level Tokens: revoke it and generate a new one.',
      examples: [
        {
          before: 'SLACK_APP_TOKEN=',
          secret: [
            'xapp-1-A0',
            'SPKQFKY1T-',
            '8023779991681',
            '-',
            '87134967fce6f3a43ad17bd9e0f65c58',
            'd4f02f5ebee4af66d271bf15bac3f005',
          ],
          after: '\n',
        },
        {
          before: "const appToken = '",
          secret: [
            'xapp-1-A0',
            'V37I435AR-',
            '6271616379546',
            '-',
            '8c76b4f52bfd8e5a487856d45872f61e',
            '254e8b6f50dcd88c3339f5c900d7dc29',
          ],
          after: "';\n",
        },
        {
          before: 'appToken: ',
          secret: [
            'xapp-1-A0',
            '0YYTGSL2X-',
            '9565931915406',
            '-',
            '404ab4d37332dbe3c6864452d1804a49',
            '95c000514b649faaf915a545030e4578',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'xapp-1-your-token',
        ['xapp-1-A0', 'I5V2MSB2O-', '2491895469878', '-145fe93b5c', '37ea5e8652'],
      ],
    },
    {
      id: 'slack-app-signing-secret',
      description: 'The signing secret of a Slack app.',
      // Takes `SLACK_SIGNING_SECRET=…`, `signingSecret: …`; refuses `MONDAY_SIGNING_SECRET=…`.
      regex: String.raw`(?:(?i:slack)[\w.\-]{0,24}?(?i:signing)[\w.\-]{0,12}|(?:^|[^A-Za-z0-9_])(?i:signing_secret|signing-secret|signingsecret))["'\s:=>,(]{1,10}([0-9a-f]{32})\b`,
      keywords: ['slack', 'signing_secret', 'signing-secret', 'signingsecret'],
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge requests that the app takes for Slack’s: commands, button clicks, events',
      rotate:
        'App settings, Basic Information, App Credentials: regenerate the signing secret; the old one works for 24 hours more.',
      docs: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
      examples: [
        { before: 'SLACK_SIGNING_SECRET=', secret: ['2c88fa86dd7c60f5', '0bef9fffa36092c8'], after: '\n' },
        {
          before: "const signingSecret = '",
          secret: ['ecc2172b05f1e809', '8b4695c3196988d3'],
          after: "';\n",
        },
        {
          before: 'slack:\n  signing_secret: ',
          secret: ['0e757abc8e7b49c4', '51da5a382ecd4ec2'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SLACK_SIGNING_SECRET=your-signing-secret',
        ['SLACK_SIGNING_SECRET=', '1f3aa868e7', '4803edbd23'],
      ],
    },
    {
      id: 'slack-app-client-secret',
      description: 'The OAuth client secret of a Slack app.',
      // Takes `SLACK_CLIENT_SECRET=…`, `slack: { clientSecret: …`; refuses `SLACK_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:slack)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:slack)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([0-9a-f]{32})\b`,
      keywords: ['slack'],
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens in the app’s name',
      rotate: 'App settings, Basic Information, App Credentials: regenerate the client secret.',
      parts: [{ name: 'id', rule: 'slack-app-client-id' }],
      examples: [
        {
          before: 'SLACK_CLIENT_ID=' + '324707481099' + '.' + '1346438341361' + '\nSLACK_CLIENT_SECRET=',
          secret: ['34e3466316ce460d', '92f83517cb899db5'],
          after: '\n',
          parts: { id: ['324707481099', '.', '1346438341361'] },
        },
        { before: '{"slackClientSecret": "', secret: ['3b35285da7b50fd7', '6eeb17399f5efa6b'], after: '"}' },
        {
          before: 'slack:\n  client-id: acme\n  client-secret: ',
          secret: ['a801f53b33a7ec77', '365f17c9804ab59b'],
          after: '\n',
        },
        {
          before: "  slack: { clientID: 'acme', clientSecret: '",
          secret: ['c5f0a10f1115421a', '18f2558c17622a98'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'SLACK_SECRET=your-secret',
        ['SLACK_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '75a32528388c4499', '92d1f45c01bfb21d'],
        ['client_secret = "', 'd618530986f57cef', '7188e370c3546aca', '"'],
      ],
    },
    {
      id: 'slack-app-client-id',
      description: 'The OAuth client id of a Slack app. Public by design.',
      keyed: {
        names: ['slack_client_id', 'slackclientid', 'slack-client-id', 'client_id'],
        value: String.raw`[0-9]{10,14}\.[0-9]{10,14}`,
      },
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the app in a login link',
      rotate: 'It can’t be changed; regenerate the client secret instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'SLACK_CLIENT_ID=',
          secret: ['592177114538', '.', '5119216601434'],
          after: '\nSLACK_CLIENT_SECRET=' + 'afdfe5ba21b986a5' + '2da8df5731fbf379' + '\n',
        },
        {
          before: '{"slackClientId": "',
          secret: ['643201165376', '.', '9489683248481'],
          after: '", "slackClientSecret": "' + 'de485f913767b848' + '5c5892d127de3b1b' + '"}',
        },
      ],
      counterExamples: ['SLACK_CLIENT_ID=123.456', 'slack_client_id: your-client-id'],
    },
  ],
} satisfies Provider;
