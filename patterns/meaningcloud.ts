/** Credentials of MeaningCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'MeaningCloud',
  docs: 'https://learn.meaningcloud.com/developer',
  rules: [
    {
      id: 'meaningcloud-license-key',
      description: 'A MeaningCloud license key.',
      keyed: { names: ['meaningcloud', 'meaning_cloud', 'meaning-cloud'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'analyse texts on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "meaningcloud_license_key: '",
          secret: ['68ad', 'be5877ab0', 'd731d98bcb07', 'ca7bd7b'],
          after: "'\n",
        },
        {
          before: '<string name="meaningcloud_license_key">',
          secret: ['036fa', 'adbe3c30754', '5ac2252eb', '3dba3fc'],
          after: '</string>\n',
        },
        {
          before: 'ENV MEANINGCLOUD_LICENSE_KEY ',
          secret: ['4f80', 'c852e3e9e', '4d6c7da4e9e1', '6cf92af'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MEANINGCLOUD_LICENSE_KEY=your-key-here\n',
        ['MEANINGCLOUD_LICENSE_KEY=', '95f3c', '75', '\n'],
        ['checksum: ', '55347', 'd49d0b1e9', '3d0cfa367f83', '8b95ca', '\n'],
      ],
    },
  ],
} satisfies Provider;
