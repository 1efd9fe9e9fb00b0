/** OWASP Dependency-Track: API keys of teams. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  rules: [
    {
      id: 'dependencytrack-api-key',
      description: 'A Dependency-Track API key.',
      regex: String.raw`\b(odt_(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read which weaknesses every project has, upload inventories and, with the rights of its team, change policies',
      rotate: 'Under Administration, Access management, Teams: regenerate the key.',

      examples: [
        {
          before: 'DTRACK_API_KEY=',
          secret: ['od', 't_wberfx36_vgVQjo4ajZw00M4M', 'Ko3BVVFFwWUjFjOL'],
          after: '\n',
        },
        { before: 'X-Api-Key: ', secret: ['od', 't_7xLgJ6IH8zVBLP9Q', 'yrHtboeSyawotVTy'], after: '\n' },
      ],
      counterExamples: [
        ['X-Api-Key: odt_06lumz', 'b3pAFW'],
        'X-Api-Key: odt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
} satisfies Provider;
