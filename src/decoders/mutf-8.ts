/**
 * Modified UTF-8, in which DEX and Java class files keep strings: NUL is two bytes, and characters
 * outside of the basic plane are two surrogates of three bytes each.
 */

/**
 * The text of `bytes` from `start` to `end`. Never throws: a surrogate without its partner stays
 * what it is, bytes that are no UTF-8 become U+FFFD. `end` must not be behind the bytes.
 */
export function readMutf8(bytes: Buffer, start: number, end: number): string {
  let all = 0;
  for (let at = start; at < end; at++) all |= bytes[at]!;
  if (all < 0x80) return bytes.toString('latin1', start, end);
  const units = Buffer.allocUnsafe((end - start) * 2);
  let used = 0;
  for (let at = start; at < end;) {
    const unit = unitAt(bytes, at, end);
    used = units.writeUInt16LE(unit & 0xffff, used);
    at += unit >>> 16;
  }
  return units.toString('utf16le', 0, used);
}

/** The UTF-16 unit at `at`, and in the bits above it how many bytes it takes. */
function unitAt(bytes: Buffer, at: number, end: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return (1 << 16) | first;
  const second = at + 1 < end ? bytes[at + 1]! : 0;
  if (first >= 0xc0 && first < 0xe0 && isFollower(second)) {
    return (2 << 16) | ((first & 0x1f) << 6) | (second & 0x3f);
  }
  const third = at + 2 < end ? bytes[at + 2]! : 0;
  if (first >= 0xe0 && first < 0xf0 && isFollower(second) && isFollower(third)) {
    return (3 << 16) | ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  }
  return (1 << 16) | 0xfffd;
}

function isFollower(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
