/** Credentials of AWS pre-signed requests. */

import type { Provider } from '#model/provider';

export default {
  name: 'AWS pre-signed requests',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html',
  rules: [
    {
      id: 'aws-presigned-url',
      description:
        'An AWS request that carries its own signature: an address that opens what it names to whoever holds it.',
      regex: String.raw`X-Amz-Algorithm=AWS4-HMAC-SHA256&[^\s"\'<>]+?X-Amz-Signature=([0-9a-f]{64})\b`,
      keywords: ['X-Amz-Signature='],
      maxLength: 3200,
      minEntropy: 3,
      checks: ['aws-presigned'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read or write the object that the address names, or make the request that it is, until its end (seven days at most)',
      rotate:
        'It ends by itself. To end it at once, revoke the session or set the access key that signed it to inactive.',
      parts: [{ name: 'id', rule: 'aws-access-key-id', withinBytes: 3000 }],
      examples: [
        {
          before: [
            'https://acme.s3.eu-west-1.amazonaws.com/backup.tgz?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=',
            'AKIA',
            'U65NBCBSOM5YYEN6',
            '%2F20260131%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260131T110000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=',
          ].join(''),
          secret: [
            '3f1c',
            '8b7e6d5a49020',
            '817f6e5d4c3b',
            '2a1908172',
            '6354453627',
            '1809f0e1d2c',
            '3b4a5',
          ],
          after: '\n',
          parts: { id: ['AKIA', 'U65NBCBSOM5YYEN6'] },
        },
        {
          before: [
            '"url": "https://acme.s3.amazonaws.com/x?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=',
            'ASIA',
            'RITM26RPRQII5X2W',
            '/20260201/us-east-1/s3/aws4_request&X-Amz-Date=20260201T000000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=',
          ].join(''),
          secret: [
            'b7e23',
            'ec29af22b0b',
            '4e41da31e868d',
            '57226121c',
            '84d2f8a1c0',
            '9b6e5f4d3a',
            '2b1c0e',
          ],
          after: '"',
          parts: { id: ['ASIA', 'RITM26RPRQII5X2W'] },
        },
      ],
      counterExamples: [
        [
          'X-Amz',
          '-Algorithm',
          '=AWS4-HMAC-SH',
          'A256&X-Amz-Cr',
          'edential=',
          'x&X-Amz-Sign',
          'ature=<sign',
          'ature>',
        ],
        ['X-Am', 'z-Signatu', 're=3f1c8b7', 'e6d5a4902'],
      ],
    },
  ],
} satisfies Provider;
