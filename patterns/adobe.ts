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
      verify: 'application',
      parts: [{ name: 'id', rule: 'oauth-client-id', acrossFiles: true }],
      examples: [
        {
          before: [
            'ADOBE_CLIENT_ID=',
            ...['122b598615d', 'cbe810beacd', '557705a54b'],
            '\nADOBE_CLIENT_SECRET=',
          ].join(''),
          secret: ['p8e-RIgP_58', 'waM-Dx3A5id', 'NoDCDBwb2Dc', '4_d'],
          after: '\n',
          parts: { id: ['122b598615d', 'cbe810beacd', '557705a54b'] },
        },
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
      verify: 'application',
      parts: [{ name: 'id', rule: 'oauth-client-id', acrossFiles: true }],
      examples: [
        {
          before: [
            'ADOBE_CLIENT_ID=',
            ...['7bc4612476c', '0efecf6c2f7', '08dfc3832c'],
            '\nADOBE_CLIENT_SECRET=',
          ].join(''),
          secret: ['874bf20f-79', '3c-48b0-a2f', '8-a4c123b16', '12d'],
          after: '\n',
          parts: { id: ['7bc4612476c', '0efecf6c2f7', '08dfc3832c'] },
        },
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
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
      effect: 'counts-quota',
      hosts: ['ims-na1.adobelogin.com'],
      settings: {
        path: '/ims/token/v3',
        style: 'body',
        idForm: '[0-9a-f]{32}',
        form: 'grant_type=client_credentials&scope=openid,AdobeID',
      },
    },
  },
} satisfies Provider;
