/** Credentials of Tableau. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tableau',
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  rules: [
    {
      id: 'tableau-personal-access-token',
      description: 'The secret of a Tableau personal access token.',
      regex: String.raw`(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32})(?:[^A-Za-z0-9]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign in to the REST API as its owner and read or change the site’s data',
      rotate: 'In My account settings, Personal access tokens: revoke it and create another.',
      examples: [
        {
          before: '  "tableau_personal_access_token": "',
          secret: ['VUdaA/', 'bhLgXsP5l+v4', 'SrUs==:E6Tf', 'JIgOw3vIC', '8JwTNLHUNaZ12', 'jvKGF9'],
          after: '",\n',
        },
        {
          before: 'export TABLEAU_PERSONAL_ACCESS_TOKEN="',
          secret: ['0QsYNL', 'DkT3Zurb/', 'xEUaVuE==:w', 'Zp7tgqBB42', 'qWq2TK8eV6bhe', 'B0xJT3sR'],
          after: '"\n',
        },
        {
          before: 'client.set("tableau_personal_access_token", "',
          secret: ['Tvs9mI', 'ZSDp9zVeNarD', 'pfD3==:BZyn', 'yPh5Ej4zVRr1k', 'X6X7wFc5EaSi', 'QS0'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'TABLEAU_PERSONAL_ACCESS_TOKEN=your-key-here\n',
        ['TABLEAU_PERSONAL_ACCESS_TOKEN=', 'hgRhJO', 'i', '\n'],
      ],
    },
  ],
} satisfies Provider;
