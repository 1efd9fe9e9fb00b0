/**
 * Protocol Buffers messages whose schema is not known here: what begins like one, is one to its
 * last byte and is no text. Texts get their exact ends, since tags stand right beside them.
 */

import type { Format, FormatOutput } from '#decoders/format';
import { isMessage, lengthDelimited, textOf, visitFields } from './wire.ts';

const minBytes = 4;
/** A first field of number 1 to 3: a varint or something with a length. */
const firstTags: ReadonlySet<number> = new Set([0x08, 0x0a, 0x10, 0x12, 0x18, 0x1a]);
const maxField = 20_000;
const maxDepth = 16;
/** Longer paths of fields say nothing. */
const maxSpotSteps = 12;

/** Reads any message; see above. */
export const protobuf: Format = {
  name: 'protobuf',
  isLoose: true,
  recognises: (bytes) =>
    bytes.length >= minBytes &&
    firstTags.has(bytes[0]!) &&
    isMessage(bytes, 0, bytes.length, (field) => field < maxField) &&
    !isPrintable(bytes, 0, bytes.length),
  decode({ bytes }, output) {
    tellMessage(bytes, 0, bytes.length, [], output);
  },
};

function tellMessage(
  bytes: Uint8Array,
  from: number,
  to: number,
  path: readonly number[],
  output: FormatOutput,
): void {
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (wire !== lengthDelimited || end === start) return;
    const inner = [...path, field];
    const isInner = inner.length < maxDepth && isMessage(bytes, start, end, () => true);
    const isText = isPrintable(bytes, start, end);
    // Short texts may look like messages: both, then.
    if (isInner) tellMessage(bytes, start, end, inner, output);
    if (isText) {
      output.string(textOf(bytes, start, end), () => ({
        spot: `field ${inner.slice(0, maxSpotSteps).join('.')}`,
      }));
    }
    if (!isInner && !isText) output.rest(start, end);
  });
}

/** True when no control characters but those of text are in it, and it is UTF-8. */
function isPrintable(bytes: Uint8Array, start: number, end: number): boolean {
  let isAscii = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
    if (byte >= 0x7f) isAscii = false;
  }
  return isAscii || !textOf(bytes, start, end).includes('\ufffd');
}
