/** Credentials of Onfido. */

import type { Provider } from '#model/provider';

export default {
  name: 'Onfido',
  docs: 'https://documentation.onfido.com/api/latest/#api-tokens',
  rules: [
    {
      id: 'onfido-api-token',
      description: 'An Onfido API token. Its name tells the region and whether it is live.',
      regex: String.raw`\b(api_(?:live|sandbox)(?:_(?:us|ca|eu))?\.[A-Za-z0-9_-]{8,16}\.[A-Za-z0-9_-]{32})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read applicants’ identity documents and run checks on the account’s bill',
      rotate: 'In the dashboard, Developers, Tokens: revoke the token and generate another.',
      examples: [
        {
          before: '<string name="onfido_api_token">',
          secret: ['api_', 'sandbox.LXtG', 'QvTZf.HpVRcJi', 'ckx7py89kA', 'uvzTbnTUb', '7g07US'],
          after: '</string>\n',
        },
        {
          before: 'ONFIDO_API_TOKEN=',
          secret: ['api_l', 'ive.yRZIbzmEp', '4OmRwsb.yb2', 'Ptb9ELiASiL', 'JuMczmx-q0lt', 'QOrVce'],
          after: '\n',
        },
        {
          before: "onfido_api_token: '",
          secret: ['api_li', 've_eu.-q6', 'rv9hYqj.T8O1', '8EE7_x8xxCxFP', 'bECagDArOh', '0fOTZ'],
          after: "'\n",
        },
      ],
      counterExamples: ['ONFIDO_API_TOKEN=your-key-here\n', ['ONFIDO_API_TOKEN=', 'api_sa', 'n', '\n']],
    },
  ],
} satisfies Provider;
