/** Credentials of Modal. */

import type { Provider } from '#model/provider';

export default {
  name: 'Modal',
  docs: 'https://modal.com/docs/reference/modal.config',
  rules: [
    {
      id: 'modal-token-secret',
      description: 'The secret of a Modal token.',
      regex: String.raw`\b(as-[A-Za-z0-9]{22})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run code on the workspace’s bill and read its secrets',
      rotate: 'At modal.com/settings/tokens: delete the token and create another.',
      examples: [
        { before: "modal_token_secret: '", secret: ['as-t', 'kq28SzbCLtlc', 'b3ATPWqvv'], after: "'\n" },
        {
          before: '<string name="modal_token_secret">',
          secret: ['as-3O', 'DLAXeKNjA4r', 'gPANkINe7'],
          after: '</string>\n',
        },
        { before: 'ENV MODAL_TOKEN_SECRET ', secret: ['as-1iT', 'B4kXs9tTe', 'woGLfYmPVG'], after: '\n' },
      ],
      counterExamples: ['MODAL_TOKEN_SECRET=your-key-here\n', ['MODAL_TOKEN_SECRET=', 'as-W', 'oFk', '\n']],
    },
  ],
} satisfies Provider;
