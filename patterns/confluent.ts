/** Confluent: secrets of API keys for its cloud and for Kafka, the newer ones with a checksum. */

import type { Provider } from '#model/provider';

export default {
  name: 'Confluent',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  rules: [
    {
      id: 'confluent-api-secret',
      description: 'The secret of a Confluent API key.',
      regex: String.raw`\b(cflt[A-Za-z0-9+/]{60})(?:[^A-Za-z0-9+/=]|$)`,
      checks: ['confluent-crc32'],
      verify: 'apiKey',
      revoke: 'key',
      parts: [{ name: 'key', rule: 'confluent-api-key', acrossFiles: true }],
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the topics, or manage the clouds, that its owner may, together with the key',
      rotate: 'Delete the key under API keys, and create another for a service account.',

      examples: [
        {
          before: ['CONFLUENT_CLOUD_API_KEY=', 'P3Z4DDDB', 'RTFHD6DB', '\nCONFLUENT_CLOUD_API_SECRET='].join(
            '',
          ),
          secret: ['cf', 'ltkoprlD7VSo7w09Cai2XqwxCOoHXU1B', '9Z+qM7D6+NRaRCuV+sP0FcVA34bbQQ'],
          after: '\n',
          parts: { key: ['P3Z4DDDB', 'RTFHD6DB'] },
        },
        {
          before: 'sasl.password=',
          secret: ['cf', 'ltYNQjSWvljQ5UpVM5J5Qii5VitCVRO7', 'ptt71LOdAMe7BKvgdWXq5jMblIdxnw'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['sasl.password=cfltHJtQawju9X4NuXc', 'bountmbjV/mDlLC'],
        'sasl.password=cfltXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
      ],
    },
    {
      id: 'confluent-legacy-api-secret',
      description: 'The secret of a Confluent API key of the older form, without a mark.',
      keyed: {
        names: [
          'confluent_cloud_api_secret',
          'confluentcloudapisecret',
          'confluent-cloud-api-secret',
          'confluent_api_secret',
          'confluentapisecret',
          'confluent-api-secret',
          'confluent_secret',
          'confluentsecret',
          'confluent-secret',
          'kafka_api_secret',
          'kafkaapisecret',
          'kafka-api-secret',
          'schema_registry_api_secret',
          'schemaregistryapisecret',
          'schema-registry-api-secret',
        ],
        value: '[A-Za-z0-9+/]{64}',
      },
      verify: 'apiKey',
      revoke: 'key',
      parts: [{ name: 'key', rule: 'confluent-api-key', acrossFiles: true }],
      minEntropy: 4.2,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the topics, or manage the clouds, that its owner may, together with the key',
      rotate: 'Delete the key under API keys, and create another for a service account.',

      examples: [
        {
          before: ['CONFLUENT_API_KEY=', 'UC8T78MI', 'PLHKFU9S', '\nCONFLUENT_API_SECRET='].join(''),
          secret: ['tAZZwKt0WWDfdNbEgjQLDeqQAV7kqpXI', '3RgvuysaaXINwOhhLhdLKrdFOKnfqE16'],
          after: '\n',
          parts: { key: ['UC8T78MI', 'PLHKFU9S'] },
        },
        {
          before: 'confluent_cloud_api_secret = "',
          secret: ['6OE7e2SB3SYcawMG3r+EshzTLz0uNPFS', 'vPW/0/bWClOzEmvWO7M0Dede8RZ0yeT8'],
          after: '"',
        },
      ],
      counterExamples: [
        ['CONFLUENT_API_SECRET=ZfVPbf/ON3MaQ+DBWMMa', 'L+QdejwYzVK4Zsn9n12t'],
        'CONFLUENT_API_SECRET=${SECRET}',
      ],
    },
    {
      id: 'confluent-api-key',
      description: 'The key half of a Confluent API key.',
      keyed: {
        names: [
          'confluent_cloud_api_key',
          'confluentcloudapikey',
          'confluent-cloud-api-key',
          'confluent_api_key',
          'confluentapikey',
          'confluent-api-key',
          'kafka_api_key',
          'kafkaapikey',
          'kafka-api-key',
          'schema_registry_api_key',
          'schemaregistryapikey',
          'schema-registry-api-key',
          'confluent_key',
          'confluentkey',
          'confluent-key',
        ],
        value: '[A-Z0-9]{16}',
      },
      partName: 'key',
      isPartOnly: true,
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing by itself: it names the key',
      rotate: 'It need not be changed by itself; delete the pair.',

      examples: [
        { before: 'CONFLUENT_CLOUD_API_KEY=', secret: ['L61IZ8EQ', 'R40UAWT2'], after: '\n' },
        { before: 'kafka_api_key = "', secret: ['SLHHNJ5D', 'UDLAKKV1'], after: '"' },
      ],
      counterExamples: ['CONFLUENT_API_KEY=IMJCZFXL', 'CONFLUENT_API_KEY=${KEY}'],
    },
  ],
  verify: {
    apiKey: {
      docs: 'https://docs.confluent.io/cloud/current/api.html#operation/getIamV2ApiKey',
      effect: 'none',
      hosts: ['api.confluent.cloud'],
      request: { method: 'GET', path: '/iam/v2/api-keys/{key}', basic: ['{key}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/errors' },
          verdict: 'restricted',
          why: 'a key of a cluster, not of the cloud',
        },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { name: '/spec/display_name', owner: '/spec/owner/id', resource: '/spec/resource/id' },
      impact: [{ says: 'reaches {resource}' }],
      cases: [
        {
          request: 'GET https://api.confluent.cloud/iam/v2/api-keys/{key}',
          headers: { authorization: 'Basic {key}:{secret}' },
          parts: { key: 'K0EXAMPLE' },
          answer: {
            status: 200,
            json: {
              id: 'K0EXAMPLE',
              spec: { display_name: 'ci', owner: { id: 'u-1' }, resource: { id: 'lkc-1' } },
            },
          },
          verdict: 'live',
          facts: { name: 'ci', owner: 'u-1', resource: 'lkc-1' },
          impact: { answers: [], says: ['reaches lkc-1'] },
        },
        {
          request: 'GET https://api.confluent.cloud/iam/v2/api-keys/{key}',
          parts: { key: 'K0EXAMPLE' },
          answer: { status: 403, json: { errors: [{ status: '403', detail: 'Forbidden' }] } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.confluent.cloud/iam/v2/api-keys/{key}',
          parts: { key: 'K0EXAMPLE' },
          answer: { status: 401, json: { errors: [{ status: '401', detail: 'Unauthorized' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    key: {
      docs: 'https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2ApiKey',
      effect: 'deletes the API key; only a key of an account that may manage API keys can do it',
      hosts: ['api.confluent.cloud'],
      steps: [
        {
          request: { method: 'DELETE', path: '/iam/v2/api-keys/{key}', basic: ['{key}', '{secret}'] },
          done: [204],
        },
      ],
      cases: [
        {
          parts: { key: 'K0EXAMPLE' },
          answers: [{ request: 'DELETE https://api.confluent.cloud/iam/v2/api-keys/{key}', status: 204 }],
          isDone: true,
        },
        {
          parts: { key: 'K0EXAMPLE' },
          answers: [
            {
              request: 'DELETE https://api.confluent.cloud/iam/v2/api-keys/{key}',
              status: 403,
              json: { errors: [{ status: '403' }] },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
