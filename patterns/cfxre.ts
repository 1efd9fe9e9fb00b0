/** Credentials of Cfx.re (FiveM, RedM). */

import type { Provider } from '#model/provider';

export default {
  name: 'Cfx.re (FiveM, RedM)',
  docs: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/',
  rules: [
    {
      id: 'cfxre-license-key',
      description: 'A license key of a FiveM or RedM server.',
      regex: String.raw`\b(cfxk_[A-Za-z0-9]{18,22}_[A-Za-z0-9]{4,7})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run a game server under the owner’s license',
      rotate: 'In the Cfx.re portal, Servers, Registration keys: delete or regenerate the key.',
      examples: [
        {
          before: 'export CFXRE_LICENSE_KEY="',
          secret: ['cfxk', '_1QtUEyrGUF', 'WhpZkYeCo_4o', 'OVq'],
          after: '"\n',
        },
        {
          before: 'ENV CFXRE_LICENSE_KEY ',
          secret: ['cfxk', '_NdASzSVwI3W', 'CuY7Lclbr2_', 'OlnK'],
          after: '\n',
        },
        {
          before: '  "cfxre_license_key": "',
          secret: ['cfxk_N', 'NGddDh8LWtCp', 'xe09iF0B6', '_pP8L'],
          after: '",\n',
        },
      ],
      counterExamples: ['CFXRE_LICENSE_KEY=your-key-here\n', ['CFXRE_LICENSE_KEY=', 'cfxk', '_ET', '\n']],
    },
  ],
} satisfies Provider;
