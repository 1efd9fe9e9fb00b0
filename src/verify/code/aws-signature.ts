/** Signs requests as AWS wants them (Signature Version 4): the secret itself never leaves the machine. */

import { AwsV4Signer } from 'aws4fetch';
import type { GatewayRequest } from '#verify/check';

/** An access key. */
export interface AwsKey {
  readonly id: string;
  readonly secret: string;
  readonly sessionToken?: string;
}

/** What is signed, and for which service. */
export interface AwsRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly service: string;
  readonly region: string;
}

/** The request with its signature of time `now`, in headers; all names in lower case. */
export async function signAwsRequest(request: AwsRequest, key: AwsKey, now: Date): Promise<GatewayRequest> {
  const { host, path, method, body } = request;
  const signed = await new AwsV4Signer({
    url: `https://${host}${path}`,
    method,
    headers: request.headers,
    ...(body === undefined ? {} : { body }),
    accessKeyId: key.id,
    secretAccessKey: key.secret,
    ...(key.sessionToken === undefined ? {} : { sessionToken: key.sessionToken }),
    service: request.service,
    region: request.region,
    datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
  }).sign();
  const headers = Object.fromEntries(signed.headers.entries());
  // The gateway sets it from the host it connects to.
  delete headers['host'];
  return {
    host,
    method,
    path: signed.url.pathname + signed.url.search,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}
