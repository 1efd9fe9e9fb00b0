/** Azure Container Registry: the admin password, which carries the letters ACR. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Container Registry',
  docs: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication',
  rules: [
    {
      id: 'azure-container-registry-password',
      description: 'The admin password of an Azure container registry.',
      regex: String.raw`(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6})(?:[^A-Za-z0-9+/]|$)`,
      minEntropy: 3.5,
      checks: ['azure-signature'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'pull and push all images of the registry, so that what it deploys runs his code',
      rotate: 'In the registry, Access keys: regenerate the password; better, switch the admin user off.',
      parts: [{ name: 'registry', rule: 'azure-container-registry-host', acrossFiles: true }],
      verify: 'v2',
      examples: [
        {
          before: 'docker login acme.azurecr.io -u acme -p ',
          secret: ['uakcRJ167yITyQk58v2cH', 'YQPOCAAUUDU64Fw53GPy6+A', 'CRI3qabr'],
          after: '\n',
        },
        {
          before: 'ACR_PASSWORD="',
          secret: ['IAgKl7ZlHZYdIy87YsDtM', 'ox7jbjvzjuoGiYJUfpk9E+A', 'CRsQ2j37'],
          after: '"',
        },
        {
          before: ['REGISTRY=', 'acmeregistry', '.azurecr.io', '\n', 'ACR_PASSWORD="'].join(''),
          secret: ['IAgKl7ZlHZYdIy87YsDtM', 'ox7jbjvzjuoGiYJUfpk9E+A', 'CRsQ2j37'],
          after: '"',
          parts: { registry: ['acmeregistry', '.azurecr.io'] },
        },
      ],
      counterExamples: [
        ['ACR_PASSWORD=uQypcX4ylY', 'eCBdlXE+sj+ACRTiMKzy'],
        'ACR_PASSWORD=$(az acr credential show)',
      ],
    },
    {
      id: 'azure-container-registry-host',
      description: 'The address of a registry in Azure.',
      regex: String.raw`\b([a-z0-9]{5,50}\.azurecr\.io)\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the registry',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'registry',
      isPartOnly: true,
      examples: [
        { before: 'docker push ', secret: ['acmeregistry', '.azurecr.io'], after: '/app\n' },
        { before: '"registry": "', secret: ['shop01', '.azurecr.io'], after: '"' },
      ],
      counterExamples: ['docker push azurecr.io/app', 'https://acme.azurecr.com/'],
    },
  ],
  verify: {
    v2: {
      // The name of the administrator is that of the registry.
      docs: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication',
      effect: 'none',
      hosts: ['{registry}.azurecr.io'],
      derived: { userName: { from: 'registry', pattern: '^([a-z0-9]+)' } },
      request: { method: 'GET', path: '/v2/', basic: ['{userName}', '{secret}'] },
      clauses: [
        { status: 200, header: { name: 'docker-distribution-api-version' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors/0/code', equals: 'UNAUTHORIZED' }, verdict: 'invalid' },
      ],
      impact: [
        {
          request: {
            method: 'GET',
            path: '/v2/_catalog',
            query: { n: '100' },
            basic: ['{userName}', '{secret}'],
          },
          says: 'pulls and pushes {repositories}',
          facts: { repositories: '/repositories' },
        },
      ],
      cases: [
        {
          request: 'GET https://{registry}.azurecr.io/v2/',
          headers: { authorization: 'Basic {userName}:{secret}' },
          parts: { registry: 'acmeregistry' },
          answer: { status: 200, headers: { 'Docker-Distribution-Api-Version': 'registry/2.0' }, json: {} },
          verdict: 'live',
          facts: { repositories: 'app, worker' },
          impact: {
            answers: [{ status: 200, json: { repositories: ['app', 'worker'] } }],
            says: ['pulls and pushes app, worker'],
          },
        },
        {
          request: 'GET https://{registry}.azurecr.io/v2/',
          parts: { registry: 'acmeregistry' },
          answer: {
            status: 401,
            json: { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
