/** Credentials of Viber. */

import type { Provider } from '#model/provider';

export default {
  name: 'Viber',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/',
  rules: [
    {
      id: 'viber-auth-token',
      description: 'The token of a Viber bot.',
      keyed: { names: ['viber', 'x-viber-auth-token'], value: '[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'be the bot: write to all its subscribers and read them',
      rotate:
        'In the Viber Admin Panel: the bot’s token can’t be changed; ask Viber’s support, or make another bot.',
      verify: 'account',
      examples: [
        {
          before: 'export VIBER_AUTH_TOKEN="',
          secret: ['7bbf', '330d614f17b', '1-02341bfefa2', '08e18-7e560f3', 'b66736208'],
          after: '"\n',
        },
        {
          before: 'ENV VIBER_AUTH_TOKEN ',
          secret: ['6cdc', '63f9700c22', '2c-76faac90c', '57e65cf-8', 'f93ff2f167', '4f1df'],
          after: '\n',
        },
        {
          before: '  "viber_auth_token": "',
          secret: ['ba4c', '1723391e0', '4c0-6c978a0c8', 'fc5f406-981', 'e7549521fc28f'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'VIBER_AUTH_TOKEN=your-key-here\n',
        ['VIBER_AUTH_TOKEN=', '3dc437', '8', '\n'],
        ['checksum: ', '568036', 'df3a6ddf28', '-36ee3cb43c5', '798da-22ce1', '35fc4c5b3e1', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.viber.com/docs/api/rest-bot-api/#get-account-info',
      effect: 'none',
      hosts: ['chatapi.viber.com'],
      request: {
        method: 'POST',
        path: '/pa/get_account_info',
        headers: { 'X-Viber-Auth-Token': '{secret}' },
        json: {},
      },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 0 }, verdict: 'live' },
        { json: { pointer: '/status_message', equals: 'invalidAuthToken' }, verdict: 'invalid' },
      ],
      facts: { account: '/name', subscribers: '/subscribers_count' },
      impact: [{ says: 'writes to {subscribers} subscribers of {account}' }],
      cases: [
        {
          request: 'POST https://chatapi.viber.com/pa/get_account_info',
          headers: { 'x-viber-auth-token': '{secret}' },
          answer: {
            status: 200,
            json: {
              status: 0,
              status_message: 'ok',
              id: 'pa:1',
              name: 'Acme',
              uri: 'acme',
              subscribers_count: 3500,
            },
          },
          verdict: 'live',
          facts: { account: 'Acme', subscribers: '3500' },
          impact: { answers: [], says: ['writes to 3500 subscribers of Acme'] },
        },
        {
          request: 'POST https://chatapi.viber.com/pa/get_account_info',
          answer: { status: 200, json: { status: 2, status_message: 'invalidAuthToken' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
