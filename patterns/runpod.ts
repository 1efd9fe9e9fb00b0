/** Credentials of RunPod. */

import type { Provider } from '#model/provider';

export default {
  name: 'RunPod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  rules: [
    {
      id: 'runpod-api-key',
      description: 'A RunPod API key.',
      keyed: { names: ['runpod'], value: 'rpa_[A-Za-z0-9]{40,50}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'start machines on the owner’s bill and read endpoints and their data',
      rotate: 'In RunPod, Settings, API keys: delete the key and create another with fewer rights.',
      verify: 'pods',
      examples: [
        {
          before: 'client.set("runpod_api_key", "',
          secret: ['rpa_', 'U6b0x91RHbLmv', 'q5sCJfVjy338', 'IYOH3MWgGfv', 'kIFa31sd'],
          after: '");\n',
        },
        {
          before: '  "runpod_api_key": "',
          secret: ['rpa_', 'dynA5d4KrJbt', 'J6V0HKQWk7Pqy', 'OAYhVQ2ret', 'gi1Yy7GpA'],
          after: '",\n',
        },
        {
          before: "const runpodApiKey = '",
          secret: ['rpa_F', 'VLMXPiEXbF', 'kNasKNXKu6', 'SSWN3mVTXx', '055NTahJcX'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'RUNPOD_API_KEY=your-key-here\n',
        ['RUNPOD_API_KEY=', 'rpa_', 'R8z', '\n'],
        ['checksum: ', 'rpa_v', 'qwtDl8qA9ZTKM', 'vKOAOqo5pV9S', '7zpt6FOAe3k', 'JpeujDH', '\n'],
      ],
    },
    {
      id: 'runpod-legacy-api-key',
      description: 'A RunPod API key of the older form.',
      keyed: { names: ['runpod'], value: '[A-Z0-9]{40}' },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'start machines on the owner’s bill and read endpoints and their data',
      rotate: 'In RunPod, Settings, API keys: delete the key and create another.',
      verify: 'pods',
      examples: [
        {
          before: "const runpodLegacyApiKey = '",
          secret: ['4HF7G', 'J18DT8S0RH0AV', '1PSQK17HZMZ', 'R2BAPM0X8TW'],
          after: "';\n",
        },
        {
          before: 'client.set("runpod_legacy_api_key", "',
          secret: ['E7HI', 'JZMJXKTI856', 'YDK6BL874', 'PO7QS7N0KXGM', 'K8UV'],
          after: '");\n',
        },
        {
          before: 'RUNPOD_LEGACY_API_KEY=',
          secret: ['TQGMF7', 'DJAFY81PZ9', '78D4UGD1LZD', 'A80LPMUVDIAZS'],
          after: '\n',
        },
      ],
      counterExamples: [
        'RUNPOD_LEGACY_API_KEY=your-key-here\n',
        ['RUNPOD_LEGACY_API_KEY=', 'RA28H', 'NV', '\n'],
        ['checksum: ', 'FXLN', 'G5UBU63V7X3', 'ZCG7ACLV8', '2BEKT5BXHCXLO', 'V49', '\n'],
      ],
    },
  ],
  verify: {
    pods: {
      docs: 'https://docs.runpod.io/api-reference/pods/GET/pods',
      effect: 'none',
      hosts: ['rest.runpod.io'],
      request: { method: 'GET', path: '/v1/pods', bearer: '{secret}' },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { pods: { each: '', pointer: '/name' } },
      impact: [{ says: 'controls the pods {pods}' }],
      cases: [
        {
          request: 'GET https://rest.runpod.io/v1/pods',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 'p1', name: 'train', desiredStatus: 'RUNNING' }] },
          verdict: 'live',
          facts: { pods: 'train' },
          impact: { answers: [], says: ['controls the pods train'] },
        },
        {
          request: 'GET https://rest.runpod.io/v1/pods',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
