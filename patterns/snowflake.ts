/** Snowflake: passwords, found by their name, and the account they open. */

import type { Provider } from '#model/provider';

export default {
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/key-pair-auth',
  rules: [
    {
      id: 'snowflake-password',
      description: 'The password of a Snowflake user.',
      keyed: {
        names: [
          'snowflake_password',
          'snowflakepassword',
          'snowflake-password',
          'snowflake_pwd',
          'snowflakepwd',
          'snowflake-pwd',
          'snowflake_pass',
          'snowflakepass',
          'snowflake-pass',
          'snowsql_pwd',
          'snowsqlpwd',
          'snowsql-pwd',
        ],
        value: '[A-Za-z0-9!@#$%^&*+~_-]{10,64}',
      },
      checks: ['not-words'],
      parts: [{ name: 'account', rule: 'snowflake-account', acrossFiles: true }],
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the data that the user may, at the cost of the account',
      rotate: 'Change it with ALTER USER; use key pairs or workload identity, and network policies.',

      examples: [
        {
          before: ['SNOWFLAKE_ACCOUNT=', 'acme-', 'eu1.snowflakecomputing.com', '\nSNOWFLAKE_PASSWORD='].join(
            '',
          ),
          secret: ['mtpDit9rA', '8dLcU9u51'],
          after: '\n',
          parts: { account: ['acme-', 'eu1.snowflakecomputing.com'] },
        },
        { before: 'snowflake_password = "', secret: ['91fI0Qop', 'q2SXUyO3!'], after: '"' },
        { before: "export SNOWSQL_PWD='", secret: ['p1hGgAn0OV', 'gv5qpfiaSo'], after: "'\n" },
      ],
      counterExamples: [
        'SNOWFLAKE_PASSWORD=${SNOWFLAKE_PASSWORD}',
        'SNOWFLAKE_PASSWORD=your_password',
        'SNOWFLAKE_PASSWORD=getPassword()',
      ],
    },
    {
      id: 'snowflake-account',
      description: 'The host of a Snowflake account.',
      regex: String.raw`\b([a-z0-9][a-z0-9_.-]{2,80}\.snowflakecomputing\.com)\b`,
      partName: 'account',
      isPartOnly: true,

      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the account',
      rotate: 'It need not be changed; change the password.',

      examples: [
        { before: 'https://', secret: ['acme-', 'eu1.snowflakecomputing.com'], after: '/' },
        { before: 'account: ', secret: ['xy12345', '.eu-central-1.snowflakecomputing.com'], after: '\n' },
      ],
      counterExamples: ['https://docs.snowflake.com', 'https://snowflakecomputing.com'],
    },
  ],
} satisfies Provider;
