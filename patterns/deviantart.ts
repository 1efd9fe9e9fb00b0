/** Credentials of DeviantArt. */

import type { Provider } from '#model/provider';

export default {
  name: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/authentication',
  rules: [
    {
      id: 'deviantart-client-secret',
      description: 'The client secret of a DeviantArt application.',
      keyed: { names: ['deviantart', 'deviant_art', 'deviant-art'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the application’s name',
      rotate: 'On the application’s page under deviantart.com/developers/apps: reset the secret.',
      examples: [
        {
          before: 'DEVIANTART_CLIENT_SECRET=',
          secret: ['6baa', '39cb66518', '85a71034110f3', '134c14'],
          after: '\n',
        },
        {
          before: "const deviantartClientSecret = '",
          secret: ['e6349', '40ae29833c', 'c75d2f3342', '1233d94'],
          after: "';\n",
        },
        {
          before: '<string name="deviantart_client_secret">',
          secret: ['5cfc', 'b537dc6bd4e', 'f64f35eee8d', '251288'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'DEVIANTART_CLIENT_SECRET=your-key-here\n',
        ['DEVIANTART_CLIENT_SECRET=', 'b4403c', '7', '\n'],
        ['checksum: ', 'c48e22', 'a377525f37', 'f6945d92f7c', '7f777', '\n'],
      ],
    },
  ],
} satisfies Provider;
