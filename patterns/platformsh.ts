/** Credentials of Platform.sh. */

import type { Provider } from '#model/provider';

export default {
  name: 'Platform.sh',
  docs: 'https://docs.platform.sh/administration/cli/api-tokens.html',
  rules: [
    {
      id: 'platformsh-api-token',
      description: 'An API token of Platform.sh (Upsun).',
      keyed: {
        names: ['platformsh_cli_token', 'platformsh_token', 'platform_sh_token', 'upsun_cli_token'],
        value: String.raw`[\w-]{43}`,
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'manage the projects and environments of the account',
      rotate: 'In the console, My profile, API tokens: delete the token and create another.',
      examples: [
        {
          before: 'ENV PLATFORMSH_CLI_TOKEN ',
          secret: ['DJbJFn', 'zToffSfVriqBg', 'x_Fd8H_ytVi', 'bqHAA6oi8P8b5'],
          after: '\n',
        },
        {
          before: "platformsh_cli_token: '",
          secret: ['RXB7Fp', 'O3ARo7nbC', 'scFRP_dH6RR', 'XGfwIKSjeR', 'rkjRB1J'],
          after: "'\n",
        },
        {
          before: 'export PLATFORMSH_CLI_TOKEN="',
          secret: ['bV9jKI', 'mjO1XS5bZrvC', 'Oxf3XADwgebG', '64_cmGlh5bk0', 'U'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PLATFORMSH_CLI_TOKEN=your-key-here\n',
        ['PLATFORMSH_CLI_TOKEN=', 'OX85P', 'uT', '\n'],
        ['checksum: ', 'QxMGT', 'nGUksQrIXG-B7', '6vZi_3Ybf7B', '-xwtf67l_MXSP', 'G', '\n'],
      ],
    },
  ],
} satisfies Provider;
