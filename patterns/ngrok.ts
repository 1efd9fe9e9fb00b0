/** Credentials of ngrok. */

import type { Provider } from '#model/provider';

export default {
  name: 'ngrok',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  rules: [
    {
      id: 'ngrok-authtoken',
      description: 'An ngrok authtoken or API key.',
      keyed: { names: ['ngrok', 'authtoken', 'auth_token'], value: '2[A-Za-z0-9]{26}_[0-9][A-Za-z0-9]{20}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'open tunnels in the account’s name, on its domains; an API key manages the account',
      rotate: 'At dashboard.ngrok.com/tunnels/authtokens (or /api): delete it and add another.',
      verify: 'ingresses',
      examples: [
        {
          before: 'NGROK_AUTHTOKEN=',
          secret: ['2', '8cKyZp6GGXC9V', '1itowvI9xTHJM', '_5', 'bvo0a8cMai', '0BEIsm4axG'],
          after: '\n',
        },
        {
          before: 'ngrok config add-authtoken ',
          secret: ['2', '3Ev9X1jJUXdSs', 'gV4L1FCrqGd0V', '_5', 'FmrP56WRNC', 'VCyBr7KF5m'],
          after: '\n',
        },
        {
          before: 'authtoken: ',
          secret: ['2', 'b2BO9Xl5kNHyk', 'KXAYxA9qvkILX', '_5', 'DPIGyVacAO', 'h3ZZF02osD'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NGROK_AUTHTOKEN=2mS7********\n',
        'NGROK_AUTHTOKEN=your-key-here\n',
        ['NGROK_AUTHTOKEN=', '2', 'mS76vnUUXexZT', 'LYiFAknZbpdUZ', '_51CksFR7VuW', '\n'],
      ],
    },
  ],
  verify: {
    ingresses: {
      docs: 'https://ngrok.com/docs/errors/err_ngrok_206/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.ngrok.com'],
      request: {
        method: 'GET',
        path: '/agent_ingresses',
        query: { limit: '1' },
        bearer: '{secret}',
        headers: { 'ngrok-version': '2' },
      },
      clauses: [
        { status: 200, json: { pointer: '/ingresses' }, verdict: 'live' },
        {
          json: { pointer: '/error_code', equals: 'ERR_NGROK_206' },
          verdict: 'live',
          why: 'it opens tunnels; it is no key of the API',
        },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.ngrok.com/agent_ingresses?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { ingresses: [], uri: 'x', next_page_uri: null } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.ngrok.com/agent_ingresses?limit=1',
          answer: { status: 400, json: { error_code: 'ERR_NGROK_206', status_code: 400, msg: 'made up' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.ngrok.com/agent_ingresses?limit=1',
          answer: { status: 403, json: { error_code: 'ERR_NGROK_217', status_code: 403 } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.ngrok.com/agent_ingresses?limit=1',
          answer: { status: 401, json: { error_code: 'ERR_NGROK_202', status_code: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
