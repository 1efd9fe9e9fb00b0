/** Credentials of OnePageCRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'OnePageCRM',
  docs: 'https://developer.onepagecrm.com/api/#authentication',
  rules: [
    {
      id: 'onepagecrm-api-key',
      description: 'An OnePageCRM API key.',
      keyed: {
        names: ['onepagecrm', 'onepage_crm', 'one_page_crm', 'onepage-crm'],
        value: '[A-Za-z0-9+/]{43}=',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the contacts and deals that its owner may',
      rotate: 'In the Apps page, API, Configuration: change the API key.',
      verify: 'bootstrap',
      parts: [{ name: 'id', rule: 'onepagecrm-user-id' }],
      examples: [
        {
          before: [
            'ONEPAGECRM_USER_ID=',
            ...['643e', 'a8566ffd9e2', '83618e389'],
            '\n',
            '<string name="onepagecrm_api_key">',
          ].join(''),
          secret: ['mpgeHa', 't5S6KxOotFBg', 'qOxBZp4CBzHd', 'F0o7vbFmJR', 'xe7='],
          after: '</string>\n',
          parts: { id: ['643ea8', '566ffd9e28361', '8e389'] },
        },
        {
          before: [
            'ONEPAGECRM_USER_ID=',
            ...['e98be', 'fae8d6ddd303', '6939bc8'],
            '\n',
            'ONEPAGECRM_API_KEY=',
          ].join(''),
          secret: ['4/mo', 'h9LIB6YUXhl', 'yd7uffSjiH', 'mPr8nUci1Dq', 'NCdkaah='],
          after: '\n',
          parts: { id: ['e98be', 'fae8d6ddd3', '036939bc8'] },
        },
        {
          before: [
            'ONEPAGECRM_USER_ID=',
            ...['440f92', 'cf1b477b1481', '48ba25'],
            '\n',
            "onepagecrm_api_key: '",
          ].join(''),
          secret: ['ZQ5iWz', 'cNvYSf/TldwK', '1oGJIRdue', 'ojBrVEqS4m', 'iy+5b9='],
          after: "'\n",
          parts: { id: ['440f92', 'cf1b477b148', '148ba25'] },
        },
      ],
      counterExamples: [
        'ONEPAGECRM_API_KEY=your-key-here\n',
        ['ONEPAGECRM_API_KEY=', '5L3j', 'mp4', '\n'],
        ['checksum: ', 'pyjtYn', 'GUidZnQRe6', 'GPW365RcE', 'n4YAm4P4TLzEH', 'jIDcH=', '\n'],
      ],
    },
    {
      id: 'onepagecrm-user-id',
      description: 'The id of a OnePageCRM user.',
      keyed: { names: ['onepagecrm', 'onepage_crm', 'one_page_crm', 'onepage-crm'], value: '[0-9a-f]{24}' },
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the user',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'export ONEPAGECRM_USER_ID="', secret: ['6a9045', '9542616c8', '168b99b9b'], after: '"\n' },
        { before: 'ENV ONEPAGECRM_USER_ID ', secret: ['0d82', 'b8d44650c', 'bcc82c2f9', '95'], after: '\n' },
        { before: '  "onepagecrm_user_id": "', secret: ['0acbf7', '290ff515885', 'f5c54fd'], after: '",\n' },
      ],
      counterExamples: [
        'ONEPAGECRM_USER_ID=your-key-here\n',
        ['ONEPAGECRM_USER_ID=', 'e9e7', '50a', '\n'],
        ['checksum: ', '8e6b', 'dd366a142b0cb', '60a1541', '\n'],
      ],
    },
  ],
  verify: {
    bootstrap: {
      docs: 'https://developer.onepagecrm.com/api/#/Bootstrap',
      effect: 'none',
      hosts: ['app.onepagecrm.com'],
      request: { method: 'GET', path: '/api/v3/bootstrap.json', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 0 }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://app.onepagecrm.com/api/v3/bootstrap.json',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: 'u0example' },
          answer: { status: 200, json: { status: 0, message: 'OK', data: { user_id: 'u1' } } },
          verdict: 'live',
        },
        {
          request: 'GET https://app.onepagecrm.com/api/v3/bootstrap.json',
          parts: { id: 'u0example' },
          answer: { status: 401, json: { status: 401, message: 'Authentication failed' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
