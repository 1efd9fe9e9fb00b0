/** Builds Protocol Buffers messages: what bundletool and aapt2 write, where they are not there. */

/** A field's number and value: a number, a text, bytes or another message. */
export type ProtoField = readonly [
  field: number,
  value: number | string | Uint8Array | readonly ProtoField[],
];

/** The message of `fields`, in their order. */
export function protoMessage(fields: readonly ProtoField[]): Buffer {
  return Buffer.concat(
    fields.map(([field, value]) => {
      if (typeof value === 'number') return Buffer.concat([varint(field * 8), varint(value)]);
      const bytes =
        typeof value === 'string'
          ? Buffer.from(value)
          : value instanceof Uint8Array
            ? value
            : protoMessage(value);
      return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) | 0x80);
  }
}
