/** Credentials of ngrok. */

import type { Provider } from '#model/provider';

export default {
  name: 'ngrok',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  rules: [
    {
      id: 'ngrok-authtoken',
      description: 'An ngrok authtoken or API key.',
      keyed: { names: ['ngrok', 'authtoken', 'auth_token'], value: '2[A-Za-z0-9]{26}_[0-9][A-Za-z0-9]{20}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'open tunnels in the account’s name, on its domains; an API key manages the account',
      rotate: 'At dashboard.ngrok.com/tunnels/authtokens (or /api): delete it and add another.',
      examples: [
        {
          before: 'NGROK_AUTHTOKEN=',
          secret: ['2', '8cKyZp6GGXC9V', '1itowvI9xTHJM', '_5', 'bvo0a8cMai', '0BEIsm4axG'],
          after: '\n',
        },
        {
          before: 'ngrok config add-authtoken ',
          secret: ['2', '3Ev9X1jJUXdSs', 'gV4L1FCrqGd0V', '_5', 'FmrP56WRNC', 'VCyBr7KF5m'],
          after: '\n',
        },
        {
          before: 'authtoken: ',
          secret: ['2', 'b2BO9Xl5kNHyk', 'KXAYxA9qvkILX', '_5', 'DPIGyVacAO', 'h3ZZF02osD'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NGROK_AUTHTOKEN=2mS7********\n',
        'NGROK_AUTHTOKEN=your-key-here\n',
        ['NGROK_AUTHTOKEN=', '2', 'mS76vnUUXexZT', 'LYiFAknZbpdUZ', '_51CksFR7VuW', '\n'],
      ],
    },
  ],
} satisfies Provider;
