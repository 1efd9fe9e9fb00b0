/** Credentials of ElevenLabs. */

import type { Provider } from '#model/provider';

export default {
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  rules: [
    {
      id: 'elevenlabs-api-key',
      description: 'An ElevenLabs API key.',
      regex: String.raw`\b(sk_[0-9a-f]{48})\b`,
      keywords: ['sk_'],
      minEntropy: 3.4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make speech on the owner’s credits and use the account’s cloned voices',
      rotate:
        'At elevenlabs.io/app/settings/api-keys: delete the key and create another, restricted to endpoints.',
      verify: 'user',
      examples: [
        {
          before: 'ELEVENLABS_API_KEY=',
          secret: ['sk_', '9460f88c3114', '2f08cf5bb88e', '7512035ba6bf', 'e555d44e2f2e'],
          after: '\n',
        },
        {
          before: 'curl -H "xi-api-key: ',
          secret: ['sk_', 'f7bb939aed8c', '5e2d549e36df', '744b4cff5c31', '12a8b67ad805'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "  apiKey: '",
          secret: ['sk_', '3c30c23f9916', '7548df4ddac4', '9c897eb51f3e', '1db1913f763e'],
          after: "',\n",
        },
      ],
      counterExamples: ['sk_your_elevenlabs_key', ['sk_', '1ec19cbee7baa9f', 'e3f5d985f0b1294']],
    },
    {
      id: 'elevenlabs-legacy-api-key',
      description: 'An ElevenLabs API key of the old form.',
      keyed: {
        names: ['elevenlabs', 'eleven_labs', 'eleven-labs', 'xi-api-key', 'xi_api_key', 'eleven_api_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make speech on the owner’s credits and use the account’s cloned voices',
      rotate: 'At elevenlabs.io/app/settings/api-keys: delete the key and create another.',
      verify: 'user',
      examples: [
        { before: 'ELEVEN_API_KEY=', secret: ['29ee4672410', '8ea62e1ff5b', '222a684e46'], after: '\n' },
        {
          before: 'curl -H "xi-api-key: ',
          secret: ['ec0f5d58d1b', '1ccb10aa2ed', '487a736ea4'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'ELEVEN_API_KEY=c5a1********\n',
        'ELEVEN_API_KEY=your-key-here\n',
        ['ELEVEN_API_KEY=', 'c5a13f8e', '7d790be3', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://github.com/elevenlabs/elevenlabs-python',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.elevenlabs.io'],
      request: { method: 'GET', path: '/v1/user', headers: { 'xi-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/subscription' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/detail/status', equals: 'missing_permissions' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: [400, 401], json: { pointer: '/detail' }, verdict: 'invalid' },
      ],
      facts: {
        user: '/first_name',
        plan: '/subscription/tier',
        used: '/subscription/character_count',
        limit: '/subscription/character_limit',
      },
      impact: [
        { says: 'may speak {limit} characters on the plan {plan}' },
        {
          request: { method: 'GET', path: '/v1/voices', headers: { 'xi-api-key': '{secret}' } },
          says: 'speaks with {voices} voices',
          facts: { voices: { count: '/voices' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.elevenlabs.io/v1/user',
          headers: { 'xi-api-key': '{secret}' },
          answer: {
            status: 200,
            json: {
              user_id: 'u1',
              first_name: 'Ana',
              subscription: { tier: 'creator', character_count: 1200, character_limit: 100000 },
            },
          },
          verdict: 'live',
          facts: { user: 'Ana', plan: 'creator', used: '1200', limit: '100000', voices: '1' },
          impact: {
            answers: [{ status: 200, json: { voices: [{ voice_id: 'v1' }] } }],
            says: ['may speak 100000 characters on the plan creator', 'speaks with 1 voices'],
          },
        },
        {
          request: 'GET https://api.elevenlabs.io/v1/user',
          answer: {
            status: 401,
            json: {
              detail: {
                status: 'missing_permissions',
                message: 'The API key you used is missing the permission user_read',
              },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.elevenlabs.io/v1/user',
          answer: {
            status: 401,
            json: { detail: { status: 'invalid_api_key', message: 'Invalid API key' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
