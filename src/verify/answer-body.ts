/** What kind of text an answer holds: JSON to be read, or a page for people where JSON belongs. */

import type { JsonValue } from '#model/verifier';
import type { Reply } from './check.ts';

/** The body as JSON; undefined when it is something else. */
export function jsonOf(reply: Reply): JsonValue | undefined {
  try {
    return JSON.parse(reply.body.replace(/^\uFEFF/, '')) as JsonValue;
  } catch {
    return undefined;
  }
}

/**
 * True when the answer is a web page: of a login portal, a firewall or a proxy as likely as of the
 * provider, so that its status alone proves nothing.
 */
export function isPage(reply: Reply): boolean {
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(reply.headers['content-type'] ?? '')) return true;
  return /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(reply.body.slice(0, 400));
}
