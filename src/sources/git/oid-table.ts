/** Numbers object ids, in as little memory as their bytes and one hash table take. */

/** Ids by number, from 0 in the order in which they were added. */
export interface OidTable {
  readonly size: number;
  /** The number of an id; -1 when it was never added, or is none. */
  find(oid: string): number;
  /** Its number, added if need be. For well-formed ids only. */
  add(oid: string): number;
  oid(index: number): string;
}

const absent = -1;

/** Makes a table for ids of `width` bytes. */
export function createOidTable(width: number): OidTable {
  let capacity = 1024;
  let size = 0;
  let oids = Buffer.alloc(capacity * width);
  /** Open addressing: numbers, or -1. At most half full. Ids are hashes: any bytes of theirs will do. */
  let slots = new Int32Array(capacity * 2).fill(absent);
  const wanted = Buffer.alloc(width);

  const slotOf = (bytes: Buffer, at: number): number => {
    const mask = slots.length - 1;
    for (let slot = bytes.readInt32LE(at) & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot]!;
      if (index === absent) return slot;
      if (oids.compare(bytes, at, at + width, index * width, (index + 1) * width) === 0) return slot;
    }
  };
  const grow = (): void => {
    capacity *= 2;
    oids = Buffer.concat([oids], capacity * width);
    slots = new Int32Array(capacity * 2).fill(absent);
    for (let index = 0; index < size; index++) slots[slotOf(oids, index * width)] = index;
  };
  const find = (oid: string): number => {
    if (oid.length !== width * 2 || wanted.write(oid, 'hex') !== width) return absent;
    return slots[slotOf(wanted, 0)]!;
  };
  return {
    get size() {
      return size;
    },
    find,
    add(oid) {
      const known = find(oid);
      if (known !== absent) return known;
      if (size === capacity) grow();
      wanted.copy(oids, size * width);
      slots[slotOf(wanted, 0)] = size;
      return size++;
    },
    oid: (index) => oids.toString('hex', index * width, (index + 1) * width),
  };
}
