/**
 * Hermes bytecode, the JavaScript of React Native apps: every string with its exact boundaries, the
 * function that uses it and the names that it is stored under.
 */

import { type Format, FormatError, type FormatOutput, type Spot } from '#decoders/format';
import { type HermesFile, hasHermesMagic, readHermesFile, stringRanges } from './file.ts';
import { type HermesFunctions, readFunctions } from './functions.ts';
import { instructionSetOf } from './opcodes.ts';
import { type StringUses, readUses } from './uses.ts';

/** Strings share their bytes, by a third in real bundles; forged tables could share without end. */
const maxOverlap = 4;
const firstUnlistedBytes = 1024 * 1024;
/** Names of functions which say what they are handed. */
const tellingCall = /^(?:set|with|add|use|init|configure|initialize)|key|token|secret|passw|auth|cred/i;
/** What a name looks like, as against other text. */
const nameShape = /^[\w.$:@/-]{1,100}$/;

/** See above. */
export const hermes: Format = {
  name: 'hermes',
  recognises: hasHermesMagic,
  decode({ bytes }, output) {
    const file = readHermesFile(bytes);
    output.fact('framework', 'React Native');
    output.fact('framework', `Hermes bytecode ${file.version}`);
    if (file.isDelta) output.note('The Hermes bytecode is in the form that updates are made from.');
    const code = readCode(file, output);
    tellStrings(file, code, output);
    if (file.fileBytes < bytes.length) output.rest(file.fileBytes, bytes.length);
    else if (file.fileBytes > bytes.length) output.gap('It is shorter than its header says.');
  },
};

interface Code {
  readonly functions: HermesFunctions;
  readonly uses: StringUses | undefined;
}

/** The code serves to name places: strings are told without it. */
function readCode(file: HermesFile, output: FormatOutput): Code | undefined {
  if (!instructionSetOf(file.version)) {
    output.note(
      `Hermes bytecode version ${file.version} is not known: its strings were read, without names and functions.`,
    );
    return undefined;
  }
  try {
    const functions = readFunctions(file);
    return { functions, uses: readUses(file, functions) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    output.note('The code of the Hermes bytecode is damaged: its strings were read, without names.');
    return undefined;
  }
}

function tellStrings(file: HermesFile, code: Code | undefined, output: FormatOutput): void {
  const texts = readTexts(file, output);
  const spotOf = (id: number) => (): Spot => describe(code, texts, id);
  for (let id = 0; id < texts.length; id++) {
    const keys = code?.uses ? namesOf(code.uses, texts, id) : [];
    if (keys.length === 0) output.string(texts[id]!, spotOf(id));
    for (const key of keys) output.string(texts[id]!, spotOf(id), key);
  }
}

function readTexts(file: HermesFile, output: FormatOutput): string[] {
  const { reader, storageAt, stringCount } = file;
  const view = reader.slice(storageAt, file.storageBytes);
  const storage = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  const ranges = stringRanges(file);
  const texts: string[] = [];
  let budget = file.storageBytes * maxOverlap + firstUnlistedBytes;
  for (let id = 0; id < stringCount; id++) {
    ranges.seek(id);
    budget -= ranges.bytes;
    if (budget < 0) {
      output.gap('Its strings share far more bytes than real ones do: the last were left out.');
      break;
    }
    const end = ranges.offset + ranges.bytes;
    texts.push(storage.toString(ranges.isUtf16 ? 'utf16le' : 'latin1', ranges.offset, end));
  }
  return texts;
}

function namesOf(uses: StringUses, texts: readonly string[], id: number): string[] {
  const names = uses.keysOf(id).map((key) => texts[key] ?? '');
  for (const call of uses.callsOf(id)) {
    const name = texts[call] ?? '';
    if (tellingCall.test(name)) names.push(name);
  }
  return names.filter((name) => nameShape.test(name));
}

function describe(code: Code | undefined, texts: readonly string[], id: number): Spot {
  const spot = `string ${id}`;
  const index = code?.uses?.functionOf(id) ?? -1;
  if (!code || index < 0) return { spot };
  const name = texts[code.functions.names[index]!];
  return { spot: `${spot} in function ${name === undefined || name === '' ? index : name}` };
}
