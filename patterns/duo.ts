/** Credentials of Duo Security. */

import type { Provider } from '#model/provider';

export default {
  name: 'Duo Security',
  docs: 'https://duo.com/docs/adminapi',
  rules: [
    {
      id: 'duo-secret-key',
      description: 'The secret key of a Duo integration.',
      keyed: { names: ['duo', 'duosecurity', 'duo_security'], value: '[A-Za-z0-9]{40}', isCommonWord: true },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'pass or administer the second factor of the organization, depending on the integration',
      rotate: 'In the Duo admin panel, Applications, the application: reset the secret key.',
      parts: [
        { name: 'integrationKey', rule: 'duo-integration-key' },
        { name: 'host', rule: 'duo-host' },
      ],
      examples: [
        {
          before: [
            'DUO_INTEGRATION_KEY=',
            ...['DMW8SZ', 'A3YO1BER49M1', 'N9'],
            '\n',
            'DUO_HOST=',
            ...['api-0', '348e979.duo', 'security.co', 'm'],
            '\n',
            'DUO_SECRET_KEY=',
          ].join(''),
          secret: ['82P0', 'hNxby6dzEUV', 'gO5uEDNxg', 'g5HEypilb', 'td2yCvd'],
          after: '\n',
          parts: {
            integrationKey: ['DMW8S', 'ZA3YO1BER4', '9M1N9'],
            host: ['api-03', '48e979.duo', 'security.com'],
          },
        },
        {
          before: [
            'DUO_INTEGRATION_KEY=',
            ...['DN0M', 'A73QZ13DAQP', 'BVL6C'],
            '\n',
            'DUO_HOST=',
            ...['api-', '5f138af6.duo', 'security.co', 'm'],
            '\n',
            "const duoSecretKey = '",
          ].join(''),
          secret: ['PueGCf', '4lavKJ7vGGqO', 'fGeEzhruVOj', 'Us8IRiBfjYl'],
          after: "';\n",
          parts: {
            integrationKey: ['DN0MA7', '3QZ13DAQPBVL', '6C'],
            host: ['api-5', 'f138af6.duo', 'security.com'],
          },
        },
        {
          before: [
            'DUO_INTEGRATION_KEY=',
            ...['DCOY', 'V17IOY9OU', 'Z00FT3V'],
            '\n',
            'DUO_HOST=',
            ...['api-', '5d18ac99.du', 'osecurity.c', 'om'],
            '\n',
            '<string name="duo_secret_key">',
          ].join(''),
          secret: ['3480', 'YaalHyIpA', 'LU8otcPkX7', 'I5vMgExy19TjE', 'esBt'],
          after: '</string>\n',
          parts: {
            integrationKey: ['DCOYV', '17IOY9OUZ00', 'FT3V'],
            host: ['api-5d', '18ac99.duose', 'curity.com'],
          },
        },
      ],
      counterExamples: [
        'DUO_SECRET_KEY=your-key-here\n',
        ['DUO_SECRET_KEY=', 'HWGhQ', 'Ty', '\n'],
        ['checksum: ', '7GXx', 'xrbuxdjUPBgr', 'BLA6YemeJQD', 'R3VrjNH72', 'kTO0', '\n'],
      ],
    },
    {
      id: 'duo-integration-key',
      description: 'The integration key of a Duo application.',
      keyed: {
        names: ['duo', 'duosecurity', 'duo_security'],
        value: 'D[A-Z][A-Z0-9]{18}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the integration',
      rotate: 'Reset the secret key instead.',
      isPartOnly: true,
      examples: [
        { before: 'ENV DUO_INTEGRATION_KEY ', secret: ['DEKZ', 'U615GSJLHG0X', 'UEV8'], after: '\n' },
        { before: "duo_integration_key: '", secret: ['DH0P', 'DS2N4X71TVFQ', 'M0CW'], after: "'\n" },
        { before: 'export DUO_INTEGRATION_KEY="', secret: ['DXGI', 'EEMXA57FBM', '0G8F5R'], after: '"\n' },
      ],
      counterExamples: [
        'DUO_INTEGRATION_KEY=your-key-here\n',
        ['DUO_INTEGRATION_KEY=', 'DPDX', 'EKU', '\n'],
        ['checksum: ', 'DTDH7', 'JTVBSPAUK89B', 'IKP', '\n'],
      ],
    },
    {
      id: 'duo-host',
      description: 'The API host of a Duo account.',
      regex: String.raw`\b(api-[0-9a-f]{8}\.duosecurity\.com)\b`,
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret.',
      isPartOnly: true,
      examples: [
        { before: 'DUO_HOST=', secret: ['api-a4', 'f4c216.duos', 'ecurity.co', 'm'], after: '\n' },
        { before: "const duoHost = '", secret: ['api-8e', '102f1d.duose', 'curity.com'], after: "';\n" },
        {
          before: '<string name="duo_host">',
          secret: ['api-d0', '05ef88.duosec', 'urity.com'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['DUO_HOST=your-key-here\n', ['DUO_HOST=', 'api-6', 'ce', '\n']],
    },
  ],
} satisfies Provider;
