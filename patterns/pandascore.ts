/** Credentials of PandaScore. */

import type { Provider } from '#model/provider';

export default {
  name: 'PandaScore',
  docs: 'https://developers.pandascore.co/docs/authentication',
  rules: [
    {
      id: 'pandascore-access-token',
      description: 'A PandaScore access token.',
      keyed: { names: ['pandascore', 'panda_score', 'panda-score'], value: '[A-Za-z0-9_-]{51}' },
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read e-sports data on the owner’s quota',
      rotate: 'In the PandaScore dashboard: regenerate the token.',
      verify: 'videogames',
      examples: [
        {
          before: 'ENV PANDASCORE_ACCESS_TOKEN ',
          secret: ['yAap6X', 'x1HJ1ITNU', 'gawfAi2o0-7mz', 'LJnA4kMhLf', 'zcfpriFtI7', 'oNa'],
          after: '\n',
        },
        {
          before: "pandascore_access_token: '",
          secret: ['0n6E7', 'YmaqvPUSlrjG2', 'zImD6sfb2p0l', 'Cyq_ga7_mVlp', '7yeSFJJrt'],
          after: "'\n",
        },
        {
          before: 'export PANDASCORE_ACCESS_TOKEN="',
          secret: ['4hKJ', 'FgOsAGToT', 'q3PAPY1nRFbv', 'PYxlqRu4Oe', 'wWIR1r6gv', '_lhXliX'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PANDASCORE_ACCESS_TOKEN=your-key-here\n',
        ['PANDASCORE_ACCESS_TOKEN=', 'Y2FD9K', 'K', '\n'],
        ['checksum: ', '9z8h', 'tUdX4BPRrY', 'tVVCdh7PprijH', 'BL20YPVNahNmE', 'bF5w8zl6Tip', '\n'],
      ],
    },
  ],
  verify: {
    videogames: {
      docs: 'https://developers.pandascore.co/reference/get_videogames',
      effect: 'none',
      hosts: ['api.pandascore.co'],
      request: { method: 'GET', path: '/videogames?per_page=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.pandascore.co/videogames?per_page=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 1, name: 'LoL' }] },
          verdict: 'live',
        },
        {
          request: 'GET https://api.pandascore.co/videogames?per_page=1',
          answer: { status: 401, json: { error: 'Token is missing or invalid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
