/** JFrog Artifactory: API keys and reference tokens, both with a mark that base64 gives them. */

import type { Provider } from '#model/provider';

export default {
  name: 'JFrog Artifactory',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  rules: [
    {
      id: 'artifactory-api-key',
      description: 'An API key of JFrog Artifactory. JFrog deprecated them in favour of tokens.',
      regex: String.raw`\b(AKCp[0-9A-Za-z]{69})\b`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and publish the artifacts that its owner may, so that what uses them runs his code',
      rotate:
        'Revoke it on the profile page of Artifactory, and use an identity token with a date of expiry.',
      verify: 'api-key',
      parts: [{ name: 'host', rule: 'artifactory-host', acrossFiles: true }],
      examples: [
        {
          before: 'curl -H "X-JFrog-Art-Api: ',
          secret: ['AK', 'Cp84eo6pd19phuT8zWSqPj1Q63D46uoTx28it', 'JG8yYPoIodQ0MLk3o80PKxZrIJcAk0KVwt'],
          after: ['" https://', 'acme', '.jfrog.io', '/artifactory/libs/a.jar'].join(''),
          parts: { host: ['acme', '.jfrog.io'] },
        },
        {
          before: 'ARTIFACTORY_API_KEY=',
          secret: ['AK', 'Cp5Bstt7Kdw60hhfBBzmfDMdEviTDkZ7wTRBT', 'UjbSLRpxf5MdllgJewtTfwSONy2DSfG5GV'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['ARTIFACTORY_API_KEY=AKCp8J3L1sotgh77aMB2', 'atYb8n0iM0mB1xv'],
        'ARTIFACTORY_API_KEY=AKCpxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'artifactory-reference-token',
      description: 'A reference token of the JFrog platform.',
      regex: String.raw`\b(cmVmdGtu[0-9A-Za-z]{56})\b`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and publish the artifacts that its scopes name, so that what uses them runs his code',
      rotate: 'Revoke it under User Management, Access Tokens, and generate another with a date of expiry.',
      verify: 'token',
      parts: [{ name: 'host', rule: 'artifactory-host', acrossFiles: true }],
      examples: [
        {
          before: ['//', 'acme', '.jfrog.io', '/artifactory/api/npm/npm/:_password = '].join(''),
          secret: ['cmVm', 'dGtupiS7isXHdv4LpwizUkFVCQWZekAj', 'gVwDLfiOBvMEdOkYkzxCHfiVYP9L'],
          after: '\n',
          parts: { host: ['acme', '.jfrog.io'] },
        },
        {
          before: "JF_ACCESS_TOKEN: '",
          secret: ['cmVm', 'dGtuQ9merhmiLdFbntLfofRljionM4PP', 'b60BjVn7QM6OzriFoJ8LedzsBBMk'],
          after: "'\n",
        },
      ],
      counterExamples: [['JF_ACCESS_TOKEN=cmVmdGtuNJxfukhREk', 'Mwsavs2Yld'], 'JF_ACCESS_TOKEN=cmVmdGtu...'],
    },
    {
      id: 'artifactory-host',
      description: 'The host of a JFrog platform.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.jfrog\.io)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the server',
      rotate: 'It need not be changed; revoke the token.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'https://', secret: ['acme', '.jfrog.io'], after: '/artifactory/' },
        { before: 'JFROG_URL=', secret: ['acme-dev', '.jfrog.io'], after: '\n' },
      ],
      counterExamples: ['https://jfrog.com/help', 'https://jfrog.io'],
    },
  ],
  verify: {
    token: {
      docs: 'https://jfrog.com/help/r/jfrog-rest-apis/access-tokens',
      effect: 'none',
      hosts: ['{host}.jfrog.io'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/access/api/v1/tokens/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/token_id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
      ],
      facts: { user: '/subject', scopes: '/scope', description: '/description' },
      cases: [
        {
          request: 'GET https://{host}.jfrog.io/access/api/v1/tokens/me',
          headers: { authorization: 'Bearer {secret}' },
          parts: { host: 'acme' },
          answer: {
            status: 200,
            json: {
              token_id: '6021faa3',
              subject: 'jfac@01/users/admin',
              scope: 'applied-permissions/user',
              issued_at: 1600000000,
              description: 'ci',
            },
          },
          verdict: 'live',
          facts: { user: 'jfac@01/users/admin', scopes: 'applied-permissions/user', description: 'ci' },
        },
        {
          request: 'GET https://{host}.jfrog.io/access/api/v1/tokens/me',
          parts: { host: 'acme' },
          answer: { status: 401, json: { errors: [{ code: 'UNAUTHORIZED', message: 'Invalid token' }] } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://{host}.jfrog.io/access/api/v1/tokens/me',
          parts: { host: 'acme' },
          answer: { status: 403, json: { errors: [{ code: 'FORBIDDEN', message: 'Forbidden' }] } },
          verdict: 'restricted',
        },
      ],
    },
    'api-key': {
      docs: 'https://jfrog.com/help/r/jfrog-rest-apis/get-api-key',
      effect: 'none',
      hosts: ['{host}.jfrog.io'],
      isSelfHosted: true,
      request: {
        method: 'GET',
        path: '/artifactory/api/security/apiKey',
        headers: { 'x-jfrog-art-api': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/apiKey' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://{host}.jfrog.io/artifactory/api/security/apiKey',
          headers: { 'x-jfrog-art-api': '{secret}' },
          parts: { host: 'acme' },
          answer: { status: 200, json: { apiKey: 'made-up' } },
          verdict: 'live',
        },
        {
          request: 'GET https://{host}.jfrog.io/artifactory/api/security/apiKey',
          parts: { host: 'acme' },
          answer: {
            status: 401,
            json: { errors: [{ status: 401, message: 'Bad props auth token: apiKey' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
