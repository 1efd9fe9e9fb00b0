/** Turns what Node, OpenSSL and undici throw into one of our reasons. Their messages, which may carry URLs, end here. */

import type { VerdictReason } from '#model/verdict';

/** Why there was no answer. */
export interface ConnectionFailure {
  readonly kind: 'connection-failure';
  readonly reason: VerdictReason;
  /** The connection broke; another may do better. */
  readonly isReset: boolean;
}

const timeouts = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);
const resets = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
/** Codes of Node's TLS and of OpenSSL's certificate verification (`X509_V_ERR_…`). */
const tls =
  /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|UND_ERR_PRX_TLS$|CERT_|CRL_|ERROR_IN_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH)/;

/** The reason for an error of a request. Looks at codes only. */
export function toConnectionFailure(error: unknown): ConnectionFailure {
  const code = codeOf(error);
  return { kind: 'connection-failure', reason: toReason(code), isReset: resets.has(code) };
}

function toReason(code: string): VerdictReason {
  if (code === 'BLOCKED_ADDRESS') return 'blocked-address';
  if (timeouts.has(code)) return 'timeout';
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'UND_ERR_HEADERS_OVERFLOW') return 'too-large';
  if (code.startsWith('HPE_') || code.startsWith('Z_')) return 'unreadable-answer';
  return tls.test(code) ? 'tls' : 'network';
}

/** Of the error, or of the first of its causes that has one. */
function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0], depth + 1);
  return 'cause' in error ? codeOf(error.cause, depth + 1) : '';
}
