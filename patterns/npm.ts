/** npm: tokens of its registry, and logins to any registry that a `.npmrc` keeps. */

import type { Provider } from '#model/provider';

export default {
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  rules: [
    {
      id: 'npm-access-token',
      description: 'An npm access token.',
      regex: String.raw`\b(npm_[0-9A-Za-z]{36})\b`,
      minEntropy: 3,
      checks: ['npm-crc32'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish packages, so that everybody who installs them runs his code, and read private ones',
      rotate:
        'Delete it under Access Tokens or with "npm token revoke"; check the published versions; use trusted publishing instead.',
      verify: 'whoami',
      revoke: 'token',
      examples: [
        {
          before: '//registry.npmjs.org/:_authToken=',
          secret: ['np', 'm_9kqzjDz6opSHwkWK9p', 'D0jN88J2g7T20wIcRb'],
          after: '\n',
        },
        { before: 'NPM_TOKEN: "', secret: ['np', 'm_3qiFM2CWvrcONYG5zC', 'o1SBmzcrX7Xc0aYGIP'], after: '"' },
        {
          before: 'npmAuthToken: ',
          secret: ['np', 'm_tM27zIdkqGE6T2b66l', 'U9kA6bsVT1Fg2b4I7n'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NPM_TOKEN=npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['NPM_TOKEN=np', 'm_aIS6MsVyNEmEa6n', 'HUbQn2YZpJNMg33'],
        'npm_config_registry_is_set_to_some_place',
      ],
    },
    {
      id: 'npm-legacy-token',
      description: 'An npm token of the older form, a UUID. The registry removed them in November 2025.',
      regex: String.raw`registry\.npmjs\.org/:_authToken\s{0,4}=\s{0,4}"?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; until November 2025 it published packages',
      rotate: 'Remove it from the code, and check what was published while it was good.',
      examples: [
        {
          before: '//registry.npmjs.org/:_authToken=',
          secret: ['8eccf169-891c-448e', '-bccb-0101ace8df3a'],
          after: '\n',
        },
        {
          before: 'echo "//registry.npmjs.org/:_authToken = ',
          secret: ['40ea978d-3b48-4dde', '-917a-b60e55397900'],
          after: '" > ~/.npmrc',
        },
      ],
      counterExamples: [
        '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
        '//registry.npmjs.org/:_authToken=00000000-0000-0000-0000-000000000000',
      ],
    },
    {
      id: 'npm-registry-token',
      description: 'A login to a package registry, as a .npmrc keeps it.',
      regex: String.raw`/:_authToken\s{0,4}=\s{0,4}"?([A-Za-z0-9_][\w.+/=~:-]{15,})`,
      maxLength: 2400,
      minEntropy: 3.2,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the private packages of the registry named before it, and often publish there',
      rotate: 'Revoke the token at that registry and put a variable in its place: _authToken=${TOKEN}.',
      docs: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc',
      examples: [
        {
          before: '//npm.acme.test/:_authToken=',
          secret: ['zMJToAje85ZAEHOECR4a', 'bSCIAmPQcb6ypfiIoff4'],
          after: '\n',
        },
        {
          before: 'npm config set //packages.acme.test/npm/:_authToken="',
          secret: ['Yj9nPagO34xAOm5l', 'd7Kop8j696xi0AiN'],
          after: '"',
        },
      ],
      counterExamples: [
        '//npm.acme.test/:_authToken=${NPM_TOKEN}',
        '//npm.acme.test/:_authToken=YOUR_TOKEN_GOES_HERE',
        '//npm.acme.test/:_authToken=secret',
      ],
    },
    {
      id: 'npm-registry-login',
      description: 'A user and password of a package registry in base64, as a .npmrc keeps them.',
      regex: String.raw`(?:^|[/:\s"'])_auth\s{0,4}=\s{0,4}"?([A-Za-z0-9+/]{12,}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      maxLength: 2400,
      minEntropy: 3,
      checks: ['basic-auth'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in at the registry with the rights of the user: read private packages, often publish',
      rotate: 'Change the password or API key at that registry, and use a token from a variable.',
      docs: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc',
      examples: [
        {
          before: 'registry=https://acme.jfrog.io/artifactory/api/npm/npm/\n_auth=',
          secret: ['ZGVwbG95ZXI6aUlyc2hlR2', '81YXdsNnVOUkRTQklzUUNr'],
          after: '\nalways-auth=true\n',
        },
        { before: '//npm.acme.test/:_auth="', secret: ['bWlhOmhaWjBOZDhw', 'Z1V6VW41bUtTcTF0'], after: '"' },
      ],
      counterExamples: ['_auth=${NPM_AUTH}', '_auth = required', 'npm_auth=c29tZXRoaW5nIGVsc2U='],
    },
    {
      id: 'npm-registry-password',
      description: 'The password of a package registry in base64, as a .npmrc keeps it.',
      regex: String.raw`(?:^|[/:\s"'])_password\s{0,4}=\s{0,4}"?([A-Za-z0-9+/]{8,400}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 2.5,
      checks: ['base64-text'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'sign in at the registry as that user: read private packages, often publish',
      rotate: 'Change the password at that registry, and use a token from a variable.',
      docs: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc',
      parts: [{ name: 'user', rule: 'npm-registry-user', withinBytes: 300 }],
      examples: [
        {
          before: '//npm.acme.test/:username=builder\n//npm.acme.test/:_password=',
          secret: ['d1E3el', 'QybkxwOVhy'],
          after: '\n',
          parts: { user: ['build', 'er'] },
        },
        {
          before:
            'npm config set //pkgs.dev.azure.com/acme/_packaging/f/npm/registry/:_password "x"\n_password="',
          secret: ['bTRLZ', 'DhSYjNZdDZIc', 'zFWZg=='],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['//np', 'm.acme.te', 'st/:_passwo', 'rd=${NPM_PA', 'SSWORD}'],
        ['_pas', 'sword=cGF', 'zc3dvcmQ='],
        ['_passw', 'ord=[BASE6', '4_ENCODED', '_PERSONAL_A', 'CCESS_TOK', 'EN]'],
      ],
    },
    {
      id: 'npm-registry-user',
      description: 'The user name of a package registry in a .npmrc.',
      regex: String.raw`/:username\s{0,4}=\s{0,4}"?([^\s"$<>{}]{1,100})`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: '//npm.acme.test/:username=', secret: ['build', 'er'], after: '\n' },
        { before: '//pkgs.dev.azure.com/a/registry/:username = "', secret: ['mia'], after: '"\n' },
      ],
      counterExamples: [
        ['//npm', '.acme.test/:u', 'sername=${', 'USER}'],
        ['userna', 'me=ci'],
      ],
    },
    {
      id: 'npm-yarn-token',
      description: 'A token of a package registry in a .yarnrc.yml.',
      regex: String.raw`npmAuth(?:Token|Ident):\s{1,4}["']?([\w.+/=~:-]{12,})`,
      maxLength: 1100,
      minEntropy: 3,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read the private packages of the registry named beside it, and often publish there',
      rotate: 'Revoke the token at that registry and put a variable in its place.',
      docs: 'https://yarnpkg.com/configuration/yarnrc',
      examples: [
        {
          before: 'npmRegistryServer: "https://npm.acme.test"\nnpmAuthToken: "',
          secret: ['IkJ5NZ', '0bQj2JmNshXq', 'dqebWVIYFzC4O', 'BNje3'],
          after: '"\n',
        },
        {
          before: 'npmScopes:\n  acme:\n    npmAuthIdent: ',
          secret: ['mia:', 'dtHk72giCNFeF', 'kX2'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['npmAut', 'hToken: "', '${NPM_TOKE', 'N}"'],
        ['npmAu', 'thToken: ', "'your-token", "-goes-here'"],
      ],
    },
  ],
  verify: {
    whoami: {
      docs: 'https://docs.npmjs.com/cli/commands/npm-whoami',
      effect: 'none',
      hosts: ['registry.npmjs.org'],
      request: { method: 'GET', path: '/-/whoami', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/username' },
      impact: [
        {
          request: { method: 'GET', path: '/-/npm/v1/user', bearer: '{secret}' },
          says: 'reads the profile of {user}, whose mail goes to {email}',
          facts: { email: '/email' },
        },
        {
          request: { method: 'GET', path: '/-/user/{user}/package', bearer: '{secret}' },
          says: 'reaches {packages} packages',
          facts: { packages: { count: '' } },
        },
        {
          request: { method: 'GET', path: '/-/npm/v1/tokens', bearer: '{secret}' },
          says: 'lists the {tokens} tokens of the account',
          facts: { tokens: '/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://registry.npmjs.org/-/whoami',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { username: 'ada' } },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', packages: '2', tokens: '4' },
          impact: {
            answers: [
              { status: 200, json: { name: 'ada', email: 'ada@example.com', tfa: { mode: 'auth-only' } } },
              { status: 200, json: { 'left-thing': 'write', '@ada/tools': 'write' } },
              { status: 200, json: { total: 4, objects: [], urls: {} } },
            ],
            says: [
              'reads the profile of ada, whose mail goes to ada@example.com',
              'reaches 2 packages',
              'lists the 4 tokens of the account',
            ],
          },
        },
        {
          request: 'GET https://registry.npmjs.org/-/whoami',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://github.com/npm/registry/blob/main/docs/user/authentication.md#token-delete',
      checked: '2026-11-24',
      effect: 'deletes the token; the registry may take it for up to an hour more',
      hosts: ['registry.npmjs.org'],
      steps: [
        {
          request: { method: 'DELETE', path: '/-/npm/v1/tokens/token/{secret}', bearer: '{secret}' },
          done: [200, 204],
        },
      ],
      cases: [
        {
          answers: [
            { request: 'DELETE https://registry.npmjs.org/-/npm/v1/tokens/token/{secret}', status: 204 },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://registry.npmjs.org/-/npm/v1/tokens/token/{secret}',
              status: 401,
              json: { message: 'Unauthorized' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
