/** Credentials of Checkvist. */

import type { Provider } from '#model/provider';

export default {
  name: 'Checkvist',
  docs: 'https://checkvist.com/auth/api',
  rules: [
    {
      id: 'checkvist-remote-key',
      description: 'A Checkvist OpenAPI (remote) key; with the account’s e-mail address it signs in.',
      keyed: { names: ['checkvist'], value: '[A-Za-z0-9]{12,16}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the owner’s lists',
      rotate: 'In the Checkvist profile: reset the OpenAPI key.',
      examples: [
        { before: 'export CHECKVIST_REMOTE_KEY="', secret: ['wesVB', '1y7pCaX8UxO'], after: '"\n' },
        { before: 'ENV CHECKVIST_REMOTE_KEY ', secret: ['85rJ', 'Uqu9ojWYc', 'BL'], after: '\n' },
        { before: '  "checkvist_remote_key": "', secret: ['X7j7i', 'CHTyLS7cv', 'R'], after: '",\n' },
      ],
      counterExamples: [
        'CHECKVIST_REMOTE_KEY=your-key-here\n',
        ['CHECKVIST_REMOTE_KEY=', 'MXUN', 'SjJ', '\n'],
        ['checksum: ', 'PHVQGM', 'R1p7I65Toa', '\n'],
      ],
    },
  ],
} satisfies Provider;
