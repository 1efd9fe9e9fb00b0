/** Credentials of Amazon Cognito. */

import type { Provider } from '#model/provider';

export default {
  name: 'Amazon Cognito',
  docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  rules: [
    {
      id: 'aws-cognito-client-secret',
      description: 'The client secret of an Amazon Cognito app client.',
      keyed: { names: ['cognito'], value: '[a-z0-9]{50,52}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pose as the app: get tokens for its users, or for itself',
      rotate:
        'In the user pool, App clients: add a second secret or another client, move to it, delete this one.',
      parts: [{ name: 'id', rule: 'aws-cognito-client-id' }],
      examples: [
        {
          before: [
            'COGNITO_CLIENT_ID=',
            ...['wrj0', 'ehiqr797jch', 'vvcqbb2ipzw'],
            '\n',
            '  "cognito_client_secret": "',
          ].join(''),
          secret: ['y4z9', '0dkmgqe2borhb', '82sfo8w7z', '9ayhgx1qbwow9', 'yqojjvqod9y', 'o2'],
          after: '",\n',
          parts: { id: ['wrj0eh', 'iqr797jchvvcq', 'bb2ipzw'] },
        },
        {
          before: [
            'COGNITO_CLIENT_ID=',
            ...['lzdu', 'y9z8zqshnw99g', '0d9hr74ew'],
            '\n',
            'export COGNITO_CLIENT_SECRET="',
          ].join(''),
          secret: ['dy7f', 'ii82ne0cn1', 'a8awd4irwtow', '14048agy6', 'fp2lyqx13dpem', 'qn45'],
          after: '"\n',
          parts: { id: ['lzduy', '9z8zqshnw9', '9g0d9hr74e', 'w'] },
        },
        {
          before: [
            'COGNITO_CLIENT_ID=',
            ...['mmlrp', 'bjka308nln', '16a6y2o1w0', 'g'],
            '\n',
            'client.set("cognito_client_secret", "',
          ].join(''),
          secret: ['l1o8', 'ril2ai1kfpy', '2trpznv9wt', '79l9dai75vf', '16b38x0rnyfcg', '1'],
          after: '");\n',
          parts: { id: ['mmlrp', 'bjka308nln', '16a6y2o1w0g'] },
        },
      ],
      counterExamples: [
        'COGNITO_CLIENT_SECRET=your-key-here\n',
        ['COGNITO_CLIENT_SECRET=', 'b2369', 'wf', '\n'],
        ['checksum: ', '2ju6e', 't93gk4pda', 'rak938puyjirh', '3kubs4dxotzx8', '8fwzp6erruhh', '\n'],
      ],
    },
    {
      id: 'aws-cognito-client-id',
      description: 'The id of an Amazon Cognito app client.',
      keyed: { names: ['cognito', 'client_id', 'clientid'], value: '[a-z0-9]{26}' },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'nothing by itself: it names the client',
      rotate: 'It need not be changed; change the secret.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: 'export COGNITO_CLIENT_ID="',
          secret: ['1gb5', 'a73typflzxh', 'zsrgltb3az6'],
          after: '"\n',
        },
        { before: 'ENV COGNITO_CLIENT_ID ', secret: ['ot9ss', 'mfuv3sq0umf', 'kvgq80c18n'], after: '\n' },
        { before: '  "cognito_client_id": "', secret: ['36acf', 'h6s1qoe5n3dj9', 'ifvxarpp'], after: '",\n' },
      ],
      counterExamples: [
        'COGNITO_CLIENT_ID=your-key-here\n',
        ['COGNITO_CLIENT_ID=', 'b5wu5', 'v5', '\n'],
        ['checksum: ', 'l0bm', '0b0xgrv66zhn', 'kffiapajj7', '\n'],
      ],
    },
  ],
} satisfies Provider;
