/**
 * What a method's registers hold while its code is read in order: constants, arrays that are being
 * filled, and strings that are being put together. Branches are not followed: what a register holds
 * is a good guess, and only ever decides under which name a string is told.
 */

import { textOfNumbers } from '#decoders/array-text';

/** A string that a method holds. */
export interface Constant {
  /** Index in the string table; -1 for a text that code puts together. */
  readonly index: number;
  /** The text that code puts together. */
  readonly text: string | undefined;
  /** `byte array`, for what is no string in the file. */
  readonly what: string | undefined;
  key: string | undefined;
}

/** An array that is being filled. */
export interface ArrayHolding {
  readonly texts: Constant[];
  readonly numbers: number[];
  isBytes: boolean;
  key: string | undefined;
}

/** Kinds of what a register holds. */
export const kinds = { nothing: 0, constant: 1, number: 2, array: 3, builder: 4 } as const;

/** See above. All are cleared for each method. */
export interface Holdings {
  /** Kind by register. */
  readonly kindOf: Uint8Array;
  /** By register: the number itself, or an index in one of the lists below. */
  readonly valueOf: Int32Array;
  constants: Constant[];
  arrays: ArrayHolding[];
  /** Parts of a StringBuilder; undefined for one that is not constant. */
  builders: (string | undefined)[][];
  /** What `move-result` will bring. */
  resultKind: number;
  resultValue: number;
  reset(registers: number): void;
  set(register: number, kind: number, value: number): void;
  addConstant(index: number, text?: string, what?: string): number;
  addArray(): number;
  /** Names what `register` holds, if that is a string or strings. A field's name is surer than a callee's. */
  name(register: number, key: string, isField: boolean): void;
  /** Turns arrays of numbers into constants, where they are text. */
  finishArrays(): void;
}

/** Makes holdings for one method after the other. */
export function createHoldings(): Holdings {
  const kindOf = new Uint8Array(65_536);
  const valueOf = new Int32Array(65_536);
  const holdings: Holdings = {
    kindOf,
    valueOf,
    constants: [],
    arrays: [],
    builders: [],
    resultKind: kinds.nothing,
    resultValue: 0,
    reset(registers) {
      kindOf.fill(kinds.nothing, 0, registers);
      if (holdings.constants.length > 0) holdings.constants = [];
      if (holdings.arrays.length > 0) holdings.arrays = [];
      if (holdings.builders.length > 0) holdings.builders = [];
      holdings.resultKind = kinds.nothing;
    },
    set(register, kind, value) {
      kindOf[register] = kind;
      valueOf[register] = value;
    },
    addConstant: (index, text, what) => holdings.constants.push({ index, text, what, key: undefined }) - 1,
    addArray: () => holdings.arrays.push({ texts: [], numbers: [], isBytes: false, key: undefined }) - 1,
    name(register, key, isField) {
      const value = valueOf[register]!;
      if (kindOf[register] === kinds.constant) give(holdings.constants[value], key, isField);
      else if (kindOf[register] === kinds.array) {
        const array = holdings.arrays[value];
        give(array, key, isField);
        for (const text of array?.texts ?? []) give(text, key, isField);
      }
    },
    finishArrays() {
      for (const { numbers, isBytes, key } of holdings.arrays) {
        const text = numbers.length > 0 ? textOfNumbers(numbers, isBytes) : undefined;
        if (text === undefined) continue;
        holdings.constants.push({ index: -1, text, what: isBytes ? 'byte array' : 'array', key });
      }
    },
  };
  return holdings;
}

function give(named: { key: string | undefined } | undefined, key: string, isField: boolean): void {
  if (named && (isField || named.key === undefined)) named.key = key;
}
