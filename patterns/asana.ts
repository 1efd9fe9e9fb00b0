/** Credentials of Asana. */

import type { Provider } from '#model/provider';

export default {
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  rules: [
    {
      id: 'asana-access-token',
      description: 'An Asana personal access token.',
      keyed: { names: ['asana', 'access_token'], value: '[0-2]/[0-9]{15,17}(?:/[0-9]{15,17})?:[0-9a-f]{32}' },
      minEntropy: 3.3,
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change tasks and projects as the person',
      rotate: 'At app.asana.com/0/my-apps: deauthorize the token and create another.',
      verify: 'user',
      examples: [
        {
          before: 'ASANA_ACCESS_TOKEN=',
          secret: [
            '2/',
            '55337517',
            '63310248',
            '/',
            '34753984',
            '17418710',
            ':',
            '6a3904d01bf',
            '44ead31e105',
            'ee90351165',
          ],
          after: '\n',
        },
        {
          before: 'asana:\n  token: ',
          secret: [
            '2/',
            '67173110',
            '21409643',
            '/',
            '58821331',
            '94844075',
            ':',
            'a7304603c5f',
            '4e0d5e6fccf',
            '084d089373',
          ],
          after: '\n',
        },
        {
          before: 'asana_pat = "',
          secret: ['1/', '93762764', '32396268', ':', '29fec832d5b', '3567e76729c', '2f8ee036cc'],
          after: '"',
        },
      ],
      counterExamples: [
        'ASANA_ACCESS_TOKEN=2/89********\n',
        'ASANA_ACCESS_TOKEN=your-key-here\n',
        [
          'ASANA_ACCESS_TOKEN=',
          '2/',
          '89601078',
          '21876325',
          '/',
          '15626400',
          '25685879',
          ':',
          '59134a50',
          'cdb05314',
          '\n',
        ],
      ],
    },
    {
      id: 'asana-legacy-access-token',
      description: 'An Asana personal access token of the first form.',
      keyed: { names: ['asana'], value: '0/[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change tasks and projects as the person',
      rotate: 'At app.asana.com/0/my-apps: deauthorize the token and create another.',
      verify: 'user',
      examples: [
        { before: 'ASANA_TOKEN=', secret: ['0/', 'c874ab9e64d', '72d544be597', '4b7d959e52'], after: '\n' },
        {
          before: "ENV['ASANA_PAT'] = '",
          secret: ['0/', '25a23393806', 'c55d2bec8d1', '3e231700e2'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ASANA_TOKEN=0/c6********\n',
        'ASANA_TOKEN=your-key-here\n',
        ['ASANA_TOKEN=0/', 'c6584203', '5383a068', '\n'],
      ],
    },
    {
      id: 'asana-client-secret',
      description: 'The client secret of an Asana app.',
      // Takes `ASANA_CLIENT_SECRET=…`, `asana: { clientSecret: …`; refuses `ASANA_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:asana)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:asana)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
      keywords: ['asana'],
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the app’s name',
      rotate: 'At app.asana.com/0/my-apps, open the app: reset the client secret.',
      docs: 'https://developers.asana.com/docs/oauth',
      examples: [
        { before: 'ASANA_CLIENT_SECRET=', secret: ['a8507b32879', '9d92da66cbf', 'dadeedd932'], after: '\n' },
        {
          before: '{"asanaClientSecret": "',
          secret: ['f6a9da7da71', '23eac6bc7d3', '10d851c3ff'],
          after: '"}',
        },
        {
          before: 'asana:\n  client-id: acme\n  client-secret: ',
          secret: ['adc0423ae92', '036886502e5', 'a0c841f0b3'],
          after: '\n',
        },
        {
          before: "  asana: { clientID: 'acme', clientSecret: '",
          secret: ['fbbe50bbd88', '3ec4ec05303', 'b091b6b10f'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'ASANA_SECRET=your-secret',
        ['ASANA_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '68da3242cf5', 'be5732a5bb5', 'd572da589c'],
        ['client_secret = "', 'e4250608d8e', '71c1e1f192b', '9c9d83b2bf', '"'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://github.com/Asana/openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['app.asana.com'],
      request: { method: 'GET', path: '/api/1.0/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/gid' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: {
        user: '/data/email',
        name: '/data/name',
        workspaces: { each: '/data/workspaces', pointer: '/name' },
      },
      impact: [
        {
          request: { method: 'GET', path: '/api/1.0/projects?limit=100&archived=false', bearer: '{secret}' },
          says: 'reads {projects} projects, counting to 100',
          facts: { projects: { count: '/data' } },
        },
      ],
      cases: [
        {
          request: 'GET https://app.asana.com/api/1.0/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                gid: '1',
                email: 'ana@example.com',
                name: 'Ana',
                workspaces: [{ gid: '2', name: 'Acme' }],
              },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', workspaces: 'Acme', projects: '1' },
          impact: {
            answers: [{ status: 200, json: { data: [{ gid: '3', name: 'Launch' }] } }],
            says: ['reads 1 projects, counting to 100'],
          },
        },
        {
          request: 'GET https://app.asana.com/api/1.0/users/me',
          answer: { status: 401, json: { errors: [{ message: 'Not Authorized' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
