/** Packagist: tokens of Private Packagist and API tokens of packagist.org. */

import type { Provider } from '#model/provider';

export default {
  name: 'Packagist',
  docs: 'https://packagist.com/docs/composer-authentication',
  rules: [
    {
      id: 'packagist-token',
      description: 'A token of Private Packagist.',
      // 60 random digits and a checksum of eight; four kinds: organization or user, read or update.
      regex: String.raw`\b(packagist_[ou][ru]t_[0-9a-f]{68})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'install the private packages of the organization, and with an update token change what it offers',
      rotate: 'Regenerate it under the settings of the organization or user, Authentication tokens.',
      examples: [
        {
          before: '{"http-basic": {"repo.packagist.com": {"username": "token", "password": "',
          secret: [
            'packagist',
            '_ort_c1d48de676128249ec8479e5218f49af41',
            'a5a65cc5b9951096aeda843c44915de540',
          ],
          after: '"}}}',
        },
        {
          before: 'composer config --global --auth http-basic.repo.packagist.com token ',
          secret: [
            'packagist',
            '_uut_09df6b063eda328870c0332c53477865b6',
            'af8836957a19e8f5f0f917e21741b0c66f',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['"password": "packagist_ort_ba9d3911e1827244d01b', 'fdb715dc89ddded88607"'],
        '"password": "packagist_ort_your_token"',
      ],
    },
    {
      id: 'packagist-api-token',
      description: 'An API token of packagist.org.',
      keyed: {
        names: [
          'packagist_token',
          'packagist_api_token',
          'packagist-token',
          'packagisttoken',
          'packagist_api_key',
          'packagist.org/api',
        ],
        value: String.raw`[\w-]{20,32}`,
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'make packagist.org fetch packages anew; the main token also submits packages',
      rotate: 'Rotate it on the profile page of packagist.org.',
      docs: 'https://packagist.org/about#how-to-update-packages',
      examples: [
        { before: 'PACKAGIST_TOKEN=', secret: ['7r7IWW5wfQ', 'gi2CoeNq4D'], after: '\n' },
        { before: '"packagistToken": "', secret: ['mWeZNHNVRO', 'X16NO42z2c'], after: '"' },
      ],
      counterExamples: ['PACKAGIST_TOKEN=${TOKEN}', ['PACKAGIST_TOKEN=RSMlbU', 'BuL7yA']],
    },
  ],
} satisfies Provider;
