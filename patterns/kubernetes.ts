/** Kubernetes: keys and tokens in kubeconfig files, tokens of service accounts, tokens for joining. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
  rules: [
    {
      id: 'kubernetes-service-account-token',
      description: 'A token of a Kubernetes service account.',
      // Its payload names kubernetes.io/serviceaccount, which base64 writes in one of three ways.
      regex: String.raw`\b(eyJ[\w-]{10,}\.[\w-]*(?:a3ViZXJuZXRlcy5pb|t1YmVybmV0ZXMuaW8|rdWJlcm5ldGVzLmlv)[\w-]*\.[\w-]{20,})`,
      keywords: ['a3ViZXJuZXRlcy5pb', 't1YmVybmV0ZXMuaW8', 'rdWJlcm5ldGVzLmlv'],
      maxLength: 4000,
      checks: ['jwt'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'use the API of the cluster with the rights of the service account; often to read secrets and start pods',
      rotate:
        'Delete the secret that holds the token, or the service account, and make another; short-lived tokens end by themselves.',
      verify: 'self',
      docs: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
      examples: [
        {
          before: 'users:\n- name: ci\n  user:\n    token: ',
          secret: [
            'eyJ',
            'hbGciOiJSUzI1NiIsImtpZCI6ImRaUS1Eay1ZZHRQcXFSeXhvd3hnakFTSUx5UWZRYl9oY1F2MmcxLVROTXcifQ.',
            'eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Iiwia3ViZXJuZXRlcy5pby9zZXJ2aWNlYWNjb3VudC9uYW1lc3BhY2UiOiJwcm9kIiwia3ViZXJuZXRlcy5pby9zZXJ2aWNlYWNjb3VudC9zZWNyZXQubmFtZSI6ImNpLXRva2VuLWM2dXpoIiwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50OnByb2Q6Y2kifQ.',
            'P4JqJ8Cfy9Owc4qGd4Al9iaszA2YSTO9ZXAh6CwsnF5iFooN5qcU2hsexdTCgvtbydflKYl8vqIaiAapZuYIASsnss7Skj_vKq_Dr2FHNkGoZg0zre5HAzt56B6jhlQTf_S-cHO7solOJu8rzGccj880awdce7Mu1P6xbySx2EXVDAB9_R3Gj_nh8rvf0MFwZhUdIKOMj9DKi6VOdF4Hu2Au6yHayDIVtIk-kchrlazHt_D3A4rgaWBWBnOBbeB2vS5M-M9jU1L_WzqEjbuDosp0WBXU3ciXt_st4dZsKazXsnkbneLWs4un7ipNfGFb3iC-4W4jGmQUE7oN1ex39w',
          ],
          after: '\n',
        },
        {
          before: 'K8S_TOKEN=',
          secret: [
            'eyJ',
            'hbGciOiJSUzI1NiIsImtpZCI6IndsVmF4Z3hQeEVZSnJGeXNSNGlfOVFWSHplZXhycElZMlhTN1VrMUxaWkwifQ.',
            'eyJhdWQiOlsiaHR0cHM6Ly9rdWJlcm5ldGVzLmRlZmF1bHQuc3ZjIl0sImV4cCI6NDEwMjQ0NDgwMCwiaXNzIjoiaHR0cHM6Ly9rdWJlcm5ldGVzLmRlZmF1bHQuc3ZjIiwia3ViZXJuZXRlcy5pbyI6eyJuYW1lc3BhY2UiOiJkZWZhdWx0Iiwic2VydmljZWFjY291bnQiOnsibmFtZSI6ImFwaSIsInVpZCI6IjU3YjU2ODkyLTM0NGMtNGQ1MC05NjRmLWMzYTk3OGMwZWQzMCJ9fSwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50OmRlZmF1bHQ6YXBpIn0.',
            'MMr6aSFlUZbVMVMbB8vKUurmH-6ymctaFflRG2IKyQudTsZFdIQlflHTYLCEvfj9FFsioVzSQkKqY_2c2SxuQqDMBO-uLiRSZk_F48had3tO-rUdP0SS-yxtWUK8mPotuyu0ylQ0nxeQBq_deGNUdcFNNOEv3yMR7pwZlvRlwvZIJXKWQ3B5ck1pz2nHdxWay-jPf-GQ1_GSc6mx5zWZeJXyVrMpm2HoDu4esdNUsMZ_NHL6pqhzz-mYXiqhIxMnHYcyt6xSNLDBAYbJTmOu1U06fgvi3VSi_c2Vcrzo-xEDtHwi2VWbyKI3259Ack24fZsplB2YEbvbOMY1neVVMg',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'token: eyJhbGciOi...',
        [
          'token: eyJ',
          'hbGciOiJSUzI1NiJ9.',
          'eyJpc3MiOiJhY21lIiwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50OnByb2Q6Y2kifQ.',
          'ZMHAEa2Vptig_yrqYQinRnI9VXIomt1XJi-XglaU0hna7Sbz8t4JE_Xpzqff_2GlRpGDipVgNVZGdMIUk37P1w',
        ],
      ],
    },
    {
      id: 'kubernetes-client-key',
      description: 'The private key of a user in a kubeconfig file.',
      regex: String.raw`(?:client-certificate-data["']?\s{0,4}:\s{0,4}["']?LS0t[A-Za-z0-9+/]{100,}={0,2}["']?,?\s{0,60}["']?)?client-key-data["']?\s{0,4}:\s{0,4}["']?(LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,}={0,2})`,
      maxLength: 12000,
      checks: ['pem', 'client-certificate'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'use the API of the cluster as that user; the administrator of most small clusters signs in this way',
      rotate:
        'Certificates of users cannot be revoked: renew the certificate authority of the cluster, or take the rights of the user and group away.',
      docs: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
      examples: [
        {
          before: [
            '    client-certificate-data: ',
            'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJ2VENDQVdPZ0F3SUJB',
            'Z0lVUjNLRnBGQWNaenZxSVNsQnJUb05TYUNLeTNZd0NnWUlLb1pJemowRUF3',
            'SXcKTkRFWE1CVUdBMVVFQ2d3T2MzbHpkR1Z0T20xaGMzUmxjbk14R1RBWEJn',
            'TlZCQU1NRUd0MVltVnlibVYwWlhNdApZV1J0YVc0d0hoY05Nall4TVRJME1U',
            'STBOekUwV2hjTk1qY3hNVEkwTVRJME56RTBXakEwTVJjd0ZRWURWUVFLCkRB',
            'NXplWE4wWlcwNmJXRnpkR1Z5Y3pFWk1CY0dBMVVFQXd3UWEzVmlaWEp1WlhS',
            'bGN5MWhaRzFwYmpCWk1CTUcKQnlxR1NNNDlBZ0VHQ0NxR1NNNDlBd0VIQTBJ',
            'QUJIRlU5eWYrSllDOXpUby9DVzlMS3V0QWt2cjNleGlMRDBUawp1TjdoVmNj',
            'eVFUWUNlYjdoWFBSbUF2MDdWaTliTldRVHFMWE9Tc2Z0WlVRSEZrQW9IVUtq',
            'VXpCUk1CMEdBMVVkCkRnUVdCQlJFRWRYNDIzRVl0ZG1UeU05RlpSVHhhWllp',
            'M3pBZkJnTlZIU01FR0RBV2dCUkVFZFg0MjNFWXRkbVQKeU05RlpSVHhhWllp',
            'M3pBUEJnTlZIUk1CQWY4RUJUQURBUUgvTUFvR0NDcUdTTTQ5QkFNQ0EwZ0FN',
            'RVVDSUIzUApSS3BSZ3kzM2ZVQ1huSEl6SnFON0tva3RSVEJYTzVEUEdJTDZM',
            'dk4zQWlFQWo3RU93Z0M5OGxHWlArQ1ZPWXZRCkErbmZaZ05TQ3g1SDdQMzJB',
            'OHo0Q1kwPQotLS0tLUVORCBDRVJUSUZJQ0FURS0tLS0tCg==',
            '\n    client-key-data: ',
          ].join(''),
          secret: [
            'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JR0hBZ0VB',
            'TUJNR0J5cUdTTTQ5QWdFR0NDcUdTTTQ5QXdFSEJHMHdhd0lC',
            'QVFRZzVvUDJVTHErY1NUd2Q2UkQKY3djL1Vvd1lqbnNsN3hB',
            'TFZEY0o4Si85dzd1aFJBTkNBQVJ4VlBjbi9pV0F2YzA2UHds',
            'dlN5cnJRSkw2OTNzWQppdzlFNUxqZTRWWEhNa0UyQW5tKzRW',
            'ejBaZ0w5TzFZdld6VmtFNmkxemtySDdXVkVCeFpBS0IxQwot',
            'LS0tLUVORCBQUklWQVRFIEtFWS0tLS0tCg==',
          ],
          after: '\n',
        },

        {
          before: 'users:\n- name: admin\n  user:\n    client-key-data: ',
          secret: [
            'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0tCk1IY0NBUUV',
            'FSUdrckFvTVV2S0tNVGVZeGhOYVJIbktuWGpwRTBUeS9WYUhReW',
            'hzRkxVU3VvQW9HQ0NxR1NNNDkKQXdFSG9VUURRZ0FFaURjN2Zpd',
            'zJReEpQSWlqYWE3ME5IWDhWcTVjWUREczhlWEJ0ckxZdmpOdk1n',
            'MnV5Ly92RgpIUDNmczF4bzNibXpScmVCbnBKVlFuNHhvOVlsNkU',
            'rRkdBPT0KLS0tLS1FTkQgRUMgUFJJVkFURSBLRVktLS0tLQo=',
          ],
          after: '\n',
        },
        {
          before: '{"users":[{"user":{"client-key-data":"',
          secret: [
            'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlCT3dJQkFBSkJBTDZZLy9BL1JNd0g0MElGMHEySmVHRUNaU01tRmpkU21TbzBMbEV',
            '4dEptU0NhZ3l1UUdZCjBRWDlvOGgyRFFWaGk5Tkg2NTJiQ2phVjFqOFBHUnFUL1c4Q0F3RUFBUUpBZlg4Z2hvQWlQSFcxSFhQWUZJdS8KeDZCY0',
            'Y1aXNhQ0RxMk84aTBETjZSdUxPWkZDNll5eVpGVGVLcVZCK3BWNHZxVk1xVC9VOFp2dlNWUnFUdGxCRwpBUUloQU9kcWkwYkJNRFlYR1RjbDJla',
            'nBUR2d3bWxhZ21WT25LRWJ6NFpUeDhlRlJBaUVBMHRoaEhqbFgwNWIrCkRiVzN0ek9MOHhZdDVJTlNVbkVaZ0FHSnVma21RcjhDSUdDQkcrZTd0',
            'S0U1N0xnRXZ1VFVOWnJWZWVkYVBkYVcKeE1NaC9SYWg5dDZoQWlFQWdhWlNXYzV6QmdZRDVKUklDdHdrZzI2dys2SVF2ZWNVQWhWd0JpNkJhMnN',
            'DSVFDMwo2SXNkRThOTWRGdVd0QXhPeUtzN25QeitxRTZQd29naGVPRXFQbW5GVXc9PQotLS0tLUVORCBSU0EgUFJJVkFURSBLRVktLS0tLQo=',
          ],
          after: '"}}]}',
        },
      ],
      counterExamples: [
        [
          'client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJmVENDQVNPZ0F3SUJB',
          'Z0lVRnpURlJYbGV5Wmxpak5sTmFBWUJTeHQ0ZUtZd0NnWUlLb1pJemowRUF3',
          'SXcKRkRFU01CQUdBMVVFQXd3SllXTnRaUzUwWlhOME1CNFhEVEkyTVRFeU5E',
          'QTNOVGcxT1ZvWERUSTJNVEl5TkRBMwpOVGcxT1Zvd0ZERVNNQkFHQTFVRUF3',
          'd0pZV050WlM1MFpYTjBNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBECkFR',
          'Y0RRZ0FFaURjN2ZpdzJReEpQSWlqYWE3ME5IWDhWcTVjWUREczhlWEJ0ckxZ',
          'dmpOdk1nMnV5Ly92RkhQM2YKczF4bzNibXpScmVCbnBKVlFuNHhvOVlsNkUr',
          'RkdLTlRNRkV3SFFZRFZSME9CQllFRkNaS2kyQUNZb3FUdHFJegp0NUlqUHU5',
          'V1VYeVFNQjhHQTFVZEl3UVlNQmFBRkNaS2kyQUNZb3FUdHFJenQ1SWpQdTlX',
          'VVh5UU1BOEdBMVVkCkV3RUIvd1FGTUFNQkFmOHdDZ1lJS29aSXpqMEVBd0lE',
          'U0FBd1JRSWhBTy9pYXgrVElTekM5M1Z1ek0yYWtQbFUKSXVxT2VrM01FdkVK',
          'azVpbCtUdGpBaUF3dm9tMmpNMUFaMkx6K3pYNGxBeHZaTG1UUkhraTRwcjI1',
          'OEFjOHhiZApvdz09Ci0tLS0tRU5EIENFUlRJRklDQVRFLS0tLS0K',
        ],
        'client-key-data: DATA+OMITTED',
        'client-key-data: LS0tLS1CRUdJTi...',
      ],
    },
    {
      id: 'kubernetes-bootstrap-token',
      description: 'A bootstrap token, by which nodes join a Kubernetes cluster.',
      regex: String.raw`kubeadm\s{1,4}(?:join|init)\b[^\n]{0,200}?--token[ =]([a-z0-9]{6}\.[a-z0-9]{16})\b`,
      stopValues: [['abcdef.', '0123456789abcdef'].join(''), ['07401', 'b.f395accd246ae52d'].join('')],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'join a node of his own to the cluster and see what is scheduled on it, until the token expires (24 hours unless told otherwise)',
      rotate: 'Run "kubeadm token delete" with its id.',
      docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
      examples: [
        {
          before: 'kubeadm join 10.0.0.1:6443 --token ',
          secret: ['71934e.', 'kbv3fw58', 'xy9edc7p'],
          after: [
            ' --discovery-token-ca-cert-hash sha256:2f12c3417a0e92a2b12fbe74c9138188',
            'b605ad42dfb8b2108f0ce978378c5a34',
          ].join(''),
        },
        {
          before: 'RUN kubeadm init --pod-network-cidr 10.244.0.0/16 --token=',
          secret: ['fl1jx3.', 'k62ftf7m', '8w6ku54r'],
          after: '\n',
        },
      ],
      counterExamples: [
        'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef',
        'kubeadm join --token <token> <host>',
      ],
    },
  ],
  verify: {
    self: {
      // It is answered and not kept: nothing is created.
      docs: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#self-subject-review',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: {
        method: 'POST',
        path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
        bearer: '{secret}',
        json: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
      },
      clauses: [
        { status: 201, json: { pointer: '/status/userInfo/username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/reason', equals: 'Unauthorized' }, verdict: 'invalid' },
      ],
      facts: { user: '/status/userInfo/username', groups: '/status/userInfo/groups' },
      cases: [
        {
          request: 'POST https://server.example.com/apis/authentication.k8s.io/v1/selfsubjectreviews',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 201,
            json: {
              kind: 'SelfSubjectReview',
              status: {
                userInfo: { username: 'system:serviceaccount:prod:deploy', groups: ['system:authenticated'] },
              },
            },
          },
          verdict: 'live',
          facts: { user: 'system:serviceaccount:prod:deploy', groups: 'system:authenticated' },
        },
        {
          request: 'POST https://server.example.com/apis/authentication.k8s.io/v1/selfsubjectreviews',
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
