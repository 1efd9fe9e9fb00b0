/** Reads a method's code for the strings it holds, and for the names that it gives them. */

import { fillArray, newFilledArray, putElement } from './arrays.ts';
import { type CallReader, createCallReader } from './calls.ts';
import type { DexFile } from './dex-file.ts';
import { type Constant, type Holdings, createHoldings, kinds } from './holdings.ts';
import { payloadUnits, unitsOf, writes, writesByte, writesShort } from './instructions.ts';
import type { Names } from './names.ts';

/** Gives the strings of the code at `codeAt`, of the method with index `method`, in order. */
export type CodeReader = (codeAt: number, method: number) => readonly Constant[];

interface Code {
  readonly dex: DexFile;
  readonly names: Names;
  readonly held: Holdings;
  readonly readCall: CallReader;
  /** The method that is read, and where its code ends. */
  method: number;
  end: number;
}

/** Reads an instruction at `at`, whose first unit is `unit`. */
type Step = (code: Code, unit: number, at: number) => void;

/** Bytes before the instructions. */
const headerBytes = 16;

/** Makes a reader for the code in `dex`. */
export function createCodeReader(dex: DexFile, names: Names): CodeReader {
  const held = createHoldings();
  const code: Code = { dex, names, held, readCall: createCallReader(dex, names, held), method: 0, end: 0 };
  return (codeAt, method) => {
    const start = codeAt + headerBytes;
    const bytes = dex.u32(codeAt + 12) * 2;
    const registers = dex.u16(codeAt);
    dex.spend(bytes + headerBytes + (registers >> 2));
    // Code that is cut off is read as far as it goes.
    code.end = Math.min(start + bytes, dex.buffer.length);
    code.method = method;
    held.reset(registers);
    walk(code, start);
    held.finishArrays();
    return held.constants;
  };
}

function walk(code: Code, start: number): void {
  const { buffer } = code.dex;
  const { kindOf } = code.held;
  const { end } = code;
  // Tables of another module are slow to reach in here.
  const [units, written, reader] = [unitsOf, writes, steps];
  for (let at = start; at + 2 <= end;) {
    const unit = buffer[at]! | (buffer[at + 1]! << 8);
    const opcode = unit & 0xff;
    const data = opcode === 0 && unit !== 0 && at + 8 <= end ? payloadUnits(buffer, at, unit) : 0;
    const next = at + (data > 0 ? data : units[opcode]!) * 2;
    if (data === 0 && next <= end) {
      const step = reader[opcode];
      if (step) step(code, unit, at);
      else if (written[opcode] === writesByte) kindOf[unit >> 8] = kinds.nothing;
      else if (written[opcode] === writesShort) kindOf[(unit >> 8) & 0xf] = kinds.nothing;
    }
    at = next;
  }
}

/** Instructions that matter to strings, by opcode. */
const steps: (Step | undefined)[] = Array.from({ length: 256 }, () => undefined);

function on(opcodes: readonly number[], step: Step): void {
  for (const opcode of opcodes) steps[opcode] = step;
}

const unitAt = ({ dex }: Code, at: number): number => dex.buffer[at]! | (dex.buffer[at + 1]! << 8);
const short = (unit: number): number => (unit >> 8) & 0xf;

function copy({ held }: Code, to: number, from: number): void {
  held.set(to, held.kindOf[from]!, held.valueOf[from]!);
}

on([0x01, 0x07], (code, unit) => copy(code, short(unit), unit >> 12));
on([0x02, 0x08], (code, unit, at) => copy(code, unit >> 8, unitAt(code, at + 2)));
on([0x03, 0x09], (code, _unit, at) => copy(code, unitAt(code, at + 2), unitAt(code, at + 4)));
on([0x0c], ({ held }, unit) => {
  held.set(unit >> 8, held.resultKind, held.resultValue);
  held.resultKind = kinds.nothing;
});
on([0x11], ({ held, names, method }, unit) => {
  if (held.kindOf[unit >> 8] !== kinds.nothing) held.name(unit >> 8, names.method(method).name, false);
});

on([0x12], ({ held }, unit) => held.set(short(unit), kinds.number, (unit << 16) >> 28));
on([0x13], (code, unit, at) => code.held.set(unit >> 8, kinds.number, (unitAt(code, at + 2) << 16) >> 16));
on([0x14], ({ held, dex }, unit, at) => held.set(unit >> 8, kinds.number, dex.buffer.readInt32LE(at + 2)));
on([0x15], (code, unit, at) => code.held.set(unit >> 8, kinds.number, unitAt(code, at + 2) << 16));
on([0x1a], (code, unit, at) =>
  code.held.set(unit >> 8, kinds.constant, code.held.addConstant(unitAt(code, at + 2))),
);
on([0x1b], ({ held, dex }, unit, at) =>
  held.set(unit >> 8, kinds.constant, held.addConstant(dex.u32(at + 2))),
);

on([0x23], ({ held }, unit) => held.set(short(unit), kinds.array, held.addArray()));
on([0x24, 0x25], ({ dex, held }, unit, at) => newFilledArray(dex, held, unit & 0xff, unit, at));
on([0x26], ({ dex, held, end }, unit, at) => fillArray(dex, held, end, unit >> 8, at));
on([0x4b, 0x4d, 0x4f, 0x50, 0x51], ({ dex, held }, unit, at) =>
  putElement(held, unit & 0xff, unit >> 8, dex.u8(at + 2), dex.u8(at + 3)),
);

on([0x28], (code, unit, at) => jump(code, at + ((unit << 16) >> 24) * 2));
on([0x29], (code, _unit, at) => jump(code, at + ((unitAt(code, at + 2) << 16) >> 16) * 2));
on([0x2a], (code, _unit, at) => jump(code, at + code.dex.buffer.readInt32LE(at + 2) * 2));

on([0x5b], (code, unit, at) => nameByField(code, short(unit), unitAt(code, at + 2)));
on([0x69], (code, unit, at) => nameByField(code, unit >> 8, unitAt(code, at + 2)));
on([0x6e, 0x6f, 0x70, 0x71, 0x72, 0x74, 0x75, 0x76, 0x77, 0x78], ({ readCall }, unit, at) =>
  readCall(unit & 0xff, unit, at),
);

/** Instructions that use a string: return, fields, calls. */
function isUse(opcode: number): boolean {
  return opcode === 0x11 || opcode === 0x5b || opcode === 0x69 || (opcode >= 0x6e && opcode <= 0x78);
}

/** `cond ? "a" : "b"` ends in a jump to where both are used: the use is read with what is held here. */
function jump(code: Code, target: number): void {
  if (code.held.constants.length === 0 || target < 0 || target + 2 > code.end) return;
  const unit = unitAt(code, target);
  const opcode = unit & 0xff;
  if (isUse(opcode) && target + unitsOf[opcode]! * 2 <= code.end) steps[opcode]?.(code, unit, target);
}

function nameByField({ held, names }: Code, register: number, field: number): void {
  const kind = held.kindOf[register];
  if (kind === kinds.constant || kind === kinds.array) held.name(register, names.field(field).name, true);
}
