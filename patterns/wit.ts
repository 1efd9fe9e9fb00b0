/** Credentials of Wit.ai. */

import type { Provider } from '#model/provider';

export default {
  name: 'Wit.ai',
  docs: 'https://wit.ai/docs/http/',
  rules: [
    {
      id: 'wit-access-token',
      description: 'An access token of a Wit.ai app.',
      keyed: {
        names: ['wit.ai', 'wit_ai', 'witai', 'wit-ai', 'wit_access', 'wit_token', 'wit_server', 'wit_client'],
        value: '[A-Z0-9]{32}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'query the app and, with a server token, change and train it',
      rotate: 'In the app’s Management, Settings: reset the token.',
      examples: [
        {
          before: '  "wit_ai_access_token": "',
          secret: ['5Z5BMY', '1A5H355BD', '7H4GPSWCC94CV', '1OZH'],
          after: '",\n',
        },
        {
          before: 'export WIT_AI_ACCESS_TOKEN="',
          secret: ['EAGK5', 'OAG0CMWUIQFK8', 'ZF5LFPEUOZA', 'I04'],
          after: '"\n',
        },
        {
          before: 'client.set("wit_ai_access_token", "',
          secret: ['JMBC', 'BEOF1PNCIR9L', '4Q09F6C1HX4R', 'Y7SU'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'WIT_AI_ACCESS_TOKEN=your-key-here\n',
        ['WIT_AI_ACCESS_TOKEN=', '3I47A7', '8', '\n'],
        ['checksum: ', 'YOCGY', 'TD52FTL73', 'K7CDMU7TTB', 'PMZ4Z3TO', '\n'],
      ],
    },
  ],
} satisfies Provider;
