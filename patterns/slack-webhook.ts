/** Addresses that post to Slack or start its workflows. */

import type { Provider } from '#model/provider';

export default {
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  rules: [
    {
      id: 'slack-webhook-incoming',
      description: 'A Slack incoming webhook address: whoever knows it can post.',
      regex: String.raw`(https://hooks\.slack(?:-gov)?\.com/services/T[A-Z0-9]{7,12}/B[A-Z0-9]{7,12}/[A-Za-z0-9]{20,26})\b`,
      stopValues: ['https://hooks.slack.com/services/t0123456789/b1001010101/7isoqtrixdute971o1xqtm4t'],
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'post any message to one channel in the app’s name: a good start for phishing',
      rotate:
        'App settings, Incoming Webhooks: remove the webhook and add a new one; or apps of the workspace, Incoming WebHooks, Regenerate.',
      verify: 'incoming',
      docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
      examples: [
        {
          before: 'SLACK_WEBHOOK_URL=',
          secret: [
            'https://hooks.slack.com/services/T0',
            '4Z151XILO',
            '/B0',
            'D4K1X8T0W',
            '/',
            '89QmaEpj8i7F',
            '53pe2AsUkOF5',
          ],
          after: '\n',
        },
        {
          before: 'notifications:\n  slack:\n    webhook: ',
          secret: [
            'https://hooks.slack.com/services/T0',
            'IX3SR59RO',
            '/B0',
            '3EKKNIZCY',
            '/',
            'U2Xib46j4BN5',
            'ZUyM9qnJQzw8',
          ],
          after: '\n',
        },
        {
          before: 'curl -X POST -d "{}" ',
          secret: [
            'https://hooks.slack.com/services/T0',
            '5TVUCFBG8',
            '/B0',
            'JL0INKPNA',
            '/',
            'AwFAFlW0FmuL',
            'd1uYiKXsPl3d',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
        'https://hooks.slack.com/services/YOUR/WEBHOOK/URL',
      ],
    },
    {
      id: 'slack-webhook-workflow',
      description: 'The address that starts a Slack workflow.',
      regex: String.raw`(https://hooks\.slack(?:-gov)?\.com/(?:workflows|triggers)/[A-Z0-9]{8,12}/[A-Z0-9]{9,20}/[A-Za-z0-9/]{20,64})(?:[^A-Za-z0-9/]|$)`,
      checks: ['plain-ids'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'start the workflow with any input, as often as wanted',
      rotate: 'Open the workflow in Workflow Builder, delete its webhook trigger and add a new one.',
      docs: 'https://docs.slack.dev/tools/deno-slack-sdk/guides/creating-webhook-triggers/',
      examples: [
        {
          before: 'SLACK_TRIGGER=',
          secret: [
            'https://hooks.slack.com/triggers/T0',
            '7E33RNOD6',
            '/',
            '4058563',
            '370226',
            '/',
            '3cc4676985c',
            '2846dfbad3a',
            '34db61b6ec',
          ],
          after: '\n',
        },
        {
          before: 'fetch("',
          secret: [
            'https://hooks.slack.com/workflows/T0',
            'UUQHNXL5Z',
            '/A0',
            'N6MWFBGXS',
            '/',
            '379491061',
            '520895989',
            '/',
            'LbwAmE38rnwm',
            'pQPq8rl7tF5G',
          ],
          after: '", { method: "POST" })',
        },
      ],
      counterExamples: [
        'https://hooks.slack.com/triggers/T0001/123/abc',
        'https://hooks.slack.com/workflows/',
      ],
    },
  ],
  verify: {
    incoming: {
      // An empty text is refused before anything is posted.
      docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
      effect: 'none',
      hosts: ['hooks.slack.com'],
      derived: {
        team: { from: 'secret', pattern: '^https://hooks\\.slack\\.com/services/(T[A-Z0-9]+)/' },
        service: {
          from: 'secret',
          pattern: '^https://hooks\\.slack\\.com/services/T[A-Z0-9]+/(B[A-Z0-9]+)/',
        },
        token: {
          from: 'secret',
          pattern: '^https://hooks\\.slack\\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/([A-Za-z0-9]+)$',
        },
      },
      request: { method: 'POST', path: '/services/{team}/{service}/{token}', json: { text: '' } },
      clauses: [
        { status: 400, contains: 'no_text', verdict: 'live' },
        { status: 400, contains: 'invalid_payload', verdict: 'live' },
        {
          status: [404, 410],
          contains: 'channel_',
          verdict: 'restricted',
          why: 'its channel is gone or archived',
        },
        { status: 403, contains: 'action_prohibited', verdict: 'restricted' },
        { status: 404, contains: 'no_service', verdict: 'revoked' },
        { status: 404, contains: 'no_team', verdict: 'revoked' },
        { status: 404, contains: 'no_active_hooks', verdict: 'revoked' },
        { status: 403, contains: 'invalid_token', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'POST https://hooks.slack.com/services/{team}/{service}/{token}',
          secret: [
            'https://hooks.slack',
            '.com/services/T0123ABCD',
            '/B0123ABCD',
            '/abcDEF012345abcDEF012345',
          ],
          answer: { status: 400, text: 'no_text' },
          verdict: 'live',
        },
        {
          request: 'POST https://hooks.slack.com/services/{team}/{service}/{token}',
          secret: [
            'https://hooks.slack',
            '.com/services/T0123ABCD',
            '/B0123ABCD',
            '/abcDEF012345abcDEF012345',
          ],
          answer: { status: 410, text: 'channel_is_archived' },
          verdict: 'restricted',
        },
        {
          request: 'POST https://hooks.slack.com/services/{team}/{service}/{token}',
          secret: [
            'https://hooks.slack',
            '.com/services/T0123ABCD',
            '/B0123ABCD',
            '/abcDEF012345abcDEF012345',
          ],
          answer: { status: 404, text: 'no_service' },
          verdict: 'revoked',
        },
        {
          request: 'POST https://hooks.slack.com/services/{team}/{service}/{token}',
          secret: [
            'https://hooks.slack',
            '.com/services/T0123ABCD',
            '/B0123ABCD',
            '/abcDEF012345abcDEF012345',
          ],
          answer: { status: 403, text: 'invalid_token' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
