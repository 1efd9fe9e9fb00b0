/** Credentials of Segment. */

import type { Provider } from '#model/provider';

export default {
  name: 'Segment',
  docs: 'https://www.twilio.com/docs/segment/api/public-api',
  rules: [
    {
      id: 'segment-public-api-token',
      description: 'A token of Segment’s Public API.',
      regex: String.raw`\b(sgp_[A-Za-z0-9]{64})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'manage the workspace: sources, destinations, and where customers’ data goes',
      rotate: 'In the workspace, Settings, Access Management, Tokens: remove it and create another.',
      verify: 'workspace',
      examples: [
        {
          before: 'SEGMENT_ACCESS_TOKEN=',
          secret: [
            'sgp_',
            'RMH8xrP3fIFne',
            '2DLhTqJ6jDbbW',
            'EprST9H5P5HTK',
            'esBYIFyhBnpfS',
            'EuHCMSG5dlmD',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'sgp_',
            'Y46W6CR3WE33V',
            'iVoNZM7nNi3MJ',
            'NFKOjGoTNOoRS',
            '2iUlq99utgXyZ',
            'rRjcC4IAL4K5',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'sgp_your_token',
        ['sgp_', 'YHA42eCf6EhA1FL', 'yygXWtzfFSPHioC'],
        ['sgp_', '41bda8db5533c3', '9ae26aa9949783', 'a9091cef47a2'],
      ],
    },
    {
      id: 'segment-write-key',
      description: 'The write key of a Segment source. Meant to be in clients.',
      keyed: {
        names: [
          'segment_write',
          'segmentwrite',
          'segment-write',
          'segment_key',
          'segmentkey',
          'segment_api',
          'analytics.load',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.7,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'public',
      canDo: 'send events to the source, false ones too',
      rotate: 'In the source’s settings, API Keys: generate a new write key.',
      docs: 'https://www.twilio.com/docs/segment/connections/find-writekey',
      examples: [
        { before: 'SEGMENT_WRITE_KEY=', secret: ['IijZa2Lfv0Z', 'llfMVFWNSrS', 'qaIgo32Wav'], after: '\n' },
        { before: 'analytics.load("', secret: ['oyAQwGBdDpk', 'mUIPi5KehxF', 'nohg57AAJA'], after: '");' },
        {
          before: 'let segmentWriteKey = "',
          secret: ['2BfGknl3hUt', 'bjJsD5nFTig', 'fBqtGDNBU4'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SEGMENT_WRITE_KEY=fXaJ********\n',
        'SEGMENT_WRITE_KEY=your-key-here\n',
        ['SEGMENT_WRITE_KEY=', 'fXaJ9t8n', 'BzjOm8H0', '\n'],
      ],
    },
  ],
  verify: {
    workspace: {
      docs: 'https://docs.segmentapis.com/tag/Workspaces/#operation/getWorkspace',
      effect: 'none',
      hosts: ['api.segmentapis.com', 'eu1.api.segmentapis.com'],
      request: { method: 'GET', path: '/', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/workspace/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { workspace: '/data/workspace/name' },
      impact: [
        {
          request: { method: 'GET', path: '/sources?pagination.count=1', bearer: '{secret}' },
          says: 'changes {sources} sources',
          facts: { sources: '/data/pagination/totalEntries' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.segmentapis.com/',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { data: { workspace: { id: 'w1', slug: 'example', name: 'Example' } } },
          },
          verdict: 'live',
          facts: { workspace: 'Example', sources: '6' },
          impact: {
            answers: [{ status: 200, json: { data: { sources: [], pagination: { totalEntries: 6 } } } }],
            says: ['changes 6 sources'],
          },
        },
        {
          request: 'GET https://api.segmentapis.com/',
          answer: { status: 401, json: { errors: [{ type: 'unauthorized', message: 'Invalid token' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
