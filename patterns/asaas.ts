/** Credentials of Asaas. */

import type { Provider } from '#model/provider';

export default {
  name: 'Asaas',
  docs: 'https://docs.asaas.com/docs/authentication-2',
  rules: [
    {
      id: 'asaas-api-key',
      description:
        'An API key of an Asaas account; its name says whether it is for production or for the sandbox.',
      regex: String.raw`(\$aact_(?:(?:prod|hmlg)_)?[A-Za-z0-9+/]{100,200}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'charge customers, pay out the balance by Pix, and read customers and payments',
      rotate: 'In Integrations, API keys: disable and delete the key, and generate another.',
      verify: 'balance',
      examples: [
        {
          before: '<string name="asaas_api_key">',
          secret: [
            '$aac',
            't_hmlg_TRFQf3',
            'DfcYr7KUAiuO',
            '75od/dRgaRS',
            'vY1e7gqAdgh8a',
            '8fsKL+U1AHqyS',
            'HeG+sFGs6d3j',
            'vkw99w2SEVy1',
            '7yDy2SfJSkN',
            'QTBfzZVgwg5=',
          ],
          after: '</string>\n',
        },
        {
          before: 'ASAAS_API_KEY=',
          secret: [
            '$aac',
            't_PAyD7Pt4I',
            '8/jlA8IAVOLaQ',
            '65UTObJnstQ',
            'M3ibDjQLiR7M',
            'lfnfzOKMwcL',
            '3++fnr4b6',
            'ZC/1S/RgVq',
            '6dKH2vV9s',
            'A4hVmfcSM1',
            '1ex0dQlc',
          ],
          after: '\n',
        },
        {
          before: "asaas_api_key: '",
          secret: [
            '$aact_',
            'hmlg_wWBU',
            'tebm+fX39',
            'JWbJmyLVnj',
            'alqS3tKaLxH',
            'BLTALsCyM',
            'fGXG7uM6vk5',
            'NB/pdosb5pWY',
            'n62uDn5VNQZKG',
            'ixAy5jv6P',
            'nPM4ygw3yvg3f',
            '==',
          ],
          after: "'\n",
        },
      ],
      counterExamples: ['ASAAS_API_KEY=your-key-here\n', ['ASAAS_API_KEY=', '$aac', 't_B', '\n']],
    },
  ],
  verify: {
    balance: {
      docs: 'https://docs.asaas.com/reference/retrieve-account-balance',
      effect: 'none',
      hosts: ['api.asaas.com', 'api-sandbox.asaas.com'],
      request: { method: 'GET', path: '/v3/finance/balance', headers: { access_token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/balance' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/errors/0/code', equals: 'invalid_access_token' },
          verdict: 'invalid',
        },
        {
          status: 401,
          json: { pointer: '/errors/0/code', equals: 'invalid_environment' },
          verdict: 'invalid',
        },
      ],
      facts: { balance: '/balance' },
      cases: [
        {
          request: 'GET https://api.asaas.com/v3/finance/balance',
          headers: { access_token: '{secret}' },
          answer: { status: 200, json: { balance: 12.5 } },
          verdict: 'live',
          facts: { balance: '12.5' },
        },
        {
          request: 'GET https://api.asaas.com/v3/finance/balance',
          answer: {
            status: 401,
            json: { errors: [{ code: 'invalid_access_token', description: 'made up' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
