/** Signature Version 4 against the vectors that AWS publishes with its specification. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signAwsRequest, type AwsRequest } from '#verify/code/aws-signature';

// In pieces: AWS's own example key.
const key = {
  id: ['AKID', 'EXAMPLE'].join(''),
  secret: ['wJalrXUtnFEMI/K7MDENG', '+bPxRfiCYEXAMPLEKEY'].join(''),
};
const now = new Date('2015-08-30T12:36:00Z');
const plain: AwsRequest = {
  host: 'example.amazonaws.com',
  path: '/',
  method: 'GET',
  headers: {},
  service: 'service',
  region: 'us-east-1',
};

const vectors: readonly { name: string; request: AwsRequest; signedHeaders: string; signature: string }[] = [
  {
    name: 'get-vanilla',
    request: plain,
    signedHeaders: 'host;x-amz-date',
    signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  },
  {
    name: 'get-vanilla-query-order-key-case',
    request: { ...plain, path: '/?Param2=value2&Param1=value1' },
    signedHeaders: 'host;x-amz-date',
    signature: 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  },
  {
    name: 'post-vanilla',
    request: { ...plain, method: 'POST' },
    signedHeaders: 'host;x-amz-date',
    signature: '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  },
  {
    name: 'post-header-key-sort',
    request: { ...plain, method: 'POST', headers: { 'My-Header1': 'value1' } },
    signedHeaders: 'host;my-header1;x-amz-date',
    signature: 'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
  },
];

for (const { name, request, signedHeaders, signature } of vectors) {
  test(`the published vector ${name} is signed as published`, async () => {
    const { headers, host, path } = await signAwsRequest(request, key, now);
    assert.equal(
      headers['authorization'],
      `AWS4-HMAC-SHA256 Credential=${key.id}/20150830/us-east-1/service/aws4_request, ` +
        `SignedHeaders=${signedHeaders}, Signature=${signature}`,
    );
    assert.equal(headers['x-amz-date'], '20150830T123600Z');
    assert.deepEqual([host, path], [request.host, request.path]);
  });
}
