/** Damages bytes at random: bits, lengths and offsets, truncation, chunks doubled, dropped or spliced in. */

/** Random numbers that a seed and a run number fix. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
}

/** Makes the numbers of one run (mulberry32, seeded with both). */
export function createRandom(seed: number, run: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (limit) => (limit <= 0 ? 0 : next() % limit) };
}

type Mutation = (bytes: Buffer, random: Random, seeds: readonly Uint8Array[]) => Buffer;

const mostMutations = 6;

/** One of `seeds`, mutated one to six times. Always a new buffer. */
export function mutate(seeds: readonly Uint8Array[], random: Random): Buffer {
  let bytes: Buffer = Buffer.from(seeds[random.below(seeds.length)]!);
  // One time in two the damage is small: it gets deeper.
  const count = random.below(2) === 0 ? 1 : 1 + random.below(mostMutations);
  for (let index = 0; index < count && bytes.length > 0; index++) {
    bytes = mutations[random.below(mutations.length)]!(bytes, random, seeds);
  }
  return bytes;
}

/** A place to damage: headers stand at the start, directories at the end. */
function placeIn(bytes: Buffer, random: Random): number {
  switch (random.below(4)) {
    case 0:
      return random.below(Math.min(bytes.length, 256));
    case 1:
      return Math.max(0, bytes.length - 1 - random.below(256));
    default:
      return random.below(bytes.length);
  }
}

const flipBit: Mutation = (bytes, random) => {
  bytes[placeIn(bytes, random)]! ^= 1 << random.below(8);
  return bytes;
};

const setByte: Mutation = (bytes, random) => {
  const values = [0, 1, 0x7f, 0x80, 0xff, random.below(256)];
  bytes[placeIn(bytes, random)] = values[random.below(values.length)]!;
  return bytes;
};

/** A length or an offset that points to nowhere, to itself or a little aside. */
const setNumber: Mutation = (bytes, random) => {
  const width = [2, 4, 4, 8][random.below(4)]!;
  const at = placeIn(bytes, random) & (random.below(2) === 0 ? ~3 : ~0);
  if (at + width > bytes.length) return bytes;
  const values = [0, 1, at, bytes.length, bytes.length - 1, bytes.length + 1, random.below(bytes.length)];
  const large = [
    0x7f,
    0x80,
    0xff,
    0xffff,
    0x7fffffff,
    0x80000000,
    0xfffffff0,
    0xffffffff,
    random.below(2 ** 31),
  ];
  const all = [...values, ...large];
  const value = all[random.below(all.length)]!;
  const isBig = random.below(3) === 0;
  for (let index = 0; index < width; index++) {
    const place = isBig ? width - 1 - index : index;
    bytes[at + place] = index < 4 ? (value >>> (index * 8)) & 0xff : 0;
  }
  return bytes;
};

const addToNumber: Mutation = (bytes, random) => {
  const at = placeIn(bytes, random);
  if (at + 4 > bytes.length) return bytes;
  bytes.writeUInt32LE((bytes.readUInt32LE(at) + random.below(65) - 32) >>> 0, at);
  return bytes;
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const dropChunk: Mutation = (bytes, random) => {
  const at = placeIn(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(64))]);
};

const doubleChunk: Mutation = (bytes, random) => {
  const at = placeIn(bytes, random);
  const chunk = bytes.subarray(at, at + 1 + random.below(64));
  return Buffer.concat([
    bytes.subarray(0, at),
    ...Array<Buffer>(1 + random.below(8)).fill(chunk),
    bytes.subarray(at),
  ]);
};

const splice: Mutation = (bytes, random, seeds) => {
  const other = seeds[random.below(seeds.length)]!;
  const from = random.below(other.length);
  const chunk = other.subarray(from, from + 1 + random.below(512));
  const at = placeIn(bytes, random);
  if (random.below(2) === 0) return Buffer.concat([bytes.subarray(0, at), chunk, bytes.subarray(at)]);
  bytes.set(chunk.subarray(0, bytes.length - at), at);
  return bytes;
};

const fillChunk: Mutation = (bytes, random) => {
  const at = placeIn(bytes, random);
  return bytes.fill([0, 0xff, 0x80][random.below(3)]!, at, Math.min(bytes.length, at + 1 + random.below(64)));
};

const swapChunks: Mutation = (bytes, random) => {
  const [one, other] = [placeIn(bytes, random), placeIn(bytes, random)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const length = Math.min(1 + random.below(64), other - one, bytes.length - other);
  const kept = Buffer.from(bytes.subarray(one, one + length));
  bytes.copy(bytes, one, other, other + length);
  kept.copy(bytes, other);
  return bytes;
};

const mutations: readonly Mutation[] = [
  flipBit,
  flipBit,
  setByte,
  setByte,
  setNumber,
  setNumber,
  setNumber,
  addToNumber,
  truncate,
  dropChunk,
  doubleChunk,
  splice,
  fillChunk,
  swapChunks,
];
