/** Credentials of Stripo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stripo',
  docs: 'https://stripo.email/plugin-api/',
  rules: [
    {
      id: 'stripo-plugin-secret-key',
      description: 'The secret key, or plugin id, of a Stripo e-mail editor plugin.',
      keyed: { names: ['stripo'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'get editor tokens in the application’s name, and read its templates and images',
      rotate: 'In Stripo, Plugin, application details: generate a new secret key.',
      examples: [
        {
          before: "stripo_plugin_secret_key: '",
          secret: ['7c2d', '6f885e3433', '1a3717af19', 'a8a3b7c7'],
          after: "'\n",
        },
        {
          before: '<string name="stripo_plugin_secret_key">',
          secret: ['743a9', '1392e783d', '967b50495da', 'c16a49b'],
          after: '</string>\n',
        },
        {
          before: 'ENV STRIPO_PLUGIN_SECRET_KEY ',
          secret: ['62aa', '42a2a21264', '1872a247136', '69584e1'],
          after: '\n',
        },
      ],
      counterExamples: [
        'STRIPO_PLUGIN_SECRET_KEY=your-key-here\n',
        ['STRIPO_PLUGIN_SECRET_KEY=', 'c07b45', '6', '\n'],
        ['checksum: ', '99df4e', '91ce620398', '8364e99794905', 'd24', '\n'],
      ],
    },
  ],
} satisfies Provider;
