/**
 * Amazon Web Services: access keys (id, secret, session token). Key ids name the account they
 * belong to; the secret has no mark of its own. Bedrock and AppSync have files of their own.
 */

import type { Provider } from '#model/provider';

export default {
  name: 'AWS',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  rules: [
    {
      id: 'aws-access-key-id',
      description: 'An AWS access key id. It is one half of a credential and names the account.',
      regex: String.raw`\b((?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b`,
      minEntropy: 2.8,
      checks: ['aws-account'],
      stopValues: [['akiai', 'osfodnn7example'].join(''), ['asiai', 'osfodnn7example'].join('')],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself; whoever also finds the secret key acts as its owner',
      rotate:
        'Look for the secret key near it. If that may have leaked too, create a new access key in IAM, move to it, set this one to inactive, then delete it.',
      partName: 'id',
      examples: [
        { before: 'aws_access_key_id = ', secret: ['AKIA', 'U65NBCBSOM5YYEN6'], after: '\n' },
        { before: '{"AccessKeyId": "', secret: ['ASIA', 'RITM26RPRQII5X2W'], after: '"}' },
        { before: '<accessKey>', secret: ['AKIA', '5FVF55TEATSPHTBW'], after: '</accessKey>' },
      ],
      counterExamples: [
        ['aws_access_key_id = AKIA', 'IOSFODNN7EXAMPLE'],
        ['AKIA', 'XXXXXXXXXXXXXXXX'],
        ['role id AROA', '44XRGGEB', 'APCUCLGG'],
        ['lower case: akia', '0fnibk1a', 'u52sizh0'],
      ],
    },
    {
      id: 'aws-key-pair',
      description: 'An AWS access key id with its secret access key directly beside it.',
      // Takes `AKIA…","SECRET"` and `AKIA…:SECRET`; refuses an id and a secret with words between
      // them, where the words name the secret and the keyed rule finds it.
      regex: String.raw`\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}["'\x60]?\s{0,20}[\s,:;|]\s{0,20}["'\x60]?([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)`,
      minEntropy: 4.2,
      stopValues: [
        ['wjalr', 'xutnfemi/k7mdeng/b', 'pxrficyexamplekey'].join(''),
        ['wjalr', 'xutnfemi/k7mdeng+b', 'pxrficyexamplekey'].join(''),
        ['je7mt', 'gbclwbf/2zp9utk/h3', 'yco8nvbexamplekey'].join(''),
      ],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'call every AWS service as the owner of the key, within the rights of that user or role',
      rotate:
        'In IAM create a second access key, move to it, set the leaked one to inactive, then delete it. Read CloudTrail for what it did.',
      parts: [{ name: 'id', rule: 'aws-access-key-id', withinBytes: 100, acrossFiles: true }],
      verify: 'identity',
      examples: [
        {
          before: ['new BasicAWSCredentials("', 'AKIA', 'TDETK3CPATAUDMV5', '", "'].join(''),
          secret: ['599OKYstM7nkxU6SMqC+', 'sbbs8E3MGUglhSFYvrEL'],
          after: '")',
          parts: { id: ['AKIA', 'TDETK3CPATAUDMV5'] },
        },
        {
          before: ['AKIA', 'ZKBG2RYTUKQEELJD', ':'].join(''),
          secret: ['KxCJRmFZgnPoTtIpRU5x', 'bd2kx1mRPOW1EQiEB7bM'],
          after: '\n',
          parts: { id: ['AKIA', 'ZKBG2RYTUKQEELJD'] },
        },
        {
          before: ['ci-user,', 'AKIA', 'RXCCA7T3UQIPQWRQ', ','].join(''),
          secret: ['Jb+IkIUBUFdakJyliWx+', 'mB2WCO4+xgTcztNorUAZ'],
          after: '\r\n',
          parts: { id: ['AKIA', 'RXCCA7T3UQIPQWRQ'] },
        },
      ],
      counterExamples: [
        ['AKIA', 'JXDHSBK3', 'N2GBPGRS: commit c0a864a1be03feb0dd97', '4c802689045c122c2932'],
        ['AKIA', 'CZBLUEXD', 'NZFRD5J4,QLvmeLj/yeaeBjf9AzKD', 'wbSTqtUxbT97tiSUtIN'],
        ['AKIA', '5JDFNZAF', 'HIMIA3MB:CZ9hbuykV9BwKej7QiRycH', 'Qh5RuYZNQImBDCWy4txr0Z'],
      ],
    },
    {
      id: 'aws-secret-access-key',
      description: 'An AWS secret access key.',
      keyed: {
        names: [
          ...[
            'secret_access_key',
            'secretaccesskey',
            'secret-access-key',
            'secret access key',
            'secret.access.key',
          ],
          ...[
            'aws_secret',
            'awssecret',
            'aws-secret',
            'aws.secret',
            'aws secret',
            'aws_s3_secret',
            'aws_key_secret',
          ],
          ...[
            'ses_secret',
            'sns_secret',
            'sqs_secret',
            'dynamodb_secret',
            'route53_secret',
            'cloudfront_secret',
          ],
        ],
        value: '[A-Za-z0-9/+]{40}',
      },
      minEntropy: 4.2,
      stopValues: [
        ['wjalr', 'xutnfemi/k7mdeng/b', 'pxrficyexamplekey'].join(''),
        ['wjalr', 'xutnfemi/k7mdeng+b', 'pxrficyexamplekey'].join(''),
        ['je7mt', 'gbclwbf/2zp9utk/h3', 'yco8nvbexamplekey'].join(''),
      ],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'call every AWS service as the owner of the key, within the rights of that user or role',
      rotate:
        'In IAM create a second access key, move to it, set the leaked one to inactive, then delete it. Read CloudTrail for what it did.',
      parts: [
        { name: 'id', rule: 'aws-access-key-id', withinBytes: 1000, acrossFiles: true },
        { name: 'sessionToken', rule: 'aws-session-token', withinBytes: 1000, acrossFiles: true },
      ],
      verify: 'identity',
      examples: [
        {
          before: [
            '[default]\naws_access_key_id = ',
            'AKIA',
            '27W3UT3YIZG5UES2',
            '\naws_secret_access_key = ',
          ].join(''),
          secret: ['wIagyvFZr/iz3H7aANTi', 'br4elMNRaX/xbMTE2eYe'],
          after: '\n',
          parts: { id: ['AKIA', '27W3UT3YIZG5UES2'] },
        },
        {
          before: 'export AWS_SECRET_ACCESS_KEY="',
          secret: ['cah12ZniVhxHWXHJaG8J', 'wHoD387ElJSghm80Ow4O'],
          after: ['"\nexport AWS_ACCESS_KEY_ID="', 'AKIA', 'QLLXURI6CVUP6X4C', '"\n'].join(''),
          parts: { id: ['AKIA', 'QLLXURI6CVUP6X4C'] },
        },
        {
          before: ['{"accessKeyId": "', 'ASIA', 'W7RPPZZK2JQA7RXS', '", "secretAccessKey": "'].join(''),
          secret: ['z7YoHUu3EbDrdz/H1/tb', 'AB4VqrqqvD9etEacMhe8'],
          after: [
            '", "sessionToken": "',
            'IQoJb3JpZ2lu',
            'X2VjjwhIQ6EoW4wFwHLopNHGunAY0Uip+E8ontdjZPioua8gE6/3CZXLAjz5MH/cTY1P9czhbJW+ziPowEks',
            'nWZdZKd5k0tdhws4QZDLK/KytcW91hUiRkrvGpDNqUrGtIl2XSNWEs2f7djnzVOd3bXc/vYS9s9QEVdc',
            'AWzgZ54HoN6mUZe9+D9W6C1SUZOGUKWae+gYfykjQz1DQGLDMnDWimXRT4V+NkiRZMbI7WGhIwPN3D7v',
            '"}',
          ].join(''),
          parts: {
            id: ['ASIA', 'W7RPPZZK2JQA7RXS'],
            sessionToken: [
              'IQoJb3JpZ2lu',
              'X2VjjwhIQ6EoW4wFwHLopNHGunAY0Uip+E8ontdjZPioua8gE6/3CZXLAjz5MH/cTY1P9czhbJW+ziPowEks',
              'nWZdZKd5k0tdhws4QZDLK/KytcW91hUiRkrvGpDNqUrGtIl2XSNWEs2f7djnzVOd3bXc/vYS9s9QEVdc',
              'AWzgZ54HoN6mUZe9+D9W6C1SUZOGUKWae+gYfykjQz1DQGLDMnDWimXRT4V+NkiRZMbI7WGhIwPN3D7v',
            ],
          },
        },
        {
          before: '<add key="AwsSecretKey" value="',
          secret: ['1gKjsvwtu3sGekz6u83b', '7q2O+YwlCN7lC8R16JIm'],
          after: '" />',
        },
      ],
      counterExamples: [
        ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY'],
        ['AWS_SECRET_ACCESS_KEY=74532a03da798f36dbe7', '8d6b24ce5198e3fcb76c'],
        'aws_secret_access_key: ${AWS_SECRET_ACCESS_KEY}',
        ['aws_secret_access_key = WU6F5ajAqppyBxqhSI', '9BRApwwEPwFsEi3fF3'],
      ],
    },
    {
      id: 'aws-compatible-secret-key',
      description: 'A secret key of the shape that AWS issues, and services that speak the language of S3.',
      keyed: {
        names: [
          'secretkey',
          'secret_key',
          'secret-key',
          's3_secret',
          's3secret',
          's3-secret',
          'minio_secret',
          'wasabi_secret',
        ],
        value: '[A-Za-z0-9/+]{40}',
      },
      minEntropy: 4.2,
      stopValues: [
        ['wjalr', 'xutnfemi/k7mdeng/b', 'pxrficyexamplekey'].join(''),
        ['wjalr', 'xutnfemi/k7mdeng+b', 'pxrficyexamplekey'].join(''),
        ['je7mt', 'gbclwbf/2zp9utk/h3', 'yco8nvbexamplekey'].join(''),
      ],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the account at AWS or at the storage service that it belongs to, together with its key id',
      rotate: 'Find out which service issued it, create another key there, move to it, delete this one.',
      parts: [{ name: 'id', rule: 'aws-access-key-id', withinBytes: 1000, acrossFiles: true }],
      verify: 'identity',
      examples: [
        {
          before: 's3:\n  accessKey: minio-app\n  secretKey: ',
          secret: ['TTvvWYAylgd/gZr1AwJi', '/OHjvN39mwXOmWvNafci'],
          after: '\n',
        },
        {
          before: 'S3_SECRET_KEY=',
          secret: ['ODFxrU3TTpvcPWxw7kpD', '+otd7iwrKRD/p13uzM5s'],
          after: ['\nS3_KEY=', 'AKIA', 'UQ6M5PR2TNFWP2WE', '\n'].join(''),
          parts: { id: ['AKIA', 'UQ6M5PR2TNFWP2WE'] },
        },
      ],
      counterExamples: [
        ['secretKey: 9c13a761dc6cbd54459a', '58b29aa2b75161707a3e'],
        ['secret_key = rWP0wausaADFVg3', 'h9d/hILvZqIImZr'],
      ],
    },
    {
      id: 'aws-session-token',
      description: 'A temporary AWS session token, the third part of credentials from STS.',
      regex: String.raw`\b((?:IQoJb3JpZ2luX2Vj|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9/+%]{100,}={0,2})`,
      maxLength: 2400,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as an assumed role until it expires, at most 36 hours, together with its key id and secret',
      rotate:
        'It expires by itself. To end it at once, revoke active sessions of the role in IAM; then close the way by which it was made.',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
      partName: 'sessionToken',
      examples: [
        {
          before: 'aws_session_token = ',
          secret: [
            'IQoJb3JpZ2lu',
            'X2VjXAJPJxndps69ONPMjL5BmB6JG1RGAGncXXPIbDPWeYeCm9KG9WtjPaHCKs1Thr4+1+TOzcKvTKW',
            'M5TUdFtGmMgjGnKkWg9D+pDA1mW4deU432fI+aLjOtr1nzQeNmDfOIgYhYb5eZMCcLRgSc7G1Wb',
            'P4QuLLxwb05L+eIr7n0XoWyxTv9X6a64vfcgdERRQwsk03I+fWmjF5k0zjFhWa3iM7c1NEe6nZV',
            'lWUpfrA01G7Zxpi1eA20YeblikRm/81YfayZ+bLqsFZGAUk2AQx3DlD8b21ZWNqhWExBiRiG8cV==',
          ],
          after: '\n',
        },
        {
          before: "export AWS_SESSION_TOKEN='",
          secret: [
            'FwoGZXIv',
            'YXdzqapLiJRAsMC+92ojscLA1RCxLOSIn0DR+IeHbqUK+uoGMYSKoic5wJofpdm9bGOxMtUlQ5',
            'L995chn+BS08xjIZePDCQ7u1o3SnMsTZQgAUty3bWcHbv00D4gklBMEDLf/0/kFObE/Llp',
            '5Wqkc56S5XBpXHsb819s66m3Jbj/xtWdsa492Ofvng+YYciU3svXN0inDYcW3R1NmwZ3qk',
            'ZjzsE8ii3xpekxkCPk4fo4jLcLIN2Wf+J8gJvezB68hE6hBpV0w3pUN/gGNdEyNQzubJyS',
          ],
          after: "'\n",
        },
        {
          before: 'X-Amz-Security-Token=',
          secret: [
            'IQoJb3JpZ2lu',
            'X2VjHxHp3AVxkxczskqkZ%2BggiIf57UBY5hsIqfD3pEqMAGK0cz8%2F83WiobwDfd5L6IN4WIeF',
            'GHiRLOuwB59hsAT1300%2BcCPVcUtwE19sQdq%2BouFqet5ibCChvZjh9lkjvyDB47YnlSkt',
            '6Py7lVejjldS%2FQbuSRmyCA4puL5%2BcAQ9vNl%2BrYth7HIP0JPqLp9M5jmyXO8y0Cff',
          ],
          after: '&X-Amz-Signature=',
        },
      ],
      counterExamples: [
        ['aws_session_token = IQoJb3JpZ2lu', 'X2VjEXAMPLE'],
        ['FwoGZXIvYXdzE', '...'],
      ],
    },
  ],
  verify: {
    identity: {
      code: 'aws-sts',
      docs: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
      effect: 'none',
      hosts: [
        'sts.amazonaws.com',
        'sts.us-gov-west-1.amazonaws.com',
        'sts.cn-north-1.amazonaws.com.cn',
        'iam.amazonaws.com',
        'iam.us-gov.amazonaws.com',
        'iam.cn-north-1.amazonaws.com.cn',
      ],
    },
  },
} satisfies Provider;
