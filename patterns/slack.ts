/** Credentials of Slack. */

import type { Provider } from '#model/provider';

export default {
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  rules: [
    {
      id: 'slack-bot-token',
      description: 'A Slack bot token.',
      regex: String.raw`(xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[0-9A-Za-z]{18,34})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and post in the channels the bot is in, and look up members and files, as its scopes allow',
      rotate:
        'Reinstall the app after revoking with auth.revoke (slack.com/api/auth.revoke), or App settings, OAuth & Permissions, Revoke All OAuth Tokens.',
      examples: [
        {
          before: 'export SLACK_BOT_TOKEN="',
          secret: ['xoxb-', '972447284034', '-', '4237653867377', '-', 'KFy1NPesg9qA', 'aawfqoI9Ao2y'],
          after: '"\n',
        },
        {
          before: 'slack:\n  bot_token: ',
          secret: ['xoxb-', '497909312451', '-', '2542473272160', '-', 'd0q03KOnPZmW', '8UDpPfQMeYj1'],
          after: '\n',
        },
        {
          before: 'client = WebClient(token="',
          secret: ['xoxb-', '55095739295-', 'q9QoeNlIbLXv', 'XPCyH9yPgHqy'],
          after: '")',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['xoxb-', '338862263577', '-', '3503257164726', '-', '4Gz9MUmYHorE', 'QBfUGFWdjX5e'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'SLACK_BOT_TOKEN=xoxb-your-token',
        ['xoxb-', '111806320337', '-', '553236212495'],
        'xoxb-123456789012-1234567890123-xxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'slack-user-token',
      description: 'A Slack user token.',
      regex: String.raw`(xoxp-[0-9]{8,14}-[0-9]{8,14}-(?:[0-9]{8,14}-)?[0-9a-f]{10,64})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'act as a person: read private channels and messages, post, and manage what that person may manage',
      rotate:
        'Call auth.revoke with it, or remove the app’s authorisation under the workspace’s app management; then install again.',
      examples: [
        {
          before: 'SLACK_TOKEN=',
          secret: [
            'xoxp-',
            '719088693399',
            '-',
            '489516291126',
            '-',
            '2720561070615',
            '-',
            '52738659f83fb513',
            '26d3f67b93dfeab9',
          ],
          after: '\n',
        },
        {
          before: '{"slackUserToken": "',
          secret: [
            'xoxp-',
            '679096177741',
            '-',
            '215156557771',
            '-',
            '3028798212803',
            '-',
            'b911bcf62bd99ef0',
            'c49fb9e9dc87ae8d',
          ],
          after: '"}',
        },
        {
          before: "ENV['SLACK_USER_TOKEN'] = '",
          secret: [
            'xoxp-',
            '396483320189',
            '-',
            '413784597019',
            '-',
            '5430612051116',
            '-',
            'd0daf5fccf526d40',
            'f4fdb01c28421a63',
          ],
          after: "'\n",
        },
      ],
      counterExamples: ['xoxp-your-token-here', ['xoxp-', '747903282145', '-', '374497763647']],
    },
    {
      id: 'slack-legacy-token',
      description: 'A Slack token of an old kind: workspace, app or tester token.',
      regex: String.raw`((?:xoxa-|xoxr-|xoxo-|xoxs-)(?:2-)?[0-9]{8,14}(?:-[0-9]{8,14}){0,2}-[0-9A-Za-z]{10,64})\b`,
      minEntropy: 3.2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and post with the rights of the app or person it was made for, if it still works',
      rotate:
        'Call auth.revoke with it; legacy tokens are listed and revoked under api.slack.com/legacy/custom-integrations/legacy-tokens.',
      examples: [
        {
          before: 'SLACK_API_TOKEN=',
          secret: ['xoxs-', '96146771432-', '37878957136-', '84357622729-', 'ce57b302d5'],
          after: '\n',
        },
        {
          before: "token: '",
          secret: [
            'xoxa-2-',
            '189162024012',
            '-',
            '632095143208',
            '-',
            '750256727720',
            '-',
            'e5f98898301659bf',
            'bcfc4776f103cd6e',
          ],
          after: "',",
        },
        {
          before: 'SLACK_REFRESH=',
          secret: ['xoxr-', '220530229658', '-', '374981942188', '-', 'c8eb5199157b9fde', 'e5745c35034ebd73'],
          after: '\n',
        },
      ],
      counterExamples: ['xoxa-2-your-token', 'xoxs-18373'],
    },
    {
      id: 'slack-rotated-token',
      description:
        'A Slack access token that expires (token rotation), of a bot, a user or for app configuration.',
      regex: String.raw`(xoxe\.xox[bp]-[0-9]-[0-9A-Za-z]{150,180})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'act as the bot or person for up to twelve hours; a configuration token can change every app of its owner',
      rotate: 'Call auth.revoke with it, and revoke its refresh token too: otherwise a new one can be had.',
      docs: 'https://docs.slack.dev/authentication/using-token-rotation',
      examples: [
        {
          before: 'SLACK_CONFIG_TOKEN=',
          secret: [
            'xoxe.xoxp-1-',
            'OVtXfRLHmIWYFw1qZnEM79aWTNcPIyjSPgvQzXr1P5mFlRV29iJ3BZQzevuyCy8TT24J2hSprri5PbtsN5M',
            'b1sAvaiulW1famSx6eo3pP4rGysBdhcvHCXGbuEQBrHmWPP44abPUjQ4mac1ZbxrsEYNlchwIsoqYkPFhUl',
          ],
          after: '\n',
        },
        {
          before: '{"token": "',
          secret: [
            'xoxe.xoxp-1-',
            '6hzQudLkr6omAXceuaHA77EPV9uzfNA1EM4dCOnhlGyk6OJH6Ak6cP5Z4PK8GBYZDlJYpbpjC9KIr0pc4Du',
            'VsCQxgwcgkHLBvMe3w2Vr050iSH73dXsyrUHe7Syi2nIfaT75kN5e6SjPYTRokanFNdsSQAX0O90H5syP8h',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['xoxe.xoxp-1-...', ['xoxe.xoxb-1-', 'Kv5KgK2OMreVvpVQRaMw', '3caXThQZHkUu87o6IIhm']],
    },
    {
      id: 'slack-refresh-token',
      description: 'A Slack refresh token (token rotation).',
      regex: String.raw`(xoxe-[0-9]-[0-9A-Za-z]{140,155})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'get new access tokens again and again, with the app’s client secret; for configuration tokens without it',
      rotate: 'Call auth.revoke with the access token that belongs to it, then authorise the app anew.',
      docs: 'https://docs.slack.dev/authentication/using-token-rotation',
      examples: [
        {
          before: 'SLACK_REFRESH_TOKEN=',
          secret: [
            'xoxe-1-',
            'WjtWpu1h3kqqdbPrYZf97EaWIRjP1ZzHwGNDvZl4RpJGIaJCTU8uoEak7nBe3EUNu5rjTcl26',
            'Vdzq8a9O48HW3MPV8w2KZAwS3P8pNKCDP6nvjFn8KFRrmLZOsXJod6Pm2zaMrjaYxFxC6K2m7',
          ],
          after: '\n',
        },
        {
          before: 'slack:\n  refresh_token: ',
          secret: [
            'xoxe-1-',
            'GJ0CL6AD5cin2n50qUVcE7wRV15Ej2zPZale93FWGo6zKelJeMYgl327R45Rx3W4rJ8CnBaTn',
            'yXWT1KHH541FMsddbw1MHrVc9KLXyLiVMSUc5f8XBtuhO9kSF23gElL1LvA0HOIeiGGwCCahL',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'xoxe-1-abcdefg',
        ['xoxe-1-', 'TvFGmhzAi1GTFiqUy8S07FIJejPnNe', 'QdAGD3ndRv4bVizRhqO2HdelJwqNkf'],
      ],
    },
    {
      id: 'slack-workflow-token',
      description: 'A Slack workflow token ("just in time").',
      regex: '(xwfp-[0-9]{8,14}-[0-9]{8,14}-[0-9A-Za-z-]{16,64})(?:[^0-9A-Za-z-]|$)',
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as the bot while its function runs',
      rotate: 'It ends by itself when the function ends; revoke with auth.revoke if it is fresh.',
      examples: [
        {
          before: 'SLACK_WORKFLOW_TOKEN=',
          secret: [
            'xwfp-',
            '816828157944',
            '-',
            '9624663473189',
            '-',
            'klnupqSaVy9TKbI0',
            'D5BrpFePZPFumrls',
          ],
          after: '\n',
        },
        {
          before: '{"bot_access_token": "',
          secret: [
            'xwfp-',
            '610869404798',
            '-',
            '3963211871409',
            '-',
            'TQPZlbv30JpuXmDn',
            '2yCn13dbuWkOUCdQ',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['xwfp-your-token', ['xwfp-', '497557575571', '-ZvWO5Ns6kZ', 'V4umgapYGe']],
    },
  ],
} satisfies Provider;
