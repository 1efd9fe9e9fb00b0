/** LZMA: literals and copies of what was written before. From lzma-specification.txt of the LZMA SDK. */

import { FormatError } from '#decoders/format';
import type { OutputBuffer } from '#decoders/output-buffer';
import { createLengthDecoder } from './length-decoder.ts';
import { RangeDecoder, createProbabilities, resetProbabilities } from './range-decoder.ts';

const states = 12;
const firstNonLiteralState = 7;
const maxPlaceStates = 16;
const lengthStates = 4;
const alignBits = 4;
const firstModelEnd = 14;
const slotBits = 6;

/** Unpacks chunks that share a dictionary, as LZMA2 cuts them, and appends them to `output`. */
export class LzmaDecoder {
  readonly #output: OutputBuffer;
  readonly #range = new RangeDecoder();
  readonly #isMatch = createProbabilities(states * maxPlaceStates);
  readonly #isLongRep0 = createProbabilities(states * maxPlaceStates);
  /** Whether a copy's distance is one of the last four, and which: four questions for each state. */
  readonly #isRep = createProbabilities(states * 4);
  readonly #slots = createProbabilities(lengthStates << slotBits);
  readonly #special = createProbabilities(1 + 128 - firstModelEnd);
  readonly #align = createProbabilities(1 << alignBits);
  readonly #matchLength = createLengthDecoder(this.#range);
  readonly #repLength = createLengthDecoder(this.#range);
  readonly #reps = [0, 0, 0, 0];
  #literals = createProbabilities(0x300);
  #contextBits = 0;
  #literalMask = 0;
  #placeMask = 0;
  #dictionaryAt = 0;
  #state = 0;

  constructor(output: OutputBuffer) {
    this.#output = output;
  }

  /** Sets what literals depend on: bits of the byte before, bits of the place. */
  setProperties(literalContextBits: number, literalPlaceBits: number, placeBits: number): void {
    this.#contextBits = literalContextBits;
    this.#literalMask = (1 << literalPlaceBits) - 1;
    this.#placeMask = (1 << placeBits) - 1;
    this.#literals = createProbabilities(0x300 << (literalContextBits + literalPlaceBits));
  }

  /** Forgets how likely things are. */
  resetState(): void {
    const copies = [this.#isMatch, this.#isLongRep0, this.#isRep, this.#slots, this.#special, this.#align];
    for (const all of [...copies, this.#literals]) resetProbabilities(all);
    this.#matchLength.reset();
    this.#repLength.reset();
    this.#reps.fill(0);
    this.#state = 0;
  }

  /** From now on nothing that was written before is copied. */
  resetDictionary(): void {
    this.#dictionaryAt = this.#output.length;
  }

  /** Unpacks the bytes from `start` to `end`, to exactly `count` bytes. */
  decode(bytes: Uint8Array, start: number, end: number, count: number): void {
    const output = this.#output;
    this.#range.start(bytes, start, end);
    output.reserve(count);
    const limit = output.length + count;
    while (output.length < limit) {
      const place = output.length - this.#dictionaryAt;
      const placeState = place & this.#placeMask;
      if (this.#range.bit(this.#isMatch, (this.#state << 4) + placeState) === 0) {
        this.#readLiteral(place);
        continue;
      }
      const isNew = this.#range.bit(this.#isRep, this.#state) === 0;
      const length = isNew ? this.#readMatch(placeState) : this.#readRep(placeState);
      if (length > limit - output.length) throw new FormatError('its compressed data is damaged');
      this.#copy(length);
    }
  }

  #readLiteral(place: number): void {
    const { bytes, length } = this.#output;
    const literals = this.#literals;
    const before = place > 0 ? bytes[length - 1]! : 0;
    const context = ((place & this.#literalMask) << this.#contextBits) + (before >> (8 - this.#contextBits));
    const base = 0x300 * context;
    let symbol = 1;
    if (this.#state >= firstNonLiteralState) {
      if (this.#reps[0]! >= place) throw new FormatError('its compressed data is damaged');
      // The byte that a copy would have given is unlikely to come: it is told by what it is not.
      let match = bytes[length - this.#reps[0]! - 1]!;
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const bit = this.#range.bit(literals, base + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#range.bit(literals, base + symbol);
    bytes[this.#output.length++] = symbol & 0xff;
    const state = this.#state;
    this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  #readMatch(placeState: number): number {
    const length = this.#matchLength.read(placeState);
    this.#reps.copyWithin(1, 0, 3);
    this.#reps[0] = this.#readDistance(length);
    this.#state = this.#state < firstNonLiteralState ? 7 : 10;
    return length;
  }

  #readDistance(length: number): number {
    const range = this.#range;
    const lengthState = Math.min(length - 2, lengthStates - 1);
    const slot = range.tree(this.#slots, lengthState << slotBits, slotBits);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) * 2 ** bits;
    if (slot < firstModelEnd) return start + range.reverseTree(this.#special, start - slot, bits);
    const high = range.direct(bits - alignBits) * 2 ** alignBits;
    return start + high + range.reverseTree(this.#align, 0, alignBits);
  }

  /** The length of a copy from one of the last four distances, which becomes the first of them. */
  #readRep(placeState: number): number {
    const range = this.#range;
    const reps = this.#reps;
    const state = this.#state;
    if (range.bit(this.#isRep, states + state) === 0) {
      if (range.bit(this.#isLongRep0, (state << 4) + placeState) === 0) {
        this.#state = state < firstNonLiteralState ? 9 : 11;
        return 1;
      }
    } else {
      const isLater = range.bit(this.#isRep, states * 2 + state);
      const index = isLater === 0 ? 1 : 2 + range.bit(this.#isRep, states * 3 + state);
      const distance = reps[index]!;
      reps.copyWithin(1, 0, index);
      reps[0] = distance;
    }
    this.#state = state < firstNonLiteralState ? 8 : 11;
    return this.#repLength.read(placeState);
  }

  #copy(length: number): void {
    const { bytes } = this.#output;
    const distance = this.#reps[0]! + 1;
    if (distance > this.#output.length - this.#dictionaryAt) {
      throw new FormatError('its compressed data is damaged');
    }
    let at = this.#output.length;
    for (const end = at + length; at < end; at++) bytes[at] = bytes[at - distance]!;
    this.#output.length = at;
  }
}
