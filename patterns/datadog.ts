/** Datadog: API keys, application keys and client tokens. The first two have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  rules: [
    {
      id: 'datadog-api-key',
      description: 'A Datadog API key, by which agents send data.',
      keyed: {
        names: ['datadog', 'dd_api_key', 'dd-api-key', 'ddapikey', 'dd_client_api_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      stopValues: [['9775a', '026f1ca7d1c6c5af9d', '94d9595a4'].join('')],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo:
        'send false metrics, logs and events to the organization, at its cost; with an application key also read',
      rotate: 'Under Organization Settings, API Keys, add another, move the agents to it, revoke this one.',
      verify: 'apiKey',
      partName: 'apiKey',
      examples: [
        { before: 'DD_API_KEY=', secret: ['9825629fbcf88a9d', '9df63132752e4703'], after: '\n' },
        {
          before: "datadog:\n  apiKey: ''\n  datadog_api_key: ",
          secret: ['f4c5914e4a4eefe3', '6611e20030a62480'],
          after: '\n',
        },
        { before: '-H "DD-API-KEY: ', secret: ['f45ae0d09862b372', 'b4918d49a6301f87'], after: '"' },
      ],
      counterExamples: [
        ['DD_API_KEY=b536f764c91c096ff74e', '3c2dc80fee55bc9a09e9'],
        'DD_API_KEY=<YOUR_API_KEY>',
      ],
    },
    {
      id: 'datadog-application-key',
      description: 'A Datadog application key. Together with an API key it opens the whole API.',
      keyed: {
        names: [
          ...[
            'datadog_app_key',
            'datadogappkey',
            'datadog-app-key',
            'dd_app_key',
            'dd-application-key',
            'ddappkey',
          ],
          ...[
            'datadog_application_key',
            'dd_application_key',
            'datadog.appkey',
            'dd-app-key',
            'dd_client_app_key',
          ],
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      stopValues: [['87ce4', 'a24b5553d2e482ea8a', '8500e71b8ad4554ff'].join('')],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read metrics, logs and dashboards and change monitors as its user, together with an API key',
      rotate:
        'Under Organization Settings, Application Keys, add another with scopes, move to it, revoke this one.',
      verify: 'applicationKey',
      parts: [{ name: 'apiKey', rule: 'datadog-api-key', acrossFiles: true }],
      examples: [
        {
          before: ['DD_API_KEY=', '206f487c', '340ba9f0', '2f91e7a3', '27fa91e9', '\nDD_APP_KEY='].join(''),
          secret: ['ceaebfdd4e775de91d31', '6a03c01f4ea5e8d0fee5'],
          after: '\n',
          parts: { apiKey: ['206f487c', '340ba9f0', '2f91e7a3', '27fa91e9'] },
        },
        {
          before: 'provider "datadog" {\n  datadog_app_key = "',
          secret: ['0eba2ba1de9483d2a5de', 'd001adb5ab1c58fbe527'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['DD_APP_KEY=08f7b80c3dc0983e', '1a002c02db8a87d6'],
        'DD_APP_KEY=${var.datadog_app_key}',
      ],
    },
    {
      id: 'datadog-client-token',
      description: 'A Datadog client token. It is meant for browsers and apps.',
      regex: String.raw`\b(pub[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'send false user sessions and logs to the organization',
      rotate: 'It may stay. To replace it, add another under Organization Settings, Client Tokens.',
      docs: 'https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens',
      examples: [
        {
          before: [
            "datadogRum.init({ applicationId: 'a0691ba3-2d7f-4b7d",
            "-a3d6-66d2c675f58e', clientToken: '",
          ].join(''),
          secret: ['pu', 'b7367bb5f1961a239', 'd8bc08c202ed5df9'],
          after: "' });",
        },
        { before: 'DD_CLIENT_TOKEN=', secret: ['pu', 'b7532ed2d5033cc95', '4bd7fd9a5f6a0078'], after: '\n' },
      ],
      counterExamples: [
        ['clientToken: pub2cd3d82439', 'b617937847'],
        "clientToken: '<DATADOG_CLIENT_TOKEN>'",
      ],
    },
    {
      id: 'datadog-access-token',
      description: 'A personal or service access token of Datadog.',
      regex: String.raw`\b((?:ddpat_|ddsat_)[A-Za-z0-9_-]{30,100})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change what its scopes allow: monitors, dashboards, logs',
      rotate: 'Under Personal Settings or the service account, Access Tokens: revoke it and create another.',
      verify: 'accessToken',
      examples: [
        {
          before: '  "datadog_access_token": "',
          secret: ['ddsa', 't_bHA0a2js', 'mRH1VsA0Gn538', '6wJxnscyygw'],
          after: '",\n',
        },
        {
          before: 'export DATADOG_ACCESS_TOKEN="',
          secret: ['ddpa', 't_ltCZjVbDK', '-CVSjLLoz', '_CdeMR_vn', 'UKi3pgq'],
          after: '"\n',
        },
        {
          before: 'client.set("datadog_access_token", "',
          secret: [
            'ddsa',
            't_gtud5EBUq',
            '_NpezO-b1vnIH',
            'HYfnlai2Gmb',
            'dzkDILVKE0M',
            'QxjgHV5ls0D',
            'dosNPKeK9ppJ',
            'droZ_Utsq',
            'UPsz1-KuA',
            'j0O57fRU_',
            'XEQ7Fy',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'DATADOG_ACCESS_TOKEN=your-key-here\n',
        ['DATADOG_ACCESS_TOKEN=', 'ddsat', '_h', '\n'],
      ],
    },
    {
      id: 'datadog-prefixed-application-key',
      description: 'An application key of Datadog, of the form with a prefix.',
      regex: String.raw`\b((?:ddapp_|ddap_)[A-Za-z0-9_-]{30,100})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'with an API key: read and change monitors, dashboards and logs as its owner',
      rotate: 'Under Organization Settings, Application Keys: revoke it and create another.',
      examples: [
        {
          before: 'client.set("datadog_prefixed_application_key", "',
          secret: ['ddap_', 'HlG-4uKGQ', '41m6UI13MO', 'oBpavlIcbmTK'],
          after: '");\n',
        },
        {
          before: '  "datadog_prefixed_application_key": "',
          secret: ['ddap_8', 'aI03xS27JU', 'AJ5BCYKVSN5_', 's-DHE-W'],
          after: '",\n',
        },
        {
          before: "const datadogPrefixedApplicationKey = '",
          secret: ['ddap', '_R8p0Pahdj83M', 'WhDNnAAyVqR', 'vxlT-UmyO'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DATADOG_PREFIXED_APPLICATION_KEY=your-key-here\n',
        ['DATADOG_PREFIXED_APPLICATION_KEY=', 'ddap', '_If', '\n'],
      ],
    },
  ],
  verify: {
    apiKey: {
      docs: 'https://docs.datadoghq.com/api/latest/authentication/validate-api-key/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: [
        'api.datadoghq.com',
        'api.us3.datadoghq.com',
        'api.us5.datadoghq.com',
        'api.datadoghq.eu',
        'api.ap1.datadoghq.com',
        'api.ap2.datadoghq.com',
        'api.uk1.datadoghq.com',
        'api.ddog-gov.com',
        'api.us2.ddog-gov.com',
      ],
      request: { method: 'GET', path: '/api/v1/validate', headers: { 'dd-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/valid', equals: true }, verdict: 'live' },
        { status: 403, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'GET', path: '/api/v2/validate', headers: { 'dd-api-key': '{secret}' } },
          says: 'sends data to the organization {organization}',
          facts: { organization: '/data/id', scopes: '/data/attributes/api_key_scopes' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.datadoghq.com/api/v1/validate',
          headers: { 'dd-api-key': '{secret}' },
          answer: { status: 200, json: { valid: true } },
          verdict: 'live',
          facts: { organization: 'o1' },
          impact: {
            answers: [
              {
                status: 200,
                json: {
                  data: {
                    id: 'o1',
                    type: 'validate_v2',
                    attributes: { api_key_id: 'k1', api_key_scopes: [], valid: true },
                  },
                },
              },
            ],
            says: ['sends data to the organization o1'],
          },
        },
        {
          request: 'GET https://api.datadoghq.com/api/v1/validate',
          answer: { status: 403, json: { errors: ['Forbidden'] } },
          verdict: 'invalid',
        },
      ],
    },
    applicationKey: {
      docs: 'https://docs.datadoghq.com/api/latest/key-management/validate-api-and-application-keys/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: [
        'api.datadoghq.com',
        'api.us3.datadoghq.com',
        'api.us5.datadoghq.com',
        'api.datadoghq.eu',
        'api.ap1.datadoghq.com',
        'api.ap2.datadoghq.com',
        'api.uk1.datadoghq.com',
        'api.ddog-gov.com',
        'api.us2.ddog-gov.com',
      ],
      request: {
        method: 'GET',
        path: '/api/v2/validate_keys',
        headers: { 'dd-api-key': '{apiKey}', 'dd-application-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'ok' }, verdict: 'live' },
        {
          status: [401, 403],
          json: { pointer: '/errors' },
          verdict: 'invalid',
          why: 'the application key, or the API key beside it, is refused',
        },
      ],
      impact: [
        {
          request: {
            method: 'GET',
            path: '/api/v1/org',
            headers: { 'dd-api-key': '{apiKey}', 'dd-application-key': '{secret}' },
          },
          says: 'reads the organization {organization}',
          facts: { organization: { each: '/orgs', pointer: '/name' } },
        },
        {
          request: {
            method: 'GET',
            path: '/api/v2/users?page%5Bsize%5D=1',
            headers: { 'dd-api-key': '{apiKey}', 'dd-application-key': '{secret}' },
          },
          says: 'reads {users} users',
          facts: { users: '/meta/page/total_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.datadoghq.com/api/v2/validate_keys',
          headers: { 'dd-api-key': '{apiKey}', 'dd-application-key': '{secret}' },
          parts: { apiKey: 'k0example' },
          answer: { status: 200, json: { status: 'ok' } },
          verdict: 'live',
          facts: { organization: 'Example', users: '12' },
          impact: {
            answers: [
              { status: 200, json: { orgs: [{ name: 'Example', public_id: 'abc' }] } },
              { status: 200, json: { data: [], meta: { page: { total_count: 12 } } } },
            ],
            says: ['reads the organization Example', 'reads 12 users'],
          },
        },
        {
          request: 'GET https://api.datadoghq.com/api/v2/validate_keys',
          parts: { apiKey: 'k0example' },
          answer: { status: 403, json: { errors: ['Forbidden'] } },
          verdict: 'invalid',
        },
      ],
    },
    accessToken: {
      docs: 'https://docs.datadoghq.com/api/latest/key-management/validate-api-and-application-keys/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: [
        'api.datadoghq.com',
        'api.us3.datadoghq.com',
        'api.us5.datadoghq.com',
        'api.datadoghq.eu',
        'api.ap1.datadoghq.com',
        'api.ap2.datadoghq.com',
        'api.uk1.datadoghq.com',
        'api.ddog-gov.com',
        'api.us2.ddog-gov.com',
      ],
      request: { method: 'GET', path: '/api/v2/validate_keys', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'ok' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.datadoghq.com/api/v2/validate_keys',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { status: 'ok' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.datadoghq.com/api/v2/validate_keys',
          answer: { status: 401, json: { errors: ['Unauthorized'] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
