/** Turns a blob into the parts to search: the one door of this room. */

import type { Blob } from '#model/blob';
import { sourceOf } from '#model/byte-source';
import { archive } from './archive.ts';
import { blobName, blobSubject } from './blob-name.ts';
import type { Visit } from './decoder.ts';
import type { DecodeOptions, Formats } from './nested.ts';
import { isPlain } from './plain.ts';
import { utf16 } from './utf-16.ts';
import { utf8Mark } from './utf-8-mark.ts';

/** All formats, once they are loaded: nearly all that hooks look at is text, which needs none. */
let loaded: Formats | undefined;

/** Loads the formats. Whoever has not awaited it asks `isDecodable` before each blob. */
export async function loadFormats(): Promise<void> {
  loaded ??= await import('./nested.ts');
}

/** False for a blob that needs formats, as long as `loadFormats` has not ended. */
export function isDecodable(blob: Blob): boolean {
  return loaded !== undefined || isPlain(blob);
}

function formatsFor(blob: Blob): Formats | undefined {
  if (loaded === undefined && !isPlain(blob)) throw new Error('loadFormats has not ended');
  return loaded;
}

/** True when a file that is too large to hold, given by its beginning, can be opened by `decode`. */
export function isContainer({ bytes, origin, source }: Blob): boolean {
  return loaded?.formatOf(bytes, blobName(origin), false, source) !== undefined;
}

/**
 * Hands `visit` every part of `blob` that is worth a search, and a problem for what could not be
 * opened. Nothing is lost: where a format is recognised (`formats.ts`), all that it holds is among
 * the parts (and all of them count as new); else the bytes as they are (less a UTF-8 mark), last, since a UTF-16 text may have
 * plain text appended and a binary may look like one. Never throws, whatever the bytes. Plain
 * bytes, which is nearly every blob, cost a few byte tests.
 */
export function decode(blob: Blob, visit: Visit, options: DecodeOptions = {}): void {
  const { origin, base, bytes, newRanges, previous } = blob;
  if (origin.kind === 'object' && origin.type !== 'blob') {
    visit({ kind: 'part', blob });
    return;
  }
  // The first of several segments is not all of it.
  const isWhole = base === undefined && (newRanges === undefined || previous !== undefined);
  const formats = isWhole || blob.source ? formatsFor(blob) : undefined;
  const format = formats?.formatOf(bytes, blobName(origin), false, blob.source);
  if (formats && format) {
    const names = { subject: blobSubject(origin), name: blobName(origin) };
    formats.openNested(blob, format, blob.source ?? sourceOf(bytes), names, options, visit);
    return;
  }
  if (!utf8Mark.decode(blob, visit)) {
    utf16.decode(blob, visit);
    visit({ kind: 'part', blob });
  }
  archive.decode(blob, visit);
}
