/** Credentials of Sinch. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sinch',
  docs: 'https://developers.sinch.com/docs/sms/api-reference/authentication/',
  rules: [
    {
      id: 'sinch-service-plan-id',
      description: 'The id of a Sinch service plan. No secret.',
      keyed: {
        names: [
          'sinch_service_plan',
          'sinchserviceplan',
          'sinch-service-plan',
          'sinch_plan',
          'service_plan_id',
          'serviceplanid',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the service plan',
      rotate: 'It is no secret: replace the API token.',
      isPartOnly: true,
      examples: [
        {
          before: 'ENV SINCH_SERVICE_PLAN_SERVICE_PLAN_ID ',
          secret: ['70db9', '88838c4a9b3b', '65fb1ea38d7', '7118'],
          after: '\n',
        },
        {
          before: "sinch_service_plan_service_plan_id: '",
          secret: ['d16ee9', '70705d3d9', '759a842496', 'd1a64bc'],
          after: "'\n",
        },
        {
          before: 'export SINCH_SERVICE_PLAN_SERVICE_PLAN_ID="',
          secret: ['6f52cd', '991c16eab', 'b6eac1a238', '82be0f1'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SINCH_SERVICE_PLAN_SERVICE_PLAN_ID=your-key-here\n',
        ['SINCH_SERVICE_PLAN_SERVICE_PLAN_ID=', '7b694', 'a6', '\n'],
        ['checksum: ', '7dec', '599440e23bfd9', '7a6ea59c151ef', 'b0', '\n'],
      ],
    },
    {
      id: 'sinch-api-token',
      description: 'A Sinch API token.',
      keyed: {
        names: [
          'sinch_api_token',
          'sinchapitoken',
          'sinch-api-token',
          'sinch_token',
          'sinchtoken',
          'sinch-token',
          'sinch_auth',
          'sinch_sms',
          'sinchsms',
          'sinch_bearer',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send text messages on the owner’s bill and read those received',
      rotate: 'In the Sinch dashboard, SMS, APIs: generate another token.',
      verify: 'batches',
      parts: [{ name: 'servicePlanId', rule: 'sinch-service-plan-id' }],
      examples: [
        {
          before: [
            'SINCH_SERVICE_PLAN_SERVICE_PLAN_ID=',
            ...['6c15b5', 'e6a769e6a916', 'd1339b9afa', '805a'],
            '\n',
            "const sinchApiToken = '",
          ].join(''),
          secret: ['b10d', '99dd390a7', '32243a20e', '2ee9cda94', 'e'],
          after: "';\n",
          parts: { servicePlanId: ['6c15b', '5e6a769e6', 'a916d1339b9a', 'fa805a'] },
        },
        {
          before: [
            'SINCH_SERVICE_PLAN_SERVICE_PLAN_ID=',
            ...['eeef2', '8d609727f27', 'bf3d3bc09d', '5a3a95'],
            '\n',
            'client.set("sinch_api_token", "',
          ].join(''),
          secret: ['05f4f9', 'af52ccaa98', '19e5744761', '56f160'],
          after: '");\n',
          parts: { servicePlanId: ['eeef28', 'd609727f27', 'bf3d3bc09d', '5a3a95'] },
        },
        {
          before: [
            'SINCH_SERVICE_PLAN_SERVICE_PLAN_ID=',
            ...['045f46', 'e4a476130f81f', 'b7b469a84773', '6'],
            '\n',
            'SINCH_API_TOKEN=',
          ].join(''),
          secret: ['974b8', 'aed601d044', 'df29d58bd0f86', 'c5a2'],
          after: '\n',
          parts: { servicePlanId: ['045f46', 'e4a476130', 'f81fb7b469a', '847736'] },
        },
      ],
      counterExamples: [
        'SINCH_API_TOKEN=your-key-here\n',
        ['SINCH_API_TOKEN=', '357423', '7', '\n'],
        ['checksum: ', '75ac3', '6f831ff11e6', '32e229ff11', '87e374', '\n'],
      ],
    },
    {
      id: 'sinch-key-secret',
      description: 'A Sinch access key secret.',
      keyed: {
        names: ['sinch_key_secret', 'sinchkeysecret', 'sinch-key-secret', 'sinch_secret', 'sinchsecret'],
        value: '[A-Za-z0-9_.~-]{26,34}',
      },
      minEntropy: 3.7,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the project’s APIs on its bill',
      rotate: 'In the Sinch dashboard, Access keys: revoke the key and create another.',
      parts: [{ name: 'keyId', rule: 'sinch-key-id' }],
      verify: 'project',
      examples: [
        {
          before: [
            'SINCH_KEY_ID=',
            ...['c08e85', 'ab-f7e7-1f8', 'c-08b3-bfb', 'f78e74071'],
            '\n',
            '<string name="sinch_key_secret">',
          ].join(''),
          secret: ['WGMNNg', 'Voa2A9fZb', 'SReKh6Un6z', 'FOAv.0MVM'],
          after: '</string>\n',
          parts: { keyId: ['c08e85', 'ab-f7e7-1f8', 'c-08b3-bfbf7', '8e74071'] },
        },
        {
          before: [
            'SINCH_KEY_ID=',
            ...['83afa', '26a-46db-9', '5ca-a4ec-a', '856daa3109', 'c'],
            '\n',
            'SINCH_KEY_SECRET=',
          ].join(''),
          secret: ['BMFp', 'VfeCAgJ3DO51', 'eL7Q73-_n', 'FNEt'],
          after: '\n',
          parts: { keyId: ['83af', 'a26a-46db-95', 'ca-a4ec-a8', '56daa3109c'] },
        },
        {
          before: [
            'SINCH_KEY_ID=',
            ...['4bf2', '8d75-ab09-c84', '2-1a8f-f8', 'e6d3ca5adc'],
            '\n',
            "sinch_key_secret: '",
          ].join(''),
          secret: ['pxwa', 'MxlxtGxAYEG', '_CQb89.3s50'],
          after: "'\n",
          parts: { keyId: ['4bf28d', '75-ab09-c842-', '1a8f-f8e6d', '3ca5adc'] },
        },
      ],
      counterExamples: [
        'SINCH_KEY_SECRET=your-key-here\n',
        ['SINCH_KEY_SECRET=', 'U70S', 'bRi', '\n'],
        ['checksum: ', 'wm6ZYl', '8imh~ZoZDzZ', 'De8prB6vFER', '\n'],
      ],
    },
    {
      id: 'sinch-key-id',
      description: 'A Sinch access key id.',
      keyed: {
        names: ['sinch_key_id', 'sinchkeyid', 'sinch-key-id', 'sinch_access_key', 'sinch_api_key'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the access key',
      rotate: 'It is no secret: revoke the access key.',
      isPartOnly: true,
      examples: [
        {
          before: "const sinchKeyId = '",
          secret: ['b00ab', 'dad-db92-6041', '-1412-6444cd', '4133c3'],
          after: "';\n",
        },
        {
          before: 'client.set("sinch_key_id", "',
          secret: ['80ef8', '232-0b5d-', '4591-29d0-3f', '7f96e44e16'],
          after: '");\n',
        },
        {
          before: 'SINCH_KEY_ID=',
          secret: ['471a', 'a5c4-e8ac-15', 'ba-4d22-4d', '51ca9d5550'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SINCH_KEY_ID=your-key-here\n',
        ['SINCH_KEY_ID=', '148332', '2', '\n'],
        ['checksum: ', '5912', '7f5c-5237', '-5dd2-0ae7-7', 'cc3a57435d4', '\n'],
      ],
    },
  ],
  verify: {
    batches: {
      docs: 'https://developers.sinch.com/docs/sms/api-reference/sms/tag/Batches/#tag/Batches/operation/ListBatches',
      effect: 'none',
      hosts: ['us.sms.api.sinch.com', 'eu.sms.api.sinch.com'],
      request: { method: 'GET', path: '/xms/v1/{servicePlanId}/batches?page_size=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/count' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { batches: '/count' },
      cases: [
        {
          request: 'GET https://us.sms.api.sinch.com/xms/v1/{servicePlanId}/batches?page_size=1',
          headers: { authorization: 'Bearer {secret}' },
          parts: { servicePlanId: 's0example' },
          answer: { status: 200, json: { count: 0, page: 0, batches: [], page_size: 0 } },
          verdict: 'live',
          facts: { batches: '0' },
        },
        {
          request: 'GET https://us.sms.api.sinch.com/xms/v1/{servicePlanId}/batches?page_size=1',
          parts: { servicePlanId: 's0example' },
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
    project: {
      code: 'oauth2-client-credentials',
      docs: 'https://developers.sinch.com/docs/conversation/api-reference/authentication',
      effect: 'counts-quota',
      hosts: ['auth.sinch.com'],
      settings: {
        path: '/oauth2/token',
        id: 'keyId',
      },
    },
  },
} satisfies Provider;
