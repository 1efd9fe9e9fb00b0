/**
 * Instructions of Hermes bytecode, by version: how long each is, and what the few that concern
 * strings do. Taken from `BytecodeList.def` of facebook/hermes at each release; the tests walk real
 * bytecode of these versions, which ends with the functions only when the lengths are right.
 */

/** What an instruction does that matters here; the letters of `InstructionSet.roles`. */
export const roles = {
  /** Writes its first register, and no more of interest. */
  writes: '.'.charCodeAt(0),
  /** Has no register to write first. */
  other: '-'.charCodeAt(0),
  /** Register, register that is copied. */
  move: 'm'.charCodeAt(0),
  /** Register, string. */
  loadString: 's'.charCodeAt(0),
  loadStringLong: 'S'.charCodeAt(0),
  /** Register, then keys and values of an object literal. */
  newObject: 'o'.charCodeAt(0),
  newObjectLong: 'O'.charCodeAt(0),
  /** The same with a parent in front of them. */
  newObjectOfParent: 'a'.charCodeAt(0),
  /** Object, value, cache, name. */
  put: 'p'.charCodeAt(0),
  putLong: 'P'.charCodeAt(0),
  /** Object, value, name. */
  putOwnShort: 'h'.charCodeAt(0),
  putOwn: 'n'.charCodeAt(0),
  putOwnLong: 'N'.charCodeAt(0),
  /** Register, object, cache, name. */
  getShort: 'k'.charCodeAt(0),
  get: 'g'.charCodeAt(0),
  getLong: 'G'.charCodeAt(0),
  /** Register, function, this, arguments: one, two, three. */
  call2: '2'.charCodeAt(0),
  call3: '3'.charCodeAt(0),
  call4: '4'.charCodeAt(0),
} as const;

/** The instructions of one version, by opcode. */
export interface InstructionSet {
  /** Bytes of each instruction, opcode included; 0 for opcodes that do not exist. */
  readonly lengths: Uint8Array;
  /** Character codes, see `roles`. */
  readonly roles: Uint8Array;
}

/** Versions, lengths in base 36, roles. */
const table: readonly (readonly [readonly number[], string, string])[] = [
  [
    [59, 60, 62, 71],
    'ae238a43933334444444444444444444444444345454522255686868684575747557444656444556777742232211315757443636a462222232333432ei1315725363636254747474747474747474747474747474747474747',
    'oO.....m-.......................................-kgGgGpPpPhnNnN...............234.........----...........sS...............-.-..--------------------------------------------------',
  ],
  [
    [74, 76],
    'ae238a43933334444444444444444444444444345454522255686868684575747557444656444556777742232211315757443636a462222232333432ei1315734325363636254747474747474747474747474747474747474747',
    'oO.....m-.......................................-kgGgGpPpPhnNnN...............234.........----...........sS...............-.-.....--------------------------------------------------',
  ],
  [
    [84],
    '1ae238a43933334444444444444444444444444345454522255686868684575747557444656444556777747322323113575757443636a4622222232333432ei131573432536363625474747474747474747474747474747474747474744444444444444',
    '-oO.....m-.......................................-kgGgGpPpPhnNnN...............234...........---.............sS................-.-.....--------------------------------------------------..............',
  ],
  [
    [85],
    '1ae238a4393333444444444444444444444443344345454522255686868684575747557444656444556777747322323113575757443636a4622222232333432ei131573432536363625474747474747474747474747474747474747474744444444444444',
    '-oO.....m-.........................................-kgGgGpPpPhnNnN...............234...........---.............sS................-.-.....--------------------------------------------------..............',
  ],
  [
    [89, 90],
    '1ae238a4393333444444444444444444444443344345454522255686868684575747557444656444556777747322323113575757443636a4646222222323333432ei131573432536363625474747474747474747474747474747474747474744444444444444',
    '-oO.....m-.........................................-kgGgGpPpPhnNnN...............234...........---...............sS.................-.-.....--------------------------------------------------..............',
  ],
  [
    [94],
    '1ae238a439333344444444444444444444444334434545452227555686868684575747557444656444556777747322323113575757443636a4646222222323333432ei131573432536363625474747474747474747474747474747474747474744444444444444',
    '-oO.....m-..........................................--kgGgGpPpPhnNnN...............234...........---...............sS.................-.-.....--------------------------------------------------..............',
  ],
  [
    [96],
    '1ae238a439333344444444444444444444444334434545452227555686868684575747557444656444556777747322423113575757443636a4646222222323333432ei131573432536363625474747474747474747474747474747474747474744444444444444',
    '-oO.....m-..........................................--kgGgGpPpPhnNnN...............234...........---...............sS.................-.-.....--------------------------------------------------..............',
  ],
  [
    [98],
    '16ab238a4434433839333344444444444444444444444433445534345454522336755689686688668847476847455445446545565644455675747322423321136879574543636a46462222223233336443223eii573433253636368474747474747474747474747474747474747',
    '-oOa............m-.................................................-kgG.gGppPPppPP....pP......................234............---................sS............................---------------------------------------------',
  ],
  [
    [99],
    '16abc238a443443339333344444444444444444444444433445534345454522336755689686688668847476847455445446545565644455675747322423321136879574543636a464622222232333336443223eii573433253636368474747474747474747474747474747474747',
    '-oOaa...........m-.................................................-kgG.gGppPPppPP....pP......................234............---................sS.............................---------------------------------------------',
  ],
];

const sets = new Map<number, InstructionSet>();

/** The instructions of bytecode `version`; undefined for versions whose instructions are not known. */
export function instructionSetOf(version: number): InstructionSet | undefined {
  const known = sets.get(version);
  if (known) return known;
  const row = table.find(([versions]) => versions.includes(version));
  if (!row) return undefined;
  const [, lengths, letters] = row;
  const made = { lengths: new Uint8Array(256), roles: new Uint8Array(256).fill(roles.other) };
  for (let opcode = 0; opcode < lengths.length; opcode++) {
    made.lengths[opcode] = parseInt(lengths[opcode]!, 36);
    made.roles[opcode] = letters.charCodeAt(opcode);
  }
  sets.set(version, made);
  return made;
}
