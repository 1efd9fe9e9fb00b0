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
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'open Socket Mode connections and receive the app’s events in every workspace that has it',
      rotate: 'App settings, Basic Information, App-Level Tokens: revoke it and generate a new one.',
      verify: 'app-level',
      examples: [
        {
          before: 'SLACK_APP_TOKEN=',
          secret: [
            'xapp-1-A0',
            'SPKQFKY1T',
            '-',
            '8023779',
            '991681',
            '-',
            '87134967fce6f',
            '3a43ad17bd9e0',
            'f65c58d4f02f5',
            'ebee4af66d271',
            'bf15bac3f005',
          ],
          after: '\n',
        },
        {
          before: "const appToken = '",
          secret: [
            'xapp-1-A0',
            'V37I435AR',
            '-',
            '6271616',
            '379546',
            '-',
            '8c76b4f52bfd8',
            'e5a487856d458',
            '72f61e254e8b6',
            'f50dcd88c3339',
            'f5c900d7dc29',
          ],
          after: "';\n",
        },
        {
          before: 'appToken: ',
          secret: [
            'xapp-1-A0',
            '0YYTGSL2X',
            '-',
            '9565931',
            '915406',
            '-',
            '404ab4d37332d',
            'be3c6864452d1',
            '804a4995c0005',
            '14b649faaf915',
            'a545030e4578',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'xapp-1-your-token',
        ['xapp-1-A0', 'I5V2MSB2O', '-', '2491895', '469878', '-', '145fe93b5c', '37ea5e8652'],
      ],
    },
    {
      id: 'slack-app-signing-secret',
      description: 'The signing secret of a Slack app.',
      // Takes `SLACK_SIGNING_SECRET=…`, `signingSecret: …`; refuses `MONDAY_SIGNING_SECRET=…`.
      regex: String.raw`(?:(?i:slack)[\w.\-]{0,24}?(?i:signing)[\w.\-]{0,12}|(?:^|[^A-Za-z0-9_])(?i:signing_secret|signing-secret|signingsecret))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
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
        {
          before: 'SLACK_SIGNING_SECRET=',
          secret: ['2c88fa86dd7', 'c60f50bef9f', 'ffa36092c8'],
          after: '\n',
        },
        {
          before: "const signingSecret = '",
          secret: ['ecc2172b05f', '1e8098b4695', 'c3196988d3'],
          after: "';\n",
        },
        {
          before: 'slack:\n  signing_secret: ',
          secret: ['0e757abc8e7', 'b49c451da5a', '382ecd4ec2'],
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
      regex: String.raw`(?:(?:(?i:slack)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:slack)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
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
          before:
            'SLACK_CLIENT_ID=' + '324707' + '481099' + '.' + '1346438' + '341361' + '\nSLACK_CLIENT_SECRET=',
          secret: ['34e3466316c', 'e460d92f835', '17cb899db5'],
          after: '\n',
          parts: { id: ['324707', '481099', '.', '1346438', '341361'] },
        },
        {
          before: '{"slackClientSecret": "',
          secret: ['3b35285da7b', '50fd76eeb17', '399f5efa6b'],
          after: '"}',
        },
        {
          before: 'slack:\n  client-id: acme\n  client-secret: ',
          secret: ['a801f53b33a', '7ec77365f17', 'c9804ab59b'],
          after: '\n',
        },
        {
          before: "  slack: { clientID: 'acme', clientSecret: '",
          secret: ['c5f0a10f111', '5421a18f255', '8c17622a98'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'SLACK_SECRET=your-secret',
        ['SLACK_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '75a32528388', 'c449992d1f4', '5c01bfb21d'],
        ['client_secret = "', 'd618530986f', '57cef7188e3', '70c3546aca', '"'],
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
      confidence: 'high',
      audience: 'public',
      canDo: 'name the app in a login link',
      rotate: 'It can’t be changed; regenerate the client secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'SLACK_CLIENT_ID=', secret: ['592177', '114538', '.', '5119216', '601434'], after: '\n' },
        {
          before: '{"slackClientId": "',
          secret: ['643201', '165376', '.', '9489683', '248481'],
          after: '"}',
        },
      ],
      counterExamples: ['SLACK_CLIENT_ID=123.456', 'slack_client_id: your-client-id'],
    },
  ],
  verify: {
    'app-level': {
      docs: 'https://docs.slack.dev/reference/methods/auth.test',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['slack.com'],
      request: { method: 'POST', path: '/api/auth.test', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/ok', equals: true }, verdict: 'live' },
        { json: { pointer: '/error', equals: 'token_revoked' }, verdict: 'revoked' },
        { json: { pointer: '/error', equals: 'account_inactive' }, verdict: 'revoked' },
        { json: { pointer: '/error', equals: 'token_expired' }, verdict: 'revoked' },
        { json: { pointer: '/error', equals: 'invalid_auth' }, verdict: 'invalid' },
        { json: { pointer: '/error', equals: 'not_authed' }, verdict: 'invalid' },
        { json: { pointer: '/error', equals: 'ekm_access_denied' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'org_login_required' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'not_allowed_token_type' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'two_factor_setup_required' }, verdict: 'restricted' },
        { json: { pointer: '/error', equals: 'accesslimited' }, verdict: 'restricted' },
      ],
      facts: { app: '/app_name', appId: '/app_id', scopes: { header: 'x-oauth-scopes' } },
      cases: [
        {
          request: 'POST https://slack.com/api/auth.test',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { ok: true, app_name: 'Example', app_id: 'A123' } },
          verdict: 'live',
          facts: { app: 'Example', appId: 'A123' },
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          answer: { status: 200, json: { ok: false, error: 'token_revoked' } },
          verdict: 'revoked',
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          answer: { status: 200, json: { ok: false, error: 'invalid_auth' } },
          verdict: 'invalid',
        },
        {
          request: 'POST https://slack.com/api/auth.test',
          answer: { status: 200, json: { ok: false, error: 'org_login_required' } },
          verdict: 'restricted',
        },
      ],
    },
  },
} satisfies Provider;
