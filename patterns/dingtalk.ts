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
    {
      id: 'dingtalk-robot-token',
      description: 'The access token of a DingTalk robot.',
      keyed: { names: ['dingtalk', 'ding_talk', 'dingding'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'write messages into the group',
      rotate: 'In the group’s settings, robot: reset its webhook.',
      examples: [
        {
          before: 'export DINGTALK_ROBOT_TOKEN="',
          secret: [
            '22f5bd',
            '435e17f785cd6',
            '1da836fc60',
            'ff99b1246e8',
            'b75b5bf0d1',
            '9c7e219c28e',
            '02d',
          ],
          after: '"\n',
        },
        {
          before: 'ENV DINGTALK_ROBOT_TOKEN ',
          secret: [
            'cb79ef',
            '27f22fad0',
            'd00a246c212',
            'a6f6329089e',
            '6868eb50ab2',
            'e7e403c37b',
            '010a59',
          ],
          after: '\n',
        },
        {
          before: '  "dingtalk_robot_token": "',
          secret: [
            'f7333',
            '25c7c4db7e7a4',
            '60f8bdcf5c304',
            'ccd7c9c68d',
            '85e9b4413773',
            '19f35332a',
            '20',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'DINGTALK_ROBOT_TOKEN=your-key-here\n',
        ['DINGTALK_ROBOT_TOKEN=', '2c69', '68c', '\n'],
        [
          'checksum: ',
          'bd45a7',
          '1a0ec9b766',
          '82f0e1734',
          '024cdad45192',
          '6c890c6561',
          'eee240ac2',
          '5a33610e',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
