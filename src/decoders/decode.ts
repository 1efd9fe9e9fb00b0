/** Turns a blob into the parts to search: the one door of this room. */

import type { Blob } from '#model/blob';
import type { Visit } from './decoder.ts';
import { archive } from './archive.ts';
import { utf16 } from './utf-16.ts';
import { utf8Mark } from './utf-8-mark.ts';

/**
 * Hands `visit` every part of `blob` that is worth a search, and a problem for what could not be
 * opened. Nothing is lost: the bytes as they are (less a UTF-8 mark) are always among the parts,
 * last, since a UTF-16 text may have plain text appended and a binary may look like one. Never
 * throws, whatever the bytes. Plain bytes, which is nearly every blob, cost a few byte tests.
 */
export function decode(blob: Blob, visit: Visit): void {
  const { origin } = blob;
  if (origin.kind === 'object' && origin.type !== 'blob') {
    visit({ kind: 'part', blob });
    return;
  }
  if (!utf8Mark.decode(blob, visit)) {
    utf16.decode(blob, visit);
    visit({ kind: 'part', blob });
  }
  archive.decode(blob, visit);
}
