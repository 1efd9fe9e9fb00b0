/** Credentials of Akamai. */

import type { Provider } from '#model/provider';

export default {
  name: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
  rules: [
    {
      id: 'akamai-client-secret',
      description: 'The client secret of Akamai EdgeGrid credentials.',
      keyed: {
        names: ['client_secret', 'clientsecret', 'client-secret', 'akamai'],
        value: '[A-Za-z0-9+/]{43}=',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'change properties, caches and DNS as the API client, within its grants',
      rotate:
        'In Identity & Access Management, the API client: deactivate the credential and create another.',
      parts: [{ name: 'token', rule: 'akamai-access-token', isRequired: true }],
      examples: [
        {
          before: [
            'AKAMAI_ACCESS_TOKEN=',
            ...['akab', '-x6o7q7jkjyk', 'xl16u-p5g', 'k77du2sii', 'zd3i'],
            '\n',
            'client.set("client_secret", "',
          ].join(''),
          secret: ['Xuas+', '3JlvI/hfi7C', '9xmyth700', 'dUSAp+LZ1', 'd8Qgvofbq='],
          after: '");\n',
          parts: { token: ['akab-', 'x6o7q7jkj', 'ykxl16u-p5', 'gk77du2si', 'izd3i'] },
        },
        {
          before: [
            'AKAMAI_ACCESS_TOKEN=',
            ...['akab-1', 'bozah574454s', 'k1y-tij66', 'gl6gp7sqyff'],
            '\n',
            '  "client_secret": "',
          ].join(''),
          secret: ['whs94L', '7OOlFnz1w', 'xJXCMRuVe', 'yBPjDtBBa7R', '2s0e7SyH='],
          after: '",\n',
          parts: { token: ['akab', '-1bozah5744', '54sk1y-tij66', 'gl6gp7sqyff'] },
        },
        {
          before: [
            'AKAMAI_ACCESS_TOKEN=',
            ...['akab', '-5e4artg9bg', '59snpp-mrkj', 'yx8kyk4lij', 'p8'],
            '\n',
            "const clientSecret = '",
          ].join(''),
          secret: ['tngK', 'rWGk1zw4KPQdT', 'gGajJlWaE', '8EO3zX+EJ', 'GE+Lf9on='],
          after: "';\n",
          parts: { token: ['akab', '-5e4artg9', 'bg59snpp-', 'mrkjyx8kyk', '4lijp8'] },
        },
      ],
      counterExamples: [
        'CLIENT_SECRET=your-key-here\n',
        ['CLIENT_SECRET=', 'TtLt', 'Bhs', '\n'],
        ['checksum: ', 'G9h3e0', 'xduMhNbV/3YC', 'RH+iZAFX7Vcc1', 'GGOZIWZiE4aM=', '\n'],
      ],
    },
    {
      id: 'akamai-access-token',
      description: 'The access token or client token of Akamai EdgeGrid credentials.',
      regex: String.raw`\b(akab-[a-z0-9]{16}-[a-z0-9]{16})(?:[^a-z0-9.-]|$)`,
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself; with the client secret it signs requests',
      rotate: 'It goes with its credential.',
      partName: 'token',
      isPartOnly: true,
      examples: [
        {
          before: 'AKAMAI_ACCESS_TOKEN=',
          secret: ['akab', '-p29scia6', 'of909d3u-xfyl', 'v1kc7ktig5l', 'w'],
          after: '\n',
        },
        {
          before: "const akamaiAccessToken = '",
          secret: ['akab', '-g44vdwa9q2', '5ib9mb-gjrbex', 'zw855rcyu', '7'],
          after: "';\n",
        },
        {
          before: '<string name="akamai_access_token">',
          secret: ['akab-', 'd8i89daodoqxc', '0rs-2x8sxp', '5ierqvnq3a'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['AKAMAI_ACCESS_TOKEN=your-key-here\n', ['AKAMAI_ACCESS_TOKEN=', 'akab', '-ef', '\n']],
    },
  ],
} satisfies Provider;
