/** Credentials of Adobe. */

import type { Provider } from '#model/provider';

export default {
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
  rules: [
    {
      id: 'adobe-client-secret',
      description: 'A client secret of the Adobe Developer Console.',
      regex: String.raw`\b(p8e-[A-Za-z0-9_-]{32})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get access tokens for the APIs of the project, in the organization’s name',
      rotate:
        'In the Developer Console, project, OAuth Server-to-Server: add a second client secret, switch over, delete this one.',
      examples: [
        {
          before: 'ADOBE_CLIENT_SECRET=',
          secret: ['p8e-', 'RPn7617JlGr', '9YOOjUhBMCM', 'Ax-1unwSGe'],
          after: '\n',
        },
        {
          before: 'adobe:\n  client_secret: ',
          secret: ['p8e-', 'OPupagR9yiP', 'JUUPOGFis3f', 'mE4aMJL_UR'],
          after: '\n',
        },
      ],
      counterExamples: ['p8e-your-secret', ['p8e-', 'GdbU73', '6-v84u']],
    },
    {
      id: 'adobe-legacy-client-secret',
      description: 'A client secret of an Adobe integration (older form).',
      keyed: {
        names: [
          'adobe_client_secret',
          'adobe-client-secret',
          'adobeclientsecret',
          'adobe_secret',
          'adobe-secret',
          'adobesecret',
          'adobe_io_secret',
          'adobe_api_secret',
          'adobe_io_client_secret',
          'adobe.client-secret',
          'adobe_io.client-secret',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get access tokens for the APIs of the integration',
      rotate: 'In the Developer Console, open the project and add a new client secret; delete this one.',
      examples: [
        {
          before: 'ADOBE_CLIENT_SECRET=',
          secret: ['5b708f4f-6d3', 'a-4855-97e3-', 'a77feabb3bd3'],
          after: '\n',
        },
        {
          before: '{"adobeClientSecret": "',
          secret: ['7c6ca650-e68', 'b-40e3-9d6f-', 'f11fb9fb2572'],
          after: '"}',
        },
      ],
      counterExamples: [
        'ADOBE_CLIENT_SECRET=8efb********\n',
        'ADOBE_CLIENT_SECRET=your-key-here\n',
        ['ADOBE_CLIENT_SECRET=', '8efb64cf-', '52af-43b1', '\n'],
      ],
    },
  ],
} satisfies Provider;
