/** Credentials of DingTalk. */

import type { Provider } from '#model/provider';

export default {
  name: 'DingTalk',
  docs: 'https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages',
  rules: [
    {
      id: 'dingtalk-robot-webhook',
      description: 'The access token of a DingTalk custom robot, in its address.',
      regex: String.raw`oapi\.dingtalk\.com/robot/send\?access_token=([0-9a-f]{64})\b`,
      minEntropy: 3.3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'post any message to one group, unless the robot also wants a signature',
      rotate: 'In the group’s settings, Robots: remove the robot and add another, with a signature.',
      examples: [
        {
          before: 'https://oapi.dingtalk.com/robot/send?access_token=',
          secret: ['681c22ca1cd23', '99e99c9fce24f', 'f5be8e68b1955', '9d5fa7100828b', '1c9d35194224'],
          after: '\n',
        },
        {
          before: 'webhook: "https://oapi.dingtalk.com/robot/send?access_token=',
          secret: ['d59b999df61e2', '8e77b7d71445d', 'e0ac5791902e4', 'ed8c511ce4e90', '4ecba441a874'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'https://oapi.dingtalk.com/robot/send?access_token=your-token',
        ['https://oapi.dingtalk.com/robot/send?access_token=', '16e987e32f', '508a79330c'],
      ],
    },
  ],
} satisfies Provider;
