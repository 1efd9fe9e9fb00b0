/** Credentials of LambdaTest. */

import type { Provider } from '#model/provider';

export default {
  name: 'LambdaTest',
  docs: 'https://www.lambdatest.com/support/docs/',
  rules: [
    {
      id: 'lambdatest-access-key',
      description: 'An access key of LambdaTest.',
      keyed: { names: ['lambdatest', 'lambda_test', 'lt_access_key'], value: '[A-Za-z0-9]{50}' },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run browsers on the owner’s bill and read results',
      rotate: 'In the profile, Account settings, Password & security: reset the key.',
      examples: [
        {
          before: 'ENV LAMBDATEST_ACCESS_KEY ',
          secret: ['fd3y', 'Coz8PAhi4', 'LcJox7bZUJqa', 'VQG2HMzTdt', 'jaGSUsMJc', 'UlOc8E'],
          after: '\n',
        },
        {
          before: "lambdatest_access_key: '",
          secret: ['Caab', '393KaAQmqYK', 'elwN0eBfR', 'gWc9M15zY', 'u4KRaVd2r', 'KA5RnZ9b'],
          after: "'\n",
        },
        {
          before: 'export LAMBDATEST_ACCESS_KEY="',
          secret: ['JUus', 'qN3dCXaWX', 'KzptQez87GI3', 'VQH9eGMQp3cP', 'DesWj7WWUTAR', '8'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'LAMBDATEST_ACCESS_KEY=your-key-here\n',
        ['LAMBDATEST_ACCESS_KEY=', 'Oe5x', 'Gsv', '\n'],
        ['checksum: ', 'urUpX0', 'fmdTPMjBe0Jj5', 'F2N1Ru6oRfgJH', 'EeNjPEkETVp', 'mxVFoQu', '\n'],
      ],
    },
  ],
} satisfies Provider;
