/** One request and its answer, through undici: no redirects, a capped body, one time limit for all of it. */

import { request as send, type Dispatcher } from 'undici';
import type { GatewayRequest, Reply } from '#verify/check';
import { type ConnectionFailure, toConnectionFailure } from './failure-reason.ts';

/** For connecting, sending and reading together. */
const mostMs = 10_000;
const mostBytes = 65_536;

/** How a request is sent. */
export interface Exchange {
  readonly origin: string;
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly signal: AbortSignal;
  readonly leftMs: number;
}

/** The answer, or why there is none. Never throws; what undici throws may carry the URL and ends here. */
export async function exchange(
  request: GatewayRequest,
  { origin, dispatcher, userAgent, signal, leftMs }: Exchange,
): Promise<Reply | ConnectionFailure> {
  const late = AbortSignal.timeout(Math.max(1, Math.min(mostMs, leftMs)));
  try {
    const answer = await send(`${origin}${request.path}`, {
      dispatcher,
      method: request.method,
      headers: { ...request.headers, 'user-agent': userAgent },
      signal: AbortSignal.any([signal, late]),
      headersTimeout: mostMs,
      bodyTimeout: mostMs,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const headers = plainHeaders(answer.headers);
    // None was asked for, so that none need be unpacked: a small body could become a huge one.
    if (!/^(?:identity)?$/i.test(headers['content-encoding'] ?? '')) {
      answer.body.destroy();
      return failure('unreadable-answer');
    }
    const body = await readBody(answer.body);
    if (body === undefined) return failure('too-large');
    return { kind: 'reply', status: answer.statusCode, headers, body };
  } catch (error) {
    if (signal.aborted) return failure('interrupted');
    if (late.aborted) return failure('timeout');
    return toConnectionFailure(error);
  }
}

/** Undefined: it has more bytes than an answer may have. */
async function readBody(body: Dispatcher.ResponseData['body']): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? ''].flat().join(', ')]),
  );
}

function failure(reason: ConnectionFailure['reason']): ConnectionFailure {
  return { kind: 'connection-failure', reason, isReset: false };
}
