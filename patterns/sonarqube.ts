/** SonarQube Server and Cloud: tokens of users, projects and organizations. */

import type { Provider } from '#model/provider';

const token = {
  severity: 'high',
  audience: 'private',
  canDo:
    'read the analysed code and its weaknesses, and with a user or global token change or analyse every project of its owner',
  rotate: 'Revoke it under My Account, Security, and generate another with a date of expiry.',
} as const;

export default {
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  rules: [
    {
      ...token,
      id: 'sonarqube-token',
      description: 'A token of SonarQube Server or Cloud.',
      regex: String.raw`\b((?:sqp_|squ_|sqa_|sqb_)[0-9a-f]{40}|sqco_[0-9A-Za-z]{59})\b`,
      minEntropy: 3,
      confidence: 'high',
      verify: 'validate',
      examples: [
        {
          before: 'sonar-scanner -Dsonar.token=',
          secret: ['sq', 'p_caf643d388dbcaf9b0bd', '7174b60e0e59697bcac3'],
          after: '\n',
        },
        {
          before: 'SONAR_TOKEN: "',
          secret: ['sq', 'u_624a13604dfeaa08a363', '24b0c15ea8e4b8dab9c1'],
          after: '"',
        },
        {
          before: '<sonar.token>',
          secret: ['sq', 'co_5Iqf2NFVonDtEBMn23wbhN59Owoo7l', 'GlnyB1HbyBv8Y1pZXSU84yYsDZzT9'],
          after: '</sonar.token>',
        },
      ],
      counterExamples: [
        ['SONAR_TOKEN=sqp_463c830e2d', '009cfee907'],
        'SONAR_TOKEN=sqp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      ...token,
      id: 'sonarqube-legacy-token',
      description: 'A token of SonarQube Server or Cloud of the older form, without a mark.',
      keyed: {
        names: [
          'sonar_token',
          'sonartoken',
          'sonar-token',
          'sonar.login',
          'sonar.token',
          'sonarqube_token',
          'sonarcloud_token',
          'sonar_login',
          'sonarqube_api_key',
          'sonarqubetoken',
          'sonarcloudtoken',
          'sonar_api_token',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      confidence: 'high',
      verify: 'validate',
      examples: [
        { before: 'SONAR_TOKEN=', secret: ['3526b49df3d2c8480b25', '98d3f4f0db8d4374a30b'], after: '\n' },
        { before: 'sonar.login=', secret: ['538ee519346b7ae17c6b', 'f650f164cab64f6de1a1'], after: '\n' },
        {
          before: 'property "sonar.token", "',
          secret: ['6cecd7e4193c2e7060f1', 'ab77b0c5bb0af3ed3143'],
          after: '"',
        },
      ],
      counterExamples: [['SONAR_TOKEN=035bd716d98d5eb2', '29eb8f62969e5bfe'], 'sonar.login=admin'],
    },
  ],
  verify: {
    validate: {
      docs: 'https://docs.sonarsource.com/sonarqube-server/latest/extension-guide/web-api/',
      effect: 'none',
      hosts: ['sonarcloud.io'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/authentication/validate', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/valid', equals: true }, verdict: 'live' },
        {
          status: 200,
          json: { pointer: '/valid', equals: false },
          verdict: 'unknown',
          why: 'the server that was asked does not know it; another one may',
        },
      ],
      cases: [
        {
          request: 'GET https://sonarcloud.io/api/authentication/validate',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { valid: true } },
          verdict: 'live',
        },
        {
          request: 'GET https://sonarcloud.io/api/authentication/validate',
          answer: { status: 200, json: { valid: false } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
