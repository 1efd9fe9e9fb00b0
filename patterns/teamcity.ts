/** JetBrains TeamCity: access tokens, whose first part is always the same. */

import type { Provider } from '#model/provider';

export default {
  name: 'TeamCity',
  docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  rules: [
    {
      id: 'teamcity-access-token',
      description: 'An access token of TeamCity.',
      regex: String.raw`\b(eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48})(?:[^\w-]|$)`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change builds and read their parameters as its owner',
      rotate: 'Delete it on the profile page, Access Tokens, and create another with a date of expiry.',

      verify: 'me',
      examples: [
        {
          before: 'TEAMCITY_TOKEN=',
          secret: [
            'eyJ0eXAiOiAi',
            'VENWMiJ9.R5cXWJeT9cucVUH2xV',
            'JOlsDmKcVrpyk5u-6D.NmIyMDJlYmQtNDdhMS00NWYz',
            'LWE0MDMtMWNiMWU3ZmVmNmEy',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: Bearer ',
          secret: [
            'eyJ0eXAiOiAi',
            'VENWMiJ9.PVn9uimg77vukxS2V_',
            '23pybOb3gQ2uajlIIU.OTdiM2EyMWEtYjZmMC00YWVk',
            'LWFiZjAtMWRhNWMxZDE2YTUw',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.6cmnTB', 'cx80Y0'],
        'TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9...',
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://www.jetbrains.com/help/teamcity/rest/manage-users.html',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/app/rest/users/current', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, contains: 'Incorrect username or password', verdict: 'invalid' },
      ],
      facts: { user: '/username', email: '/email' },
      cases: [
        {
          request: 'GET https://teamcity.example.com/app/rest/users/current',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 1, username: 'ana', email: 'ana@example.com' } },
          verdict: 'live',
          facts: { user: 'ana', email: 'ana@example.com' },
        },
        {
          request: 'GET https://teamcity.example.com/app/rest/users/current',
          answer: { status: 401, text: 'Incorrect username or password.' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
