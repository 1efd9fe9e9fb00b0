/** Terraform: passwords and keys as defaults of variables. */

import type { Provider } from '#model/provider';

export default {
  name: 'Terraform',
  docs: 'https://developer.hashicorp.com/terraform/language/values/variables',
  rules: [
    {
      id: 'terraform-variable-default',
      description: 'A password or key as the default of a Terraform variable.',
      regex: String.raw`\bvariable "\w{0,40}(?:password|passwd|secret|token|api_key|access_key|private_key|credential)\w{0,16}"\s{0,4}\{[^{}]{0,400}?\n\s{0,8}default\s{0,12}=\s{0,4}"([^\s"<>{}$\\]{6,200})\"`,
      keywords: ['variable "'],
      maxLength: 800,
      minEntropy: 2,
      checks: ['stock-password', 'plain-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in wherever this value is valid',
      rotate:
        'Change the value where it is valid; leave the default out and hand the value over as TF_VAR_name or from a secret store.',
      examples: [
        {
          before:
            'variable "db_password" {\n  description = "The password of the database"\n  type        = string\n  sensitive   = true\n  default     = "',
          secret: ['JDHOzkXl', 'fCwQa1'],
          after: '"\n}\n',
        },
        {
          before: 'variable "api_token" {\n  type    = string\n  default = "',
          secret: ['MrcYP', 'JwyrGE', 'gb6Pam', '3UcsAgF'],
          after: '"\n}\n',
        },
      ],
      counterExamples: [
        [
          'variable "',
          'db_passwo',
          'rd" {\n  ',
          'type = s',
          'tring\n  ',
          'default = "',
          'changeme"\n}',
          '\n',
        ],
        ['variable "', 'password_', 'length" {\n', '  defaul', 't = 16\n}\n'],
        ['variable "to', 'ken_name" ', '{\n  type = ', 'string\n  def', 'ault = "pa', 'ssword"\n}\n'],
      ],
    },
  ],
} satisfies Provider;
