/** Credentials of Anthropic. */

import type { Provider } from '#model/provider';

export default {
  name: 'Anthropic',
  docs: 'https://platform.claude.com/docs/en/api/overview',
  rules: [
    {
      id: 'anthropic-api-key',
      description: 'An Anthropic API key.',
      regex: '(sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{93}AA)(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill and read files and batches of the workspace',
      rotate: 'At platform.claude.com/settings/keys: disable or delete the key and create another.',
      examples: [
        {
          before: 'export ANTHROPIC_API_KEY="',
          secret: [
            'sk-ant-api03-',
            'MrJjIY_utpFbJKA5L9OZnY_lwUkmslaXcHeiJdds6Dm9R_',
            'hg_0IogxrhM18abJwpWUv85ToN24r-GmmtFOHmwA_4e0vqZ',
            'AA',
          ],
          after: '"\n',
        },
        {
          before: 'curl -H "x-api-key: ',
          secret: [
            'sk-ant-api03-',
            'VcBFwQlyotKsXP-KMVOXK_C6RNfGuSqKVPhv4qLGHU1ZGB',
            'EXVAOa02QoSr8C9DvznzvjgcvlgAWie27RtG_nonJsKlK5F',
            'AA',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "  apiKey: '",
          secret: [
            'sk-ant-api03-',
            'qrwyamLdEWEsOHfSgQi4P7Vr-Z95Ioj8jRWqwPvu1pE88r',
            'vs87GO5KY-FAXsf_ttUugGxiFwVITRlUd1nuBnNeYvHQPYz',
            'AA',
          ],
          after: "',\n",
        },
      ],
      counterExamples: [
        'sk-ant-api03-your-key',
        ['sk-ant-api03-', 'TlbwNfWqlzE6PgkEiYpD', 'ysStpPueKXAoM9PlDFhF'],
        'ANTHROPIC_API_KEY=sk-ant-...',
      ],
    },
    {
      id: 'anthropic-admin-key',
      description: 'An Anthropic admin API key.',
      regex: '(sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{93}AA)(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the organization: members, workspaces, API keys and usage',
      rotate: 'At platform.claude.com/settings/admin-keys: delete the key and create another.',
      docs: 'https://platform.claude.com/docs/en/build-with-claude/administration-api',
      examples: [
        {
          before: 'ANTHROPIC_ADMIN_KEY=',
          secret: [
            'sk-ant-admin01-',
            'PM88iWLAmP-E-pCqSiJw14gI6k4OQvSuUB5erLMq24Jj_k',
            '9u5yjBylMNJhGZikOvg9vu8cx3y2w-pzp7QzxgbAJFBPnSt',
            'AA',
          ],
          after: '\n',
        },
        {
          before: '{"key": "',
          secret: [
            'sk-ant-admin01-',
            'oMksSJM4bWh-EPX_7-3zO_csuQMd9HSTpj1Q2jlGvmUKbD',
            'iFY6UgXmrQJzfZhNsXiErBxWaRTgA1mWJNIDaswg7jn58Mu',
            'AA',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'sk-ant-admin01-your-key',
        ['sk-ant-admin01-', 'det_MPP22fLJPATQAtWa', '5PfloQWSXjTCce-aJb9w'],
      ],
    },
    {
      id: 'anthropic-oauth-token',
      description: 'An OAuth token of Claude (Claude Code and the like).',
      regex: '(sk-ant-o[ar]t[0-9]{2}-[A-Za-z0-9_-]{80,120})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the person’s Claude subscription, until it expires',
      rotate: 'At claude.ai/settings, Claude Code or Authorised applications: revoke it; then log in again.',
      examples: [
        {
          before: 'CLAUDE_CODE_OAUTH_TOKEN=',
          secret: [
            'sk-ant-oat01-',
            'yJkBMCM3GqV_sjf7je_k6DMJnMSwEAEyjptVqq1HJk1-4L',
            'sG4-hdugsCkcKqvPpLiQx34z7WwyoeFUnHUYS_rwNMobxlr',
            'AA',
          ],
          after: '\n',
        },
        {
          before: '{"accessToken": "',
          secret: [
            'sk-ant-oat01-',
            'iHQNmuDFpJYu4F7zioNPQjfftlMGSwLcCSD-MaFtNgWzdL',
            '1j3Y-K5_mVFIV39YrMsB0mre9cBOVrXwEjqJd5TxkGXJORM',
            'AA',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['sk-ant-oat01-your-token', ['sk-ant-oat01-', 'r8i4A_iFK-', '_Ebi0bFOxt']],
    },
    {
      id: 'anthropic-session-key',
      description: 'A session key of claude.ai.',
      regex: '(sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{80,130})(?:[^A-Za-z0-9_-]|$)',
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the person’s conversations',
      rotate: 'At claude.ai/settings/account: log out of all devices.',
      examples: [
        {
          before: 'Cookie: sessionKey=',
          secret: [
            'sk-ant-sid01-',
            'bsVLjDdEXeot6_AcVgXY3J4M4dVk46rnWTj8JHhcYg5',
            'XmlP61CQAqennqB3-pqvjWvXnhiH-doNWEwBbVe3qvx',
            'AA',
          ],
          after: '; x=1',
        },
        {
          before: 'CLAUDE_SESSION_KEY=',
          secret: [
            'sk-ant-sid01-',
            '4-a2z4Wi6BN5fdzEEcsS_f7KFEG8f5oUBAOM1un-JTL',
            'uc97T3_xsCudTZaOTYEGdAniwRnHBLUv2YT8jkz_Xhv',
            'AA',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['sk-ant-sid01-your-key', ['sk-ant-sid01-', 't1P2WHaTJy', 'o-zFVxfd6B']],
    },
  ],
} satisfies Provider;
