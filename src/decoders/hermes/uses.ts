/**
 * What the code of a Hermes bytecode file does with its strings: which function loads each, and
 * under which name it is stored or handed over. Registers are followed from one instruction to the
 * next without regard to jumps: constants are loaded once, mostly at the start of a function.
 */

import type { ByteReader } from '#decoders/byte-reader';
import type { HermesFile } from './file.ts';
import type { HermesFunctions } from './functions.ts';
import { type LiteralBuffers, readLiteralBuffers, readLiterals } from './literals.ts';
import { instructionSetOf, roles } from './opcodes.ts';

/** Uses of strings, by their numbers. */
export interface StringUses {
  /** The first function that uses it; -1 where none is known. */
  functionOf(id: number): number;
  /** Numbers of the names that it is stored under. */
  keysOf(id: number): readonly number[];
  /** Numbers of the names of functions that it is handed to. */
  callsOf(id: number): readonly number[];
}

/** More names for one string tell nothing. */
const maxKeys = 6;
const none: readonly number[] = [];

class Uses implements StringUses {
  readonly #functions: Int32Array;
  readonly #keys = new Map<number, number[]>();
  readonly #calls = new Map<number, number[]>();

  constructor(stringCount: number) {
    this.#functions = new Int32Array(stringCount).fill(-1);
  }
  load(id: number, index: number): void {
    if (this.#functions[id] === -1) this.#functions[id] = index;
  }
  key(id: number, key: number): void {
    add(this.#keys, id, key);
  }
  call(id: number, name: number): void {
    add(this.#calls, id, name);
  }
  functionOf(id: number): number {
    return this.#functions[id] ?? -1;
  }
  keysOf(id: number): readonly number[] {
    return this.#keys.get(id) ?? none;
  }
  callsOf(id: number): readonly number[] {
    return this.#calls.get(id) ?? none;
  }
}

function add(map: Map<number, number[]>, id: number, name: number): void {
  const names = map.get(id);
  if (!names) map.set(id, [name]);
  else if (names.length < maxKeys && !names.includes(name)) names.push(name);
}

/** Reads the code of all functions. Undefined when the instructions of this version are not known. */
export function readUses(file: HermesFile, functions: HermesFunctions): StringUses | undefined {
  const set = instructionSetOf(file.version);
  if (!set) return undefined;
  const uses = new Uses(file.stringCount);
  const walk = createWalk(file, uses, readLiteralBuffers(file));
  // Functions may share their code, but not without end.
  let budget = file.reader.length * 4;
  for (let index = 0; index < functions.count && budget > 0; index++) {
    const length = functions.lengths[index]!;
    budget -= length;
    walk.start(index);
    let at = functions.starts[index]!;
    const end = at + length;
    while (at < end) {
      const opcode = file.reader.u8(at);
      const size = set.lengths[opcode]!;
      if (size === 0 || at + size > end) break;
      walk.step(set.roles[opcode]!, at);
      at += size;
    }
  }
  return uses;
}

interface Walk {
  /** Begins a function. */
  start(index: number): void;
  /** Takes the instruction at `at`, all of whose bytes are there. */
  step(role: number, at: number): void;
}

/** What registers hold; instructions are given by where they start. */
interface Registers {
  clear(index: number): void;
  forget(register: number): void;
  move(at: number): void;
  load(at: number, id: number): void;
  put(at: number, key: number): void;
  get(at: number, name: number): void;
  call(at: number, argumentCount: number): void;
}

function createRegisters({ reader, stringCount }: HermesFile, uses: Uses): Registers {
  const { u8 } = reader;
  /** A string, and the function of that name; -1: something else. */
  const strings = new Int32Array(256);
  const names = new Int32Array(256);
  let current = 0;
  const forget = (register: number): void => {
    strings[register] = -1;
    names[register] = -1;
  };
  return {
    forget,
    clear(index) {
      current = index;
      strings.fill(-1);
      names.fill(-1);
    },
    move(at) {
      strings[u8(at + 1)] = strings[u8(at + 2)]!;
      names[u8(at + 1)] = names[u8(at + 2)]!;
    },
    load(at, id) {
      forget(u8(at + 1));
      if (id >= stringCount) return;
      strings[u8(at + 1)] = id;
      uses.load(id, current);
    },
    put(at, key) {
      const value = strings[u8(at + 2)]!;
      if (value >= 0 && key < stringCount) uses.key(value, key);
    },
    get(at, name) {
      forget(u8(at + 1));
      if (name < stringCount) names[u8(at + 1)] = name;
    },
    call(at, argumentCount) {
      const callee = names[u8(at + 2)]!;
      const first = strings[u8(at + 4)]!;
      const second = argumentCount > 1 ? strings[u8(at + 5)]! : -1;
      // `setItem("apiKey", "…")` names its value itself.
      if (first >= 0 && second >= 0) uses.key(second, first);
      else if (callee >= 0 && first >= 0) uses.call(first, callee);
      forget(u8(at + 1));
    },
  };
}

function createWalk(file: HermesFile, uses: Uses, buffers: LiteralBuffers): Walk {
  const { reader, stringCount } = file;
  const { bytes } = reader;
  const { clear, forget, move, load, put, get, call } = createRegisters(file, uses);
  let current = 0;
  const readObject = createObjectReader(reader, buffers, (key, value) => {
    if (key >= stringCount || value >= stringCount) return;
    uses.load(value, current);
    uses.key(value, key);
  });
  const nameOf = createNameReader(reader);
  const step = (role: number, at: number): void => {
    switch (role) {
      case roles.writes:
        return forget(bytes[at + 1]!);
      case roles.move:
        return move(at);
      case roles.loadString:
      case roles.loadStringLong:
        return load(at, nameOf(role, at));
      case roles.put:
      case roles.putLong:
      case roles.putOwnShort:
      case roles.putOwn:
      case roles.putOwnLong:
        return put(at, nameOf(role, at));
      case roles.getShort:
      case roles.get:
      case roles.getLong:
        return get(at, nameOf(role, at));
      case roles.call2:
        return call(at, 1);
      case roles.call3:
      case roles.call4:
        return call(at, 2);
      default:
        if (readObject(role, at)) forget(bytes[at + 1]!);
    }
  };
  return {
    start(index) {
      current = index;
      clear(index);
    },
    step,
  };
}

/** Reads the number of the string in an instruction that has one. */
function createNameReader({ u8, u16, u32 }: ByteReader): (role: number, at: number) => number {
  return (role, at) => {
    switch (role) {
      case roles.loadString:
        return u16(at + 2);
      case roles.loadStringLong:
        return u32(at + 2);
      case roles.putOwnShort:
        return u8(at + 3);
      case roles.putOwn:
        return u16(at + 3);
      case roles.putOwnLong:
        return u32(at + 3);
      case roles.getShort:
        return u8(at + 4);
      case roles.put:
      case roles.get:
        return u16(at + 4);
      default:
        return u32(at + 4);
    }
  };
}

/** Reads the object literal that an instruction makes; false for other instructions. */
type ObjectReader = (role: number, at: number) => boolean;

/** Pairs keys and values that are strings, until far more was read than a real file holds. */
function createObjectReader(
  { length, u16, u32 }: ByteReader,
  { keys, values, shapes }: LiteralBuffers,
  pair: (key: number, value: number) => void,
): ObjectReader {
  let budget = length * 4;
  const isNew = shapes !== undefined;
  const view = shapes && new DataView(shapes.buffer, shapes.byteOffset, shapes.byteLength);
  const plain = (count: number, keysAt: number, valuesAt: number): true => {
    if (budget <= 0) return true;
    const names = readLiterals(keys, keysAt, count, isNew);
    const literals = readLiterals(values, valuesAt, names.length, isNew);
    budget -= names.length + literals.length;
    for (let index = 0; index < literals.length; index++) {
      if (names[index]! >= 0 && literals[index]! >= 0) pair(names[index]!, literals[index]!);
    }
    return true;
  };
  const shaped = (shape: number, valuesAt: number): true => {
    if (!view || (shape + 1) * 8 > view.byteLength) return true;
    return plain(view.getUint32(shape * 8 + 4, true), view.getUint32(shape * 8, true), valuesAt);
  };
  return (role, at) => {
    if (role === roles.newObjectOfParent) return shaped(u32(at + 3), u32(at + 7));
    if (role === roles.newObject) {
      return view ? shaped(u16(at + 2), u16(at + 4)) : plain(u16(at + 4), u16(at + 6), u16(at + 8));
    }
    if (role !== roles.newObjectLong) return false;
    return view ? shaped(u32(at + 2), u32(at + 6)) : plain(u16(at + 4), u32(at + 6), u32(at + 10));
  };
}
