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
      ],
      counterExamples: [
        ['ACR_PASSWORD=uQypcX4ylY', 'eCBdlXE+sj+ACRTiMKzy'],
        'ACR_PASSWORD=$(az acr credential show)',
      ],
    },
  ],
} satisfies Provider;
