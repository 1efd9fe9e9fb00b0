/** Kubernetes: tokens and passwords in kubeconfig files, values in manifests of secrets, keys of clusters. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  rules: [
    {
      id: 'kubernetes-config-user-token',
      description: 'The token of a user in a kubeconfig file.',
      regex: String.raw`\buser:\s{1,40}token:\s{1,8}["']?([\w.~+/=-]{16,})`,
      maxLength: 3000,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the API of the cluster named in the file as that user',
      rotate:
        'Revoke the token where it was issued (service account, identity provider, cloud), then write the file anew.',
      verify: 'config-self',
      docs: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
      examples: [
        {
          before: 'users:\n- name: admin\n  user:\n    token: ',
          secret: ['y3db', 'jwcq6jbe173', 'rk1f48n0o1ypd', '64jh2owf7e', 'd0l4rkf0nl'],
          after: '\n',
        },
        {
          before: '- name: "ops"\n  user:\n      token: "',
          secret: ['qB35n', 'IyMR15vmZ', 'q9Sk2whLu', 'g9Y9P5A_c'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['user', ':\n  token:', ' <token>\n'],
        ['user:', '\n  tokenF', 'ile: /var/run', '/secrets/t', 'oken\n'],
        ['user:', '\n  token: $', '{KUBE_TOK', 'EN}\n'],
      ],
    },
    {
      id: 'kubernetes-config-user-password',
      description: 'The password of a user in a kubeconfig file.',
      regex: String.raw`\buser:\s{1,40}(?:username:\s{1,4}[^\s]{1,100}\s{1,40})?password:\s{1,8}["']?([^\s"'<>{}$\x60\\]{4,128})`,
      keywords: ['user:'],
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'use the API of the cluster named in the file as that user',
      rotate:
        'Change it on the API server (basic authentication was removed in Kubernetes 1.19) or at the proxy before it.',
      examples: [
        {
          before: '- name: admin\n  user:\n    password: ',
          secret: ['DaGTFH', 'rCSYwAWTm', 'LrgfiASe7'],
          after: '\n    username: admin\n',
        },
        {
          before: 'users:\n- user:\n    username: ops\n    password: "',
          secret: ['yQ6KR', 'uRjnUG4vcv', 'aEw'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['user:\n', '  password: ', 'changeme\n'],
        ['user', ':\n  usern', 'ame: x\n  pa', 'ssword: $', 'PASSWORD\n'],
      ],
    },
    {
      id: 'kubernetes-config-secret-value',
      description: 'A value in the manifest of a Kubernetes Secret: base64 only hides it from a glance.',
      regex: String.raw`kind:\s{0,4}["']?Secret\b[^$]{0,900}?\s(?i:[\w.-]{0,60}(?:(?:password|passwd)|secret|token|api[_-]?key|private[_-]?key|credential|access[_-]?key)[\w.-]{0,30}):\s{0,4}["']?([A-Za-z0-9+/]{8,}={0,2})["']?\s`,
      keywords: ['Secret'],
      maxLength: 3200,
      minEntropy: 2.5,
      checks: ['base64-text'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'use whatever the value opens: a database, an API, a signing key',
      rotate:
        'Change the value where it is valid; keep manifests of secrets out of the repository, or seal them (Sealed Secrets, SOPS).',
      docs: 'https://kubernetes.io/docs/concepts/configuration/secret/',
      examples: [
        {
          before: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  db-password: ',
          secret: ['a1I3bV', 'p3MlFwWDl2'],
          after: '\n',
        },
        {
          before: '---\nkind: Secret\napiVersion: v1\ndata:\n  API_TOKEN: "',
          secret: ['dDRZ', 'dzhMcTJOY0I2', 'ckoxZA=='],
          after: '"\nmetadata:\n  name: api\n',
        },
      ],
      counterExamples: [
        ['kind: ', 'Secret\nmetad', 'ata:\n  name: ', 'x\ndata:\n ', ' password: cG', 'Fzc3dvcmQ=', '\n'],
        ['kind:', ' Secret\ndata', ':\n  passwor', 'd: {{ .Val', 'ues.passw', 'ord | b64enc', ' }}\n'],
        ['kind:', ' ConfigMap', '\ndata:\n  toke', 'n-path: c29t', 'ZXRoaW5n\n'],
      ],
    },
    {
      id: 'kubernetes-config-k3s-token',
      description: 'A token with which nodes join a K3s cluster.',
      regex: String.raw`\b(K10[0-9a-f]{64}::(?:server|node):[\w.-]{8,128})(?:[^\w.-]|$)`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'join a node, a control-plane node with the server token, and so read every secret of the cluster',
      rotate: 'Run "k3s token rotate" (or "k3s token delete" for tokens that you made).',
      docs: 'https://docs.k3s.io/cli/token',
      examples: [
        {
          before: 'K3S_TOKEN=',
          secret: [
            'K102b0',
            '45d0ce96d',
            'cf45319d7',
            '34843a4539',
            '6390d40c2c0',
            '7ba17ea75',
            '8fc5fa989',
            '183c::serv',
            'er:52b29302c7',
            '634a5039d7',
            '8cdf8fb97',
            'e1b',
          ],
          after: '\n',
        },
        {
          before: 'k3s agent --server https://10.0.0.1:6443 --token ',
          secret: [
            'K1014',
            '5a56bc3d3b4cd',
            'ba1c3a20c38f1',
            '2c2fe3070cf3b',
            '3aeac1db8275',
            '83426750905',
            '::node:d04',
            'bf43f08dbe9b',
            '018d769f2',
            '52e37187',
          ],
          after: ' \n',
        },
      ],
      counterExamples: [
        ['K3S_TO', 'KEN=K10<h', 'ash>::ser', 'ver:<pass', 'word>'],
        ['K3S_T', 'OKEN=K10c3c6', 'd531dec17bad1', 'fa4f65703cdc', 'f96::server', ':e7fe5097'],
      ],
    },
    {
      id: 'kubernetes-config-certificate-key',
      description: 'The key that decrypts the certificates of a control plane while nodes join.',
      regex: String.raw`(?:cate-key[= ]{1,2}|cateKey: {1,3}|cate-key: {1,3})["']?([0-9a-f]{64})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: "read the control plane's private keys from the cluster within two hours of their upload",
      rotate: 'Wait two hours or delete the secret kubeadm-certs in kube-system.',
      docs: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-join/',
      examples: [
        {
          before: 'kubeadm join 10.0.0.1:6443 --control-plane --certificate-key ',
          secret: ['40a628', '689c126d4a0b7', 'c8af17960', 'abe135d676a5', 'c927d90c1cef3', '9db53f0c1f3'],
          after: '\n',
        },
        {
          before: 'certificateKey: "',
          secret: [
            '7c69',
            'ea0b4a0d637',
            'f9b7857b0b',
            '80eb932895',
            '4c9c3692509d3',
            'a4e5b72ab8',
            '459c0a',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['--cert', 'ificate-key $', 'CERT_KEY'],
        [
          'certi',
          'ficate-key:',
          ' sha256:268',
          'db1786140b5b',
          'fcb6e8a19',
          '5e7f2c619',
          '138350ac7',
          '5b5ab2e90a4f',
          'a6f4a6587c',
        ],
      ],
    },
    {
      id: 'kubernetes-config-encryption-key',
      description: 'A key with which the API server encrypts secrets at rest.',
      regex: String.raw`\b(?:aescbc|aesgcm|secretbox):\s{1,20}keys:\s{1,20}-\s{1,4}name:\s{1,4}[\w.-]{1,60}\s{1,20}secret:\s{1,4}["']?([A-Za-z0-9+/]{22,43}={1,2})`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: "read every secret of the cluster from a copy of etcd's data",
      rotate:
        'Put a new key first in the list, restart the API servers, write all secrets anew, then remove this key.',
      docs: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
      examples: [
        {
          before:
            '    providers:\n      - aescbc:\n          keys:\n            - name: key1\n              secret: ',
          secret: ['XN897O', 'uouXYhSZP', 'vWQmpsDfJz7', 'C6Wy3vA2Ra', '2HZ73kF='],
          after: '\n',
        },
        {
          before: '  - secretbox:\n      keys:\n      - name: k2\n        secret: "',
          secret: ['d13nz', 'wGsbWHbX4I9WQ', 'KcfS4W6Ge', 'WkvN8z0CTn', 'WLHeaA='],
          after: '"\n',
        },
      ],
      counterExamples: [
        [
          '- aesc',
          'bc:\n    keys',
          ':\n    - nam',
          'e: key1\n ',
          '     secr',
          'et: <BASE ',
          '64 ENCODE',
          'D SECRET>\n',
        ],
        ['- ae', 'scbc:\n    key', 's:\n    - ', 'name: key1', '\n      secret', ': ${KEY}\n'],
      ],
    },
  ],
  verify: {
    'config-self': {
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
              status: { userInfo: { username: 'admin', groups: ['system:masters'] } },
            },
          },
          verdict: 'live',
          facts: { user: 'admin', groups: 'system:masters' },
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
