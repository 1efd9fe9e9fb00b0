/** Credentials of Depot. */

import type { Provider } from '#model/provider';

export default {
  name: 'Depot',
  docs: 'https://depot.dev/docs/cli/authentication',
  rules: [
    {
      id: 'depot-token',
      description: 'A token of Depot.',
      regex: String.raw`\b(depot_(?:org|project|user)_[0-9a-f]{64})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'build on the organization’s bill and read its images',
      rotate: 'In the organization’s settings, API tokens: delete the token and create another.',
      examples: [
        {
          before: 'ENV DEPOT_TOKEN ',
          secret: [
            'depot_',
            'project_81e',
            '33727e4e9',
            '6ddf49ada',
            '1f8b8441753c7',
            '3d6ba38291e',
            '6ad9aa0ba5b',
            'd25eadc8',
          ],
          after: '\n',
        },
        {
          before: "depot_token: '",
          secret: [
            'depot_',
            'org_015ddb6fc',
            '1392b89f16',
            '7517329078',
            '3d54e942e',
            '9252ab2c4',
            '05de0e2117fb',
            '9b7c2',
          ],
          after: "'\n",
        },
        {
          before: 'export DEPOT_TOKEN="',
          secret: [
            'depot',
            '_project_09',
            '5861c89eb1',
            '6d9aa1057a6d',
            '4f87f5835',
            '89baece1bf',
            'be99a642730',
            'd001e80a51',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['DEPOT_TOKEN=your-key-here\n', ['DEPOT_TOKEN=', 'depot', '_o', '\n']],
    },
  ],
} satisfies Provider;
