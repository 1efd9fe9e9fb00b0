/** HCP Terraform (Terraform Cloud) and Terraform Enterprise: tokens of people, teams, organizations and agents. */

import type { Provider } from '#model/provider';

export default {
  name: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  rules: [
    {
      id: 'terraform-cloud-token',
      description: 'A token of HCP Terraform or Terraform Enterprise.',
      regex: String.raw`\b([0-9A-Za-z]{14}\.atlasv1\.[\w-]{60,70})(?:[^\w-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read state (with the secrets in it) and start runs that change the infrastructure of its workspaces',
      rotate:
        'Delete it under User settings or Organization settings, API tokens, and create another with a date of expiry.',
      verify: 'account',
      examples: [
        {
          before: 'credentials "app.terraform.io" {\n  token = "',
          secret: [
            '2JFiKuS',
            'QxG8QZy.atl',
            'asv1.jG8J86m8FTwQCKnvnMJ9s5YrQCHUX2JyZJ',
            'aIiAG9tHQy85C_GQx8RqfnXvGfM3apA0J',
          ],
          after: '"\n}',
        },
        {
          before: 'TF_TOKEN_app_terraform_io=',
          secret: [
            'jivcQep',
            '64wLvFW.atl',
            'asv1.l7wMy4SALVAm-Q4_pYjo5zll7uoxchusj0',
            'e4jYfwv1IkwscXPoq_zbeImy0VpBhgWCI',
          ],
          after: '\n',
        },
        {
          before: '{"credentials":{"app.terraform.io":{"token":"',
          secret: [
            'TbCNATg',
            'f8395Tq.atl',
            'asv1.q_7uiIUQLA5WHoXsX1DzOiTe6WhcXK',
            'bVG-UW2hjCo8lR6vh7R2Ptp7vFhEVk',
          ],
          after: '"}}}',
        },
      ],
      counterExamples: [
        'token = "xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"',
        ['token = "c1zvgwi', 'bVFB9Zo.atlasv1.ELXWm_P4C7', '8FaOOj-x3Z"'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['app.terraform.io'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/v2/account/details', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors/0/title', contains: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: {
        user: '/data/attributes/username',
        email: '/data/attributes/email',
        isService: '/data/attributes/is-service-account',
      },
      impact: [
        {
          request: { method: 'GET', path: '/api/v2/organizations', bearer: '{secret}' },
          says: 'reads state and variables in organizations: {organizations}',
          facts: { organizations: { each: '/data', pointer: '/id' } },
        },
      ],
      cases: [
        {
          request: 'GET https://app.terraform.io/api/v2/account/details',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                id: 'user-V3R563qtJNcExAkN',
                type: 'users',
                attributes: { username: 'admin', 'is-service-account': false, email: 'admin@example.com' },
              },
            },
          },
          verdict: 'live',
          facts: {
            user: 'admin',
            email: 'admin@example.com',
            isService: 'false',
            organizations: 'example-org',
          },
          impact: {
            answers: [{ status: 200, json: { data: [{ id: 'example-org', type: 'organizations' }] } }],
            says: ['reads state and variables in organizations: example-org'],
          },
        },
        {
          request: 'GET https://app.terraform.io/api/v2/account/details',
          answer: { status: 401, json: { errors: [{ status: '401', title: 'unauthorized' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
