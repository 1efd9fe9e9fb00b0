/**
 * The range coder of LZMA: bits by how likely they are, which each bit read changes. Written from
 * the LZMA specification (LZMA SDK, lzma-specification.txt).
 */

import { FormatError } from '#decoders/format';

const probabilityBits = 11;
const moveBits = 5;
const even = 1 << (probabilityBits - 1);
const whole = 1 << probabilityBits;
const top = 2 ** 24;

/** Makes `count` probabilities, all even. */
export function createProbabilities(count: number): Uint16Array {
  return new Uint16Array(count).fill(even);
}

/** Makes all probabilities even again. */
export function resetProbabilities(probabilities: Uint16Array): void {
  probabilities.fill(even);
}

/** Reads bits from a range of bytes. A class, since its methods are the decoder's inner loop. */
export class RangeDecoder {
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;
  #range = 0;
  #code = 0;

  /** Begins with the bytes from `start` to `end`. */
  start(bytes: Uint8Array, start: number, end: number): void {
    if (end - start < 5 || end > bytes.length) throw new FormatError('it breaks off');
    this.#bytes = bytes;
    this.#at = start + 5;
    this.#end = end;
    this.#range = 0xffffffff;
    this.#code =
      ((bytes[start + 1]! << 24) |
        (bytes[start + 2]! << 16) |
        (bytes[start + 3]! << 8) |
        bytes[start + 4]!) >>>
      0;
    if (bytes[start] !== 0) throw new FormatError('its compressed data is damaged');
  }

  #normalize(): void {
    if (this.#range >= top) return;
    if (this.#at >= this.#end) throw new FormatError('its compressed data is damaged');
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#bytes[this.#at++]!) >>> 0;
  }

  /** One bit, and makes it likelier from now on. */
  bit(probabilities: Uint16Array, index: number): 0 | 1 {
    this.#normalize();
    const probability = probabilities[index]!;
    const bound = (this.#range >>> probabilityBits) * probability;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[index] = probability + ((whole - probability) >> moveBits);
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    probabilities[index] = probability - (probability >> moveBits);
    return 1;
  }

  /** `count` bits that are as likely as not. */
  direct(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index++) {
      this.#normalize();
      this.#range >>>= 1;
      const isOne = this.#code >= this.#range;
      if (isOne) this.#code -= this.#range;
      value = value * 2 + (isOne ? 1 : 0);
    }
    return value;
  }

  /** A number of `bits` bits, the highest first; its probabilities begin at `from`. */
  tree(probabilities: Uint16Array, from: number, bits: number): number {
    let node = 1;
    for (let index = 0; index < bits; index++) node = (node << 1) | this.bit(probabilities, from + node);
    return node - (1 << bits);
  }

  /** The same, the lowest bit first. */
  reverseTree(probabilities: Uint16Array, from: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.bit(probabilities, from + node);
      node = (node << 1) | bit;
      value |= bit << index;
    }
    return value;
  }
}
