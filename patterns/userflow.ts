/** Credentials of Userflow. */

import type { Provider } from '#model/provider';

export default {
  name: 'Userflow',
  docs: 'https://docs.userflow.com/docs/dev',
  rules: [
    {
      id: 'userflow-client-token',
      description: 'A Userflow.js token, meant for clients.',
      keyed: { names: ['userflow'], value: 'ct_[a-z0-9]{26}' },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'show the environment’s flows and identify users to it',
      rotate: 'In Settings, Environments: create another environment token.',
      examples: [
        {
          before: '<string name="userflow_client_token">',
          secret: ['ct_m', '3a6yyp9nuw', '4boremkjgm', '7otsu'],
          after: '</string>\n',
        },
        {
          before: 'USERFLOW_CLIENT_TOKEN=',
          secret: ['ct_d', 'am81ygcc14g6r', 'g7ukrs2j8i', 'yz'],
          after: '\n',
        },
        {
          before: "userflow_client_token: '",
          secret: ['ct_mj', '5lpn8cc2i2', 'v8qtn9gx9m', 'hnv4'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'USERFLOW_CLIENT_TOKEN=your-key-here\n',
        ['USERFLOW_CLIENT_TOKEN=', 'ct_5j', 'al', '\n'],
        ['checksum: ', 'ct_gd', 'n7g76u1166', 'qpzitza1br', 'o5yf', '\n'],
      ],
    },
  ],
} satisfies Provider;
