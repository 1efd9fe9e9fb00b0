/** Reads ASN.1 values in DER (X.690): tag, definite length, content. Bounds-checked, never throws. */

export interface DerValue {
  /** The tag byte: `tags` has those that private keys are made of. */
  readonly tag: number;
  readonly content: Uint8Array;
  /** Where the next value begins. */
  readonly end: number;
}

/** The ASN.1 tags that keys are made of (X.690, section 8). */
export const tags = { integer: 0x02, octets: 0x04, oid: 0x06, sequence: 0x30, context0: 0xa0 } as const;

/** The value at `at`; undefined when it does not lie whole in `bytes` or its length is indefinite. */
export function readDer(bytes: Uint8Array, at = 0): DerValue | undefined {
  const header = readDerHeader(bytes, at);
  if (!header || header.end > bytes.length) return undefined;
  return { tag: header.tag, content: bytes.subarray(header.start, header.end), end: header.end };
}

/** Tag and extent of the value at `at`, which may reach beyond `bytes`. */
export function readDerHeader(
  bytes: Uint8Array,
  at: number,
): { readonly tag: number; readonly start: number; readonly end: number } | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 4 || at + 2 + count > bytes.length) return undefined;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + bytes[at + 2 + index]!;
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}

/** The values one after the other in `bytes`, up to `limit` of them; undefined when one is malformed. */
export function readDerList(bytes: Uint8Array, limit = 16): DerValue[] | undefined {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length && values.length < limit;) {
    const value = readDer(bytes, at);
    if (!value) return undefined;
    values.push(value);
    at = value.end;
  }
  return values;
}

/** How many bits the big-endian number in `bytes` has, leading zeros not counted. */
export function bitLength(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length && bytes[start] === 0) start++;
  if (start === bytes.length) return 0;
  return (bytes.length - start) * 8 - Math.clz32(bytes[start]!) + 24;
}
