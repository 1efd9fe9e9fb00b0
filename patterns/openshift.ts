/** Credentials of OpenShift. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenShift',
  docs: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
  rules: [
    {
      id: 'openshift-oauth-token',
      description: 'An OAuth access token of an OpenShift cluster.',
      regex: String.raw`\b(sha256~[A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'do in the cluster whatever its owner may, for a day unless set otherwise',
      rotate: 'Run `oc delete useroauthaccesstoken` with its name, or `oc logout` with it.',
      verify: 'me',
      examples: [
        {
          before: 'ENV OPENSHIFT_OAUTH_TOKEN ',
          secret: ['sha2', '56~4Fcmxe', '97s-J0lw38G-', '7HJuobHSu8--k', 'FQJQpbQ5VXeR'],
          after: '\n',
        },
        {
          before: "openshift_oauth_token: '",
          secret: ['sha256', '~bYdN-Z6v9FVu', 'ATirprILN', 'yF7jldT-Wk', 'D-fvezrK_', 'cal'],
          after: "'\n",
        },
        {
          before: 'export OPENSHIFT_OAUTH_TOKEN="',
          secret: ['sha25', '6~Jcx5GJOS', 'MNAGjtjQE8qij', 'oxNyRzUkBN', 'ybe-MnRtTQ9I'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'OPENSHIFT_OAUTH_TOKEN=your-key-here\n',
        ['OPENSHIFT_OAUTH_TOKEN=', 'sha25', '6~', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/user_and_group_apis/user-user-openshift-io-v1',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/apis/user.openshift.io/v1/users/~', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/kind', equals: 'User' }, verdict: 'live' },
        { status: 401, json: { pointer: '/reason', equals: 'Unauthorized' }, verdict: 'invalid' },
      ],
      facts: { user: '/metadata/name', groups: '/groups' },
      impact: [{ says: 'acts as {user} of {groups}' }],
      cases: [
        {
          request: 'GET https://api.openshift.example.com/apis/user.openshift.io/v1/users/~',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { kind: 'User', metadata: { name: 'ana' }, groups: ['system:authenticated'] },
          },
          verdict: 'live',
          facts: { user: 'ana', groups: 'system:authenticated' },
          impact: { answers: [], says: ['acts as ana of system:authenticated'] },
        },
        {
          request: 'GET https://api.openshift.example.com/apis/user.openshift.io/v1/users/~',
          answer: {
            status: 401,
            json: {
              kind: 'Status',
              status: 'Failure',
              message: 'Unauthorized',
              reason: 'Unauthorized',
              code: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
