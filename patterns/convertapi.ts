/** Credentials of ConvertAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'ConvertAPI',
  docs: 'https://docs.convertapi.com/docs/authentication',
  rules: [
    {
      id: 'convertapi-secret',
      description: 'A secret of ConvertAPI.',
      keyed: { names: ['convertapi', 'convert_api', 'convert-api'], value: '[A-Za-z0-9]{16}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'convert files on the owner’s account',
      rotate: 'In the ConvertAPI dashboard, Authentication: change the secret.',
      examples: [
        { before: 'client.set("convertapi_secret", "', secret: ['yBm22', 'BTV89jnYUJC'], after: '");\n' },
        { before: '  "convertapi_secret": "', secret: ['36Aq', 'Al5Jr4WTU', 'IdB'], after: '",\n' },
        { before: "const convertapiSecret = '", secret: ['qz7K', 'xCIvaR3S36a', 'V'], after: "';\n" },
      ],
      counterExamples: [
        'CONVERTAPI_SECRET=your-key-here\n',
        ['CONVERTAPI_SECRET=', 'gWU03T', 'M', '\n'],
        ['checksum: ', 'ZWi6', 'nml1s968G', 'nsb', '\n'],
      ],
    },
    {
      id: 'convertapi-api-token',
      description: 'An API token of ConvertAPI.',
      keyed: {
        names: ['convertapi', 'convert_api', 'convert-api'],
        value: '(?:[A-Za-z0-9]{32}|(?:token|secret)_[A-Za-z0-9]{16,32})',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'convert files on the owner’s account',
      rotate: 'In the ConvertAPI dashboard, Authentication: delete the token and create another.',
      examples: [
        {
          before: 'CONVERTAPI_API_TOKEN=',
          secret: ['xh76K', 'UBUF0PJ4iG8A0', 'HsVwIYpmbdaTh', 'q'],
          after: '\n',
        },
        {
          before: "const convertapiApiToken = '",
          secret: ['9rRwo', 'sKMeS4iegFvcS', 'yqFdsPldxTaG', 'xL'],
          after: "';\n",
        },
        {
          before: '<string name="convertapi_api_token">',
          secret: ['token_', 'hsRBW2i9A', 'ynsX10NNe', 'coe'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CONVERTAPI_API_TOKEN=your-key-here\n',
        ['CONVERTAPI_API_TOKEN=', 'toke', 'n_j', '\n'],
        ['checksum: ', 'toke', 'n_4NBK9IwZN', 'wlddDuLCZI', 'sAe9wgmLw', 'OUCb', '\n'],
      ],
    },
  ],
} satisfies Provider;
