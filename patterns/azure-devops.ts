/** Azure DevOps: personal access tokens, of the form with a mark (since 2024) and of the older one. */

import type { Provider } from '#model/provider';

const token = {
  severity: 'critical',
  audience: 'private',
  canDo: "read and push code, run pipelines and read their secrets as the user, within the token's scopes",
  rotate:
    'In Azure DevOps, User settings, Personal access tokens: revoke it and create another with fewer scopes. Read the audit log.',
} as const;

export default {
  name: 'Azure DevOps',
  docs: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  rules: [
    {
      ...token,
      id: 'azure-devops-personal-access-token',
      description: 'A personal access token of Azure DevOps.',
      regex: String.raw`\b([A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})\b`,
      minEntropy: 4,
      confidence: 'high',
      checks: ['azure-signature'],
      examples: [
        {
          before: 'AZURE_DEVOPS_EXT_PAT=',
          secret: [
            'HSOQMmypSF8tioGZGWFqz7tlNr',
            'KLPYqPamv0aIIRYPC0mfQPRTGkJQ',
            'QJ99oTHbPHhOV',
            'mX4887wGmAZ',
            'DOVC4x',
          ],
          after: '\n',
        },
        {
          before: 'git clone https://acme:',
          secret: [
            'vVG3EAxgmgBDWgZGtYucNrh5dW',
            'vG8Z2K4nL9C2VJnZqcEkPzxhgzJQ',
            'QJ9931BUVUuwr',
            'SLyEv6hgNAZ',
            'DOJRC7',
          ],
          after: '@dev.azure.com/acme/app/_git/app',
        },
      ],
      counterExamples: [
        ['PAT=Cf2poW9Zfa0Bfdib7Lc7', 'thm128187LZ8kKXA3pROAZDOxshQ'],
        ['PAT=EObmhMkCvdLF3aln0D968WZje3cLJWIxxDwzy2', '8zyIIwoFzj7xNDQpFqXij8U1ESZY1I18PlJQTBAZDXEiX0'],
      ],
    },
    {
      ...token,
      id: 'azure-devops-legacy-token',
      description: 'A personal access token of Azure DevOps of the older form, without a mark.',
      keyed: {
        names: [
          ...[
            'azure_devops',
            'azuredevops',
            'azure-devops',
            'devops_pat',
            'devopspat',
            'ado_pat',
            'adopat',
            'ado_token',
          ],
          ...[
            'vsts_pat',
            'vsts_token',
            'vstspat',
            'tfs_pat',
            'system_accesstoken',
            'dev.azure.com',
            'visualstudio.com',
          ],
        ],
        value: '[a-z2-7]{52}',
      },
      minEntropy: 3.8,
      confidence: 'medium',
      examples: [
        {
          before: 'AZURE_DEVOPS_PAT=',
          secret: ['v4dc6jgc2fzzl2vbuqqkm7lyfu', 'v7z7ek22b42l6ak4fhybrolfwx'],
          after: '\n',
        },
        {
          before: '"vstsPat": "',
          secret: ['zttcfey6ol3uzzwkpijluputhq', 'tpekxtnlmcq7sy7xfsgjv4mxh5'],
          after: '",',
        },
        {
          before: 'ado_token: ',
          secret: ['we7awvsxaurvcadi2loghufl26', '6ply7tovc3l3bljvvvsri3szfi'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['AZURE_DEVOPS_PAT=m4ecsayyebkgl4rnethc', 'q4lvjbhbhufpmvijqejg'],
        'AZURE_DEVOPS_PAT=$(System.AccessToken)',
      ],
    },
  ],
} satisfies Provider;
