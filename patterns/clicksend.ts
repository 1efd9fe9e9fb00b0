/** Credentials of ClickSend. */

import type { Provider } from '#model/provider';

export default {
  name: 'ClickSend',
  docs: 'https://developers.clicksend.com/docs/',
  rules: [
    {
      id: 'clicksend-api-key',
      description: 'A ClickSend API key; with its user name it signs in.',
      keyed: {
        names: ['clicksend', 'click_send'],
        value: '[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}',
      },
      minEntropy: 3,
      stopValues: ['d83ded51-9e35-4d42-9bb9-0e34b7ca85ae'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send text messages, letters and calls on the owner’s bill and read those sent',
      rotate: 'In the ClickSend dashboard, Developers, API credentials: regenerate the key.',
      examples: [
        {
          before: 'export CLICKSEND_API_KEY="',
          secret: ['D67F', '8B64-53E0-8', '225-6411-5209', '4BD37DF9'],
          after: '"\n',
        },
        {
          before: 'ENV CLICKSEND_API_KEY ',
          secret: ['1916', 'B8D1-038C-3', '457-33C2-47D', 'A5ABE19D1'],
          after: '\n',
        },
        {
          before: '  "clicksend_api_key": "',
          secret: ['5403', '8295-BF74-CF', 'B3-8E9E-A0E1', '4BCF04DD'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'CLICKSEND_API_KEY=your-key-here\n',
        ['CLICKSEND_API_KEY=', 'FAAC', '17E', '\n'],
        ['checksum: ', 'A4F9', '7790-90F7-9', '97B-5959-', 'FFEF6D80AA3', '9', '\n'],
      ],
    },
  ],
} satisfies Provider;
