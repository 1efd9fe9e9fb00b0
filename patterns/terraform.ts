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
} satisfies Provider;
