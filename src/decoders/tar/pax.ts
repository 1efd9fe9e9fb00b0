/** Records of pax headers (POSIX 1003.1, "pax Header Block"): `27 path=some/long/name` and a line feed, by length. */

import { textOf } from './field-text.ts';

/** The records, the last of a name counting; broken ones end them. */
export function readPaxRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    let length = 0;
    let next = at;
    while (bytes[next]! >= 0x30 && bytes[next]! <= 0x39 && next - at < 10) {
      length = length * 10 + bytes[next++]! - 0x30;
    }
    const end = at + length;
    if (bytes[next] !== 0x20 || end > bytes.length || end <= next) break;
    const equals = bytes.indexOf(0x3d, next);
    if (equals < 0 || equals >= end) break;
    records.set(textOf(bytes, next + 1, equals), textOf(bytes, equals + 1, end - 1));
    at = end;
  }
  return records;
}
