/** Credentials of PostageApp. */

import type { Provider } from '#model/provider';

export default {
  name: 'PostageApp',
  docs: 'https://dev.postageapp.com',
  rules: [
    {
      id: 'postageapp-api-key',
      description: 'A PostageApp API key.',
      keyed: { names: ['postageapp', 'postage_app', 'postage-app'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send e-mail in the project’s name',
      rotate: 'In PostageApp, the project’s settings: generate another API key.',
      examples: [
        {
          before: "postageapp_api_key: '",
          secret: ['OPQR', 'iIDTbNwBG5T', 'LnMYtFqOC7O', '77UyKl'],
          after: "'\n",
        },
        {
          before: '<string name="postageapp_api_key">',
          secret: ['2CRa', 'AAkCNhj7wSML', 'iakuoj6e3', 'Gx8ULOh'],
          after: '</string>\n',
        },
        {
          before: 'ENV POSTAGEAPP_API_KEY ',
          secret: ['qUyxtZ', 'UWP5X7uPAK', '6UcpCYyjA', 'yd0OW5c'],
          after: '\n',
        },
      ],
      counterExamples: [
        'POSTAGEAPP_API_KEY=your-key-here\n',
        ['POSTAGEAPP_API_KEY=', '1MtFI', 'TJ', '\n'],
        ['checksum: ', 'baGL', 'RPM9BL17dHih', 'd1lIdvPApM0', 'sYOd1', '\n'],
      ],
    },
  ],
} satisfies Provider;
