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
      parts: [{ name: 'organization', rule: 'azure-devops-organization', acrossFiles: true }],
      verify: 'projects',
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
          parts: { organization: ['ac', 'me'] },
        },
        {
          before: [
            'AZURE_ORG_URL=https://dev.azure.com/',
            'acme',
            '-org',
            '\n',
            'AZURE_DEVOPS_EXT_PAT=',
          ].join(''),
          secret: [
            'HSOQMmypSF8tioGZGWFqz7tlNr',
            'KLPYqPamv0aIIRYPC0mfQPRTGkJQ',
            'QJ99oTHbPHhOV',
            'mX4887wGmAZ',
            'DOVC4x',
          ],
          after: '\n',
          parts: { organization: ['acme', '-org'] },
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
      parts: [{ name: 'organization', rule: 'azure-devops-organization', acrossFiles: true }],
      verify: 'projects',
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
        {
          before: ['AZURE_ORG_URL=https://dev.azure.com/', 'acme', '-org', '\n', 'AZURE_DEVOPS_PAT='].join(
            '',
          ),
          secret: ['v4dc6jgc2fzzl2vbuqqkm7lyfu', 'v7z7ek22b42l6ak4fhybrolfwx'],
          after: '\n',
          parts: { organization: ['acme', '-org'] },
        },
      ],
      counterExamples: [
        ['AZURE_DEVOPS_PAT=m4ecsayyebkgl4rnethc', 'q4lvjbhbhufpmvijqejg'],
        'AZURE_DEVOPS_PAT=$(System.AccessToken)',
      ],
    },
    {
      id: 'azure-devops-organization',
      description: 'The name of an organization of Azure DevOps.',
      regex: String.raw`\bdev\.azure\.com/([A-Za-z0-9][A-Za-z0-9-]{1,48})\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the organization',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'organization',
      isPartOnly: true,
      examples: [
        { before: 'git clone https://dev.azure.com/', secret: ['acme', '-org'], after: '/app/_git/app\n' },
        { before: '"organizationUrl": "https://dev.azure.com/', secret: ['shop', '01'], after: '"' },
      ],
      counterExamples: ['https://dev.azure.com/', 'https://dev.azure.net/acme/'],
    },
  ],
  verify: {
    projects: {
      docs: 'https://learn.microsoft.com/en-us/rest/api/azure/devops/core/projects/list',
      effect: 'none',
      hosts: ['dev.azure.com'],
      request: {
        method: 'GET',
        path: '/{organization}/_apis/projects',
        query: { 'api-version': '7.1' },
        basic: ['', '{secret}'],
      },
      clauses: [
        { status: 200, json: { pointer: '/count' }, verdict: 'live' },
        { status: 302, header: { name: 'location', contains: '_signin' }, verdict: 'invalid' },
        { status: 203, contains: 'Sign In', verdict: 'invalid' },
        { status: 401, contains: 'Personal Access Token used has expired', verdict: 'revoked' },
      ],
      facts: { projects: { each: '/value', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://dev.azure.com/{organization}/_apis/projects?api-version=7.1',
          headers: { authorization: 'Basic :{secret}' },
          parts: { organization: 'acme-org' },
          answer: { status: 200, json: { count: 1, value: [{ id: 'eb6e4656', name: 'Fabrikam' }] } },
          verdict: 'live',
          facts: { projects: 'Fabrikam' },
        },
        {
          request: 'GET https://dev.azure.com/{organization}/_apis/projects?api-version=7.1',
          parts: { organization: 'acme-org' },
          answer: {
            status: 302,
            headers: { Location: 'https://spsprodcus5.vssps.visualstudio.com/_signin?realm=dev.azure.com' },
            text: '',
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://dev.azure.com/{organization}/_apis/projects?api-version=7.1',
          parts: { organization: 'acme-org' },
          answer: { status: 203, text: '<html><title>Azure DevOps Services | Sign In</title></html>' },
          verdict: 'invalid',
        },
        {
          request: 'GET https://dev.azure.com/{organization}/_apis/projects?api-version=7.1',
          parts: { organization: 'acme-org' },
          answer: { status: 401, text: 'Access Denied: The Personal Access Token used has expired.' },
          verdict: 'revoked',
        },
        {
          request: 'GET https://dev.azure.com/{organization}/_apis/projects?api-version=7.1',
          parts: { organization: 'acme-org' },
          answer: { status: 401, text: '' },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
