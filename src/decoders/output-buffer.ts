/** Grows with what is unpacked into it, up to a limit: what headers promise is not believed. */

import { FormatError } from './format.ts';

/** Bytes written so far, for decoders that copy from what they wrote. */
export interface OutputBuffer {
  /** Valid until `reserve`; longer than what is written. */
  bytes: Uint8Array;
  /** Bytes written. */
  length: number;
  /** Makes room for `count` bytes. Throws a FormatError above the limit. */
  reserve(count: number): void;
  /** What was written, without a copy. */
  written(): Uint8Array;
}

const firstBytes = 64 * 1024;

/** Makes an empty buffer that holds `maxBytes` at most. */
export function createOutputBuffer(maxBytes: number): OutputBuffer {
  return {
    bytes: new Uint8Array(Math.min(firstBytes, maxBytes)),
    length: 0,
    reserve(count) {
      const needed = this.length + count;
      if (needed > maxBytes) throw new FormatError(`it unpacks to more than ${maxBytes} bytes`);
      if (needed <= this.bytes.length) return;
      const larger = new Uint8Array(Math.min(maxBytes, Math.max(needed, this.bytes.length * 2)));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    },
    written() {
      return this.bytes.subarray(0, this.length);
    },
  };
}
