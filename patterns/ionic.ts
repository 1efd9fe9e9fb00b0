/** Credentials of Ionic Appflow. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ionic Appflow',
  docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  rules: [
    {
      id: 'ionic-access-token',
      description: 'A personal access token of Ionic Appflow.',
      regex: String.raw`\b(ion_[a-zA-Z0-9]{42})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'start builds and push live updates to the apps’ users',
      rotate: 'At dashboard.ionicframework.com/settings/tokens: delete the token and create another.',
      examples: [
        {
          before: 'IONIC_TOKEN=',
          secret: ['ion_', 'u4cacjx48owg5p', 'uj2ilgj4ib40go', 'yhyopfvu1u6258'],
          after: '\n',
        },
        {
          before: 'ionic:\n  token: ',
          secret: ['ion_', 'sj8que5269j9jj', '2b3v1zsxgc3rqj', 'b766h8us30qxjs'],
          after: '\n',
        },
      ],
      counterExamples: ['ion_your_token', ['ion_', '40srqb', 'g4d974']],
    },
  ],
} satisfies Provider;
