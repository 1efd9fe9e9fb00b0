/** Credentials of Smartsheet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  rules: [
    {
      id: 'smartsheet-access-token',
      description: 'A Smartsheet access token.',
      keyed: { names: ['smartsheet'], value: '(?:[A-Za-z0-9]{37}|[a-z0-9]{26})' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change all sheets that the owner sees',
      rotate: 'In Smartsheet, Personal settings, API access: revoke it and generate another.',
      verify: 'me',
      examples: [
        {
          before: 'ENV SMARTSHEET_ACCESS_TOKEN ',
          secret: ['hMYHw', 'zDisPKtMEzNS', 'ROhRKm2IWtONL', 'XOGcXlf'],
          after: '\n',
        },
        {
          before: "smartsheet_access_token: '",
          secret: ['pgzb2v', 'vh8yx8r35ivy', 'nu9x7t33'],
          after: "'\n",
        },
        {
          before: 'export SMARTSHEET_ACCESS_TOKEN="',
          secret: ['51W1', '6v9SG4EbmtOK', 'TCr1mvxG8', 'kUy3edCPGyLC'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SMARTSHEET_ACCESS_TOKEN=your-key-here\n',
        ['SMARTSHEET_ACCESS_TOKEN=', '7oq0ld', '2', '\n'],
        ['checksum: ', 'bx5n', '8rzvs5dzug0', 'hyl9w7uiufr', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developers.smartsheet.com/api/smartsheet/openapi/users/get-current-user',
      effect: 'none',
      hosts: ['api.smartsheet.com', 'api.smartsheet.eu'],
      request: { method: 'GET', path: '/2.0/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errorCode', equals: 1003 }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/errorCode', equals: 1002 }, verdict: 'invalid' },
      ],
      facts: { user: '/email', account: '/account/name' },
      impact: [
        { says: 'acts as {user} in {account}' },
        {
          request: { method: 'GET', path: '/2.0/sheets?pageSize=1', bearer: '{secret}' },
          says: 'reads {sheets} sheets',
          facts: { sheets: '/totalCount' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.smartsheet.com/2.0/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: 1, email: 'ana@example.com', firstName: 'Ana', account: { name: 'Acme' } },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', account: 'Acme', sheets: '12' },
          impact: {
            answers: [{ status: 200, json: { pageNumber: 1, totalCount: 12, data: [] } }],
            says: ['acts as ana@example.com in Acme', 'reads 12 sheets'],
          },
        },
        {
          request: 'GET https://api.smartsheet.com/2.0/users/me',
          answer: { status: 401, json: { errorCode: 1003, message: 'Your Access Token has expired.' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.smartsheet.com/2.0/users/me',
          answer: { status: 401, json: { errorCode: 1002, message: 'Your Access Token is invalid.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
