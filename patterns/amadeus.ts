/** Credentials of Amadeus. */

import type { Provider } from '#model/provider';

export default {
  name: 'Amadeus',
  docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  rules: [
    {
      id: 'amadeus-client-secret',
      description: 'The API secret of an Amadeus Self-Service app.',
      keyed: {
        names: [
          'amadeus_secret',
          'amadeus_api_secret',
          'amadeus_client_secret',
          'amadeus-client-secret',
          'amadeus-api-secret',
          'amadeusclientsecret',
          'amadeusapisecret',
          'amadeussecret',
          'amadeus',
        ],
        value: '[A-Za-z0-9]{16}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search and book flights and hotels on the owner’s bill',
      rotate: 'In My Self-Service Workspace, app: refresh the API secret, or delete the app.',
      parts: [{ name: 'id', rule: 'amadeus-client-id', isRequired: true }],
      verify: 'application',
      examples: [
        {
          before: [
            'AMADEUS_CLIENT_ID=',
            ...['DIoq', '0XZoRDzQtVz', '9Z2Mdz38nNBPK', 'XmM5'],
            '\n',
            "const amadeusSecret = '",
          ].join(''),
          secret: ['frea9f', 'fb5tSKDM1A'],
          after: "';\n",
          parts: { id: ['DIoq', '0XZoRDzQtVz9Z', '2Mdz38nNBPKXm', 'M5'] },
        },
        {
          before: [
            'AMADEUS_CLIENT_ID=',
            ...['NRjr3', 'kjMSDA8ren', '2cMDAhbfQAEsE', 'gs62'],
            '\n',
            'client.set("amadeus_secret", "',
          ].join(''),
          secret: ['kg0U', 'F8nCLSQ6Mb', 'TD'],
          after: '");\n',
          parts: { id: ['NRjr', '3kjMSDA8ren', '2cMDAhbfQAEsE', 'gs62'] },
        },
        {
          before: [
            'AMADEUS_CLIENT_ID=',
            ...['7KORkQ', 'YSXQJOWKs', 'eCV4CTcsIm', '2QUxHOm'],
            '\n',
            'AMADEUS_SECRET=',
          ].join(''),
          secret: ['KFoeA', 'pJ29aUC1t', 'F4'],
          after: '\n',
          parts: { id: ['7KOR', 'kQYSXQJOWK', 'seCV4CTcsIm', '2QUxHOm'] },
        },
      ],
      counterExamples: [
        'AMADEUS_SECRET=your-key-here\n',
        ['AMADEUS_SECRET=', 'dsYm', 'Up0', '\n'],
        ['checksum: ', 'OF0X0O', 'flLhRDwTg', 't', '\n'],
      ],
    },
    {
      id: 'amadeus-client-id',
      description: 'The API key of an Amadeus Self-Service app: the name of the pair.',
      keyed: { names: ['amadeus'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: '<string name="amadeus_client_id">',
          secret: ['FiIS', 'UsvUBa89vg', 'i0W2eaDjZrON', '0n74i7'],
          after: '</string>\n',
        },
        {
          before: 'AMADEUS_CLIENT_ID=',
          secret: ['c0Fmc', 'aYqOZoAGFwMX', 'N6CozITMiYfdx', 'qS'],
          after: '\n',
        },
        {
          before: "amadeus_client_id: '",
          secret: ['FDWgK', 'Sz9iqBa05Q', 'rshpmZ427PbK', 'EG7f5'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'AMADEUS_CLIENT_ID=your-key-here\n',
        ['AMADEUS_CLIENT_ID=', 'Qx3YeO', 'a', '\n'],
        ['checksum: ', '1KhZ', 'B8AKPTpug1i', 'H2T2MMQzg0', 'wWsbrtC', '\n'],
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
      effect: 'counts-quota',
      hosts: ['api.amadeus.com', 'test.api.amadeus.com'],
      settings: {
        path: '/v1/security/oauth2/token',
        style: 'body',
      },
    },
  },
} satisfies Provider;
