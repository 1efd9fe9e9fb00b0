/** Drone CI: user tokens and the secret between server and runners; neither has a mark of its own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Drone CI',
  docs: 'https://docs.drone.io/cli/configure/',
  rules: [
    {
      id: 'droneci-user-token',
      description: 'A user token of Drone CI.',
      keyed: {
        names: [
          'drone_token',
          'dronetoken',
          'drone-token',
          'droneci_token',
          'drone_api_token',
          'droneci_access_token',
          'drone_ci_token',
        ],
        value: '[0-9A-Za-z]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'start builds and read and change the secrets of the repositories of its owner',
      rotate: 'Generate another on the account page of the Drone server.',
      verify: 'user',
      examples: [
        { before: 'export DRONE_TOKEN=', secret: ['BrPhIvwVFdG8kCro', 'hYkTtqYruoBxphjy'], after: '\n' },
        { before: 'drone_token: "', secret: ['yraXIaGY2xItipup', '4exMC5cxM2u6JSlg'], after: '"\n' },
      ],
      counterExamples: [
        ['DRONE_TOKEN=FRZ6iYDHeH', 'uB7TlQdBUI'],
        ['DRONE_TOKEN=55f24eb3d61ef6ac5e83d550178638', 'dcxxxxxxxx'],
      ],
    },
    {
      id: 'droneci-rpc-secret',
      description: 'The secret by which Drone runners and the Drone server know each other.',
      keyed: {
        names: [
          'drone_rpc_secret',
          'dronerpcsecret',
          'drone-rpc-secret',
          'rpc_secret',
          'drone_secret',
          'drone_agent_secret',
        ],
        value: '[0-9a-f]{32,64}',
      },
      minEntropy: 2.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pose as a runner: take builds, with their code and secrets',
      rotate: 'Make another with "openssl rand -hex 16" and give it to the server and all runners.',
      docs: 'https://docs.drone.io/server/reference/drone-rpc-secret/',
      examples: [
        {
          before: 'docker run --env=DRONE_RPC_SECRET=',
          secret: ['eb5b4b8636761b9f', 'cf28c92e432aaa3f'],
          after: ' drone/drone:2',
        },
        { before: 'DRONE_RPC_SECRET: ', secret: ['c515f43ca0bc929d', 'b07460a46aa66603'], after: '\n' },
      ],
      counterExamples: ['DRONE_RPC_SECRET=super-duper-secret', ['DRONE_RPC_SECRET=81ef3aa6', 'e62a543d']],
    },
  ],
  verify: {
    user: {
      docs: 'https://docs.drone.io/api/user/user_info/',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/login' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/login', email: '/email', isAdministrator: '/admin' },
      cases: [
        {
          request: 'GET https://server.example.com/api/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 1, login: 'ada', email: 'ada@example.com', admin: false } },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', isAdministrator: 'false' },
        },
        {
          request: 'GET https://server.example.com/api/user',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
