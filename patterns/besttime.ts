/** Credentials of BestTime. */

import type { Provider } from '#model/provider';

export default {
  name: 'BestTime',
  docs: 'https://documentation.besttime.app/',
  rules: [
    {
      id: 'besttime-private-key',
      description: 'A private API key of BestTime.',
      regex: String.raw`\b(pri_[0-9a-f]{32})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'make foot traffic forecasts on the owner’s quota',
      rotate: 'In the BestTime account, API keys: generate another pair.',
      verify: 'key',
      examples: [
        {
          before: 'ENV BESTTIME_PRIVATE_KEY ',
          secret: ['pri_5', '107d6f69bd5e', 'b9d839dd0', 'e89cbddd19'],
          after: '\n',
        },
        {
          before: "besttime_private_key: '",
          secret: ['pri_37', '2142a8e79d159', '97a2e819c', '99554133'],
          after: "'\n",
        },
        {
          before: 'export BESTTIME_PRIVATE_KEY="',
          secret: ['pri_e2', '735bf9aad3e', '9a744145d9', '4f32e3657'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'BESTTIME_PRIVATE_KEY=your-key-here\n',
        ['BESTTIME_PRIVATE_KEY=', 'pri_9', '9e', '\n'],
      ],
    },
    {
      id: 'besttime-public-key',
      description: 'A public API key of BestTime, which only reads.',
      keyed: {
        names: ['besttime', 'best_time', 'api_key_public', 'apikeypublic'],
        value: 'pub_[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'read forecasts that exist already',
      rotate: 'In the BestTime account, API keys: generate another pair.',
      examples: [
        {
          before: '  "besttime_public_key": "',
          secret: ['pub_f', '1fc095d23b9ea', 'fc9d278b0dee5', '2772b'],
          after: '",\n',
        },
        {
          before: 'export BESTTIME_PUBLIC_KEY="',
          secret: ['pub_', '81947ddf7a5d', '55a6998ba1257', 'b12a332'],
          after: '"\n',
        },
        {
          before: 'client.set("besttime_public_key", "',
          secret: ['pub_c', 'efa6de8a978', '7629e5140', '1c0da99fddc'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'BESTTIME_PUBLIC_KEY=your-key-here\n',
        ['BESTTIME_PUBLIC_KEY=', 'pub_43', '1', '\n'],
        ['checksum: ', 'pub_98', '7b02943224f2', 'acb6f5d6a3', '3f272388', '\n'],
      ],
    },
  ],
  verify: {
    key: {
      // The API takes the key in the path only.
      docs: 'https://documentation.besttime.app/#api-key-info',
      effect: 'none',
      hosts: ['besttime.app'],
      request: { method: 'GET', path: '/api/v1/keys/{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/valid', equals: true }, verdict: 'live' },
        { json: { pointer: '/valid', equals: false }, verdict: 'invalid' },
      ],
      facts: { active: '/active' },
      cases: [
        {
          request: 'GET https://besttime.app/api/v1/keys/{secret}',
          answer: { status: 200, json: { active: true, status: 'OK', valid: true } },
          verdict: 'live',
          facts: { active: 'true' },
        },
        {
          request: 'GET https://besttime.app/api/v1/keys/{secret}',
          answer: { status: 404, json: { status: 'Error', valid: false } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
