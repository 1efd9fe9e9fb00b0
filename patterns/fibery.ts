/** Credentials of Fibery. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fibery',
  docs: 'https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279',
  rules: [
    {
      id: 'fibery-api-token',
      description: 'An API token of a Fibery workspace.',
      keyed: { names: ['fibery'], value: String.raw`[0-9a-f]{7,8}\.[0-9a-f]{30,40}` },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the workspace as its user',
      rotate: 'In Fibery, Settings, API tokens: delete the token and create another.',
      examples: [
        {
          before: "fibery_api_token: '",
          secret: ['0ffb1', '935.5ce702918', 'fd3b1f839', 'd317d948362f', 'c5f680464c'],
          after: "'\n",
        },
        {
          before: '<string name="fibery_api_token">',
          secret: ['238baf', '79.b237ab', '3f364b9050411', '52148b31fedc', '7337'],
          after: '</string>\n',
        },
        {
          before: 'ENV FIBERY_API_TOKEN ',
          secret: ['184390', 'd.081e65509', '51348d2934c05', '9afa823a3e8a'],
          after: '\n',
        },
      ],
      counterExamples: [
        'FIBERY_API_TOKEN=your-key-here\n',
        ['FIBERY_API_TOKEN=', 'd8ca7', 'a1', '\n'],
        ['checksum: ', '10f58', '2d6.0497633', '5cf091d4d73', '7568d75aabe', '2d65', '\n'],
      ],
    },
  ],
} satisfies Provider;
