/** Credentials of Airbrake. */

import type { Provider } from '#model/provider';

export default {
  name: 'Airbrake',
  docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
  rules: [
    {
      id: 'airbrake-user-key',
      description: 'An Airbrake user key.',
      keyed: { names: ['airbrake'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change projects, errors and deploys as its owner',
      rotate: 'In the profile, Personal API key: regenerate it.',
      verify: 'projects',
      examples: [
        {
          before: 'client.set("airbrake_user_key", "',
          secret: ['775b', '74b4e6502e3f1', '35b168ecae10f', '20c30d7358'],
          after: '");\n',
        },
        {
          before: '  "airbrake_user_key": "',
          secret: ['80296', 'b711b5f45', 'ffcd92d0c80', 'a6fba67a92b6a', '99'],
          after: '",\n',
        },
        {
          before: "const airbrakeUserKey = '",
          secret: ['e1ec97', 'e4aa4c63bc1', 'd1fd1cd67b', '8f75708a3', 'b903'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'AIRBRAKE_USER_KEY=your-key-here\n',
        ['AIRBRAKE_USER_KEY=', '3159', '646', '\n'],
        ['checksum: ', '4a23', 'ab03bc7912', '664ba4d1885c0', 'b216552cb70', 'c2', '\n'],
      ],
    },
    {
      id: 'airbrake-project-key',
      description: 'An Airbrake project key. It is in every application that reports errors.',
      keyed: { names: ['airbrake'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'report errors to the project and upload source maps',
      rotate: 'In the project’s settings, API keys: regenerate it.',
      examples: [
        {
          before: 'export AIRBRAKE_PROJECT_KEY="',
          secret: ['4e61f9', '131eec17b902', 'b3684a980', '224c1'],
          after: '"\n',
        },
        {
          before: 'ENV AIRBRAKE_PROJECT_KEY ',
          secret: ['63e353', '0321f8d122d6', 'fe5d84339', '0485e'],
          after: '\n',
        },
        {
          before: '  "airbrake_project_key": "',
          secret: ['d9448', '9a88c49506e12', '88a817b72', '2ed7a'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'AIRBRAKE_PROJECT_KEY=your-key-here\n',
        ['AIRBRAKE_PROJECT_KEY=', '7969', '4ff', '\n'],
        ['checksum: ', 'a9eea6', 'dd13647dd', '18a60f1fc', '39bd8227', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      // The API takes the key in the query only.
      docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
      effect: 'none',
      hosts: ['api.airbrake.io'],
      request: { method: 'GET', path: '/api/v4/projects', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/projects' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { projects: { each: '/projects', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.airbrake.io/api/v4/projects?key={secret}',
          answer: { status: 200, json: { count: 1, projects: [{ id: 1, name: 'shop' }] } },
          verdict: 'live',
          facts: { projects: 'shop' },
        },
        {
          request: 'GET https://api.airbrake.io/api/v4/projects?key={secret}',
          answer: { status: 401, json: { code: 401, type: 'Unauthorized', message: 'made up' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
