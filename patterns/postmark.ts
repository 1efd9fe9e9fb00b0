/** Credentials of Postmark. */

import type { Provider } from '#model/provider';

export default {
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  rules: [
    {
      id: 'postmark-server-token',
      description: 'A Postmark server or account token.',
      keyed: {
        names: ['postmark', 'x-postmark-server-token', 'x-postmark-account-token'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.2,
      stopValues: ['00000000-0000-0000-0000-000000000000'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send mail from the server’s senders and read what was sent; an account token manages all servers',
      rotate: 'In the server’s API Tokens tab: generate another token, switch over, delete this one.',
      verify: 'server',
      examples: [
        {
          before: 'POSTMARK_SERVER_TOKEN=',
          secret: ['83634e4b-395', '3-496d-85c0-', '5d73f5201f85'],
          after: '\n',
        },
        {
          before: 'curl -H "X-Postmark-Server-Token: ',
          secret: ['1565e37f-a00', '3-499a-b1d2-', 'a6502391898b'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'postmark_api_key: ',
          secret: ['12bc99ac-0bf', 'c-4ca8-9de8-', '1d25a8ec3cb0'],
          after: '\n',
        },
        {
          before: "ENV['POSTMARK_TOKEN'] = '",
          secret: ['d41736b2-a03', '5-4bef-8f3d-', '2b4233606513'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'POSTMARK_SERVER_TOKEN=fd7d********\n',
        'POSTMARK_SERVER_TOKEN=your-key-here\n',
        ['POSTMARK_SERVER_TOKEN=', 'fd7d0a7b-', '5353-4904', '\n'],
      ],
    },
  ],
  verify: {
    server: {
      docs: 'https://postmarkapp.com/developer/api/server-api',
      effect: 'none',
      hosts: ['api.postmarkapp.com'],
      request: { method: 'GET', path: '/server', headers: { 'X-Postmark-Server-Token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/ID' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/ErrorCode', equals: 10 },
          verdict: 'unknown',
          why: 'no server token; an account token is refused here as well',
        },
      ],
      facts: { server: '/Name' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/message-streams',
            headers: { 'X-Postmark-Server-Token': '{secret}' },
          },
          says: 'sends through {streams} message streams',
          facts: { streams: '/TotalCount' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.postmarkapp.com/server',
          headers: { 'x-postmark-server-token': '{secret}' },
          answer: {
            status: 200,
            json: { ID: 1, Name: 'Staging', ServerLink: 'https://postmarkapp.com/servers/1/streams' },
          },
          verdict: 'live',
          facts: { server: 'Staging', streams: '2' },
          impact: {
            answers: [{ status: 200, json: { MessageStreams: [], TotalCount: 2 } }],
            says: ['sends through 2 message streams'],
          },
        },
        {
          request: 'GET https://api.postmarkapp.com/server',
          answer: {
            status: 401,
            json: { ErrorCode: 10, Message: 'No Account or Server API tokens were supplied' },
          },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
