/** Credentials of Aikido. */

import type { Provider } from '#model/provider';

export default {
  name: 'Aikido',
  docs: 'https://help.aikido.dev/',
  rules: [
    {
      id: 'aikido-ci-token',
      description: 'An Aikido token for CI and local scanning.',
      regex: String.raw`\b(AIK_CI_(?:[A-Z]{2}_)?[A-Za-z0-9]{64})(?:[^A-Za-z0-9_]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send scan results to the workspace and read their outcome',
      rotate: 'In Aikido, Integrations, Continuous integration: delete the token and generate another.',
      examples: [
        {
          before: 'ENV AIKIDO_CI_TOKEN ',
          secret: [
            'AIK_C',
            'I_EaSzY4aF7',
            '7Zbjb5Szy',
            'FcZNWAua1',
            'zsXeiGquZGN',
            'OQT0CxpqG',
            'I4ETCscZM',
            'fLLYrXS3',
          ],
          after: '\n',
        },
        {
          before: "aikido_ci_token: '",
          secret: [
            'AIK_C',
            'I_kSLbkDJE',
            'TuVkM7kKV33',
            '9WNt4QT0kcWGH',
            'sddLI5fMoV',
            'VDBDEoR028',
            'GbnbAlXXuNB0',
          ],
          after: "'\n",
        },
        {
          before: 'export AIKIDO_CI_TOKEN="',
          secret: [
            'AIK_C',
            'I_YsMERdctdB',
            'HwFPGyFS37',
            'IyJWO2cTZYL',
            'FwsEqc6RRZ',
            '7D0b5GRj0h',
            'utAjohZAAEZss',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['AIKIDO_CI_TOKEN=your-key-here\n', ['AIKIDO_CI_TOKEN=', 'AIK_', 'CI_', '\n']],
    },
    {
      id: 'aikido-runtime-token',
      description: 'A token of Aikido’s Zen firewall.',
      regex: String.raw`\b(AIK_RUNTIME_(?:[A-Z]{2}_)?[0-9]{1,8}_[0-9]{1,8}_[A-Za-z0-9]{32,64})(?:[^A-Za-z0-9_]|$)`,
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'report as one of the owner’s applications, and read its firewall configuration',
      rotate: 'In Aikido, Zen, app settings: rotate the token.',
      examples: [
        {
          before: "const aikidoRuntimeToken = '",
          secret: ['AIK_RU', 'NTIME_YL_', '66_45_1X4YJP', 'lbdU1ynvBP', '1aou8yRT6', 'CtKCnbQPal'],
          after: "';\n",
        },
        {
          before: 'client.set("aikido_runtime_token", "',
          secret: ['AIK_', 'RUNTIME_6_4_', 'n5QB00eJJwSO', 'ZJatKbyVkMeHu', 'z2ti6BLO'],
          after: '");\n',
        },
        {
          before: 'AIKIDO_RUNTIME_TOKEN=',
          secret: ['AIK_RU', 'NTIME_5356668', '5_96_M0vy', 'eMyO4mSzkuwGC', 'dE9REepWHoa', 'rVNt2rqk'],
          after: '\n',
        },
      ],
      counterExamples: [
        'AIKIDO_RUNTIME_TOKEN=your-key-here\n',
        ['AIKIDO_RUNTIME_TOKEN=', 'AIK_R', 'UN', '\n'],
      ],
    },
  ],
} satisfies Provider;
