/** Terraform and OpenTofu: secrets that the state keeps in plain text. */

import type { Provider } from '#model/provider';

export default {
  name: 'Terraform',
  docs: 'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
  rules: [
    {
      id: 'terraform-state-secret',
      description: 'A password or key in the state of Terraform, which keeps all attributes in plain text.',
      regex: String.raw`"attributes"\s{0,4}:\s{0,4}\{[^{}]*?"(?:master_password|admin_password|administrator_login_password|administrator_password|root_password|db_password|password|secret_string|secret_value|secret_data|primary_access_key|secondary_access_key|primary_key|auth_token|client_secret|ses_smtp_password_v4|secret|encrypted_password|access_key_secret)"\s{0,4}:\s{0,4}"([^\s"\\]{8,400})"`,
      maxLength: 6000,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      isClass: true,
      canDo: 'use what the resource protects: a database, a storage account, an application',
      rotate:
        'Change the secret at the provider, keep the state in an encrypted backend, and remove it from the history of the repository.',
      examples: [
        {
          before:
            '{"type": "aws_db_instance", "instances": [{"attributes": {"address": "db.acme.test", "engine": "postgres", "password": "',
          secret: ['kXnA', 'tRcJcTFM7RhTi', 'p'],
          after: '", "port": 5432}}]}',
        },
        {
          before: '"attributes": {\n  "id": "x",\n  "administrator_login_password": "',
          secret: ['un5iM', '9zd6MbTbe', 'nD'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['"attr', 'ibutes": {', '"id": "x", "p', 'assword": ', '""}'],
        ['"attri', 'butes": {"pas', 'sword": "${va', 'r.password}"', '}'],
        ['"attri', 'butes": {"pa', 'ssword": nu', 'll}'],
      ],
    },
    {
      id: 'terraform-state-random-password',
      description: 'A generated password in the state of Terraform.',
      regex: String.raw`"type"\s{0,4}:\s{0,4}"random_password"[^$]{0,400}?"result"\s{0,4}:\s{0,4}"([^"\s]{8,200})"`,
      maxLength: 900,
      minEntropy: 2.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'use what the password was generated for',
      rotate: 'Replace the resource (terraform apply -replace), keep the state in an encrypted backend.',
      docs: 'https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password',
      examples: [
        {
          before:
            '"type": "random_password", "name": "db", "instances": [{"attributes": {"length": 20, "result": "',
          secret: ['3yvXH', 'CkfNcqxbh', 'TGm8qp'],
          after: '"}}]',
        },
        {
          before: '{\n  "type": "random_password",\n  "values": {"result": "',
          secret: ['Y9wh', 'Gj8JD836M', '2PF2tk8NsYBgm', 'PfJGJS'],
          after: '"}\n}',
        },
      ],
      counterExamples: [
        ['reso', 'urce "random_', 'password" ', '"db" { length', ' = 20 }'],
        ['"typ', 'e": "rand', 'om_password', '", "result":', ' ""'],
      ],
    },
  ],
} satisfies Provider;
