/** Credentials of ActiveCampaign. */

import type { Provider } from '#model/provider';

export default {
  name: 'ActiveCampaign',
  docs: 'https://developers.activecampaign.com/reference/authentication',
  rules: [
    {
      id: 'activecampaign-api-key',
      description: 'An API key of ActiveCampaign.',
      keyed: { names: ['activecampaign', 'active_campaign'], value: '[0-9a-f]{72}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change contacts and send campaigns',
      rotate: 'In Settings, Developer: reset the key.',
      examples: [
        {
          before: "activecampaign_api_key: '",
          secret: [
            'd44003',
            'ca38bfa17e',
            '60f13f0666d',
            'a391600c0c',
            '9fac8f47be',
            'df684ab1270f',
            '99c643d8a8b',
            '2b',
          ],
          after: "'\n",
        },
        {
          before: '<string name="activecampaign_api_key">',
          secret: [
            '91d8',
            'f5d3dab7136',
            '6fee3dde8b6',
            '0f3fc5cbd8',
            '316381495f34c',
            '66e235a935df',
            'fb8bc9d3add',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV ACTIVECAMPAIGN_API_KEY ',
          secret: [
            'f09f9a',
            '5f9f4b89e',
            'b394a829aed2',
            '61b085294',
            '3f4ce3207',
            '7809882467',
            '2524507c399',
            'e960d7',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'ACTIVECAMPAIGN_API_KEY=your-key-here\n',
        ['ACTIVECAMPAIGN_API_KEY=', '67ca', 'b18', '\n'],
        [
          'checksum: ',
          '07cd',
          '3664256714d4',
          '5364a941def',
          '8cb4ada564',
          '4d89d93160945',
          '352fdbe58e',
          '3b916863e5d9',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
