/**
 * Tells the strings of a property list with their key paths. Walks without recursion; each
 * container is entered once, by the first way that leads to it, since in a hostile list the ways
 * are without number. Keyed archives are read as the objects that they stand for (`keyed-archive.ts`).
 */

import type { FormatOutput } from '#decoders/format';
import { archivedItems, archivedMembers, archivedObjects, archivedText } from './keyed-archive.ts';
import type { PlistData, PlistDictionary, PlistValue } from './value.ts';

/** What `tellPlist` leaves out, and what it adds. */
export interface TellOptions {
  /** Keys whose values say nothing: digests, certificates. */
  readonly mutedKeys?: ReadonlySet<string>;
  /** No data at all: the list is one of digests. */
  readonly isDataMuted?: boolean;
  /** Values that may not be reachable from the top. */
  readonly others?: readonly PlistValue[];
}

interface Step {
  readonly value: PlistValue;
  /** The way from the top, from the last step back. */
  readonly parent: Step | undefined;
  readonly label: string;
  /** The nearest name of a dictionary. */
  readonly key: string | undefined;
}

interface Walk {
  readonly output: FormatOutput;
  readonly options: TellOptions;
  readonly stack: Step[];
  readonly entered: Set<PlistValue>;
  /** What the indexes of a keyed archive mean. */
  readonly objects: readonly PlistValue[] | undefined;
  /** Characters of strings that may yet be told again under another name. */
  repeats: number;
}

const maxRepeatedCharacters = 4 * 1024 * 1024;
/** Bytes that people might keep as a key; longer ones are opened as what they are. */
const maxKeyBytes = 512;
const minEntryBytes = 64;
const maxPathLength = 400;
/** Digests that Core Data keeps of each entity. */
const digestKeys = /VersionHashes$/;

/** Tells `output` everything in `top`. */
export function tellPlist(top: PlistValue, output: FormatOutput, options: TellOptions = {}): void {
  const archive = archivedObjects(top);
  const walk: Walk = {
    output,
    options,
    stack: [{ value: archive?.top ?? top, parent: undefined, label: '', key: undefined }],
    entered: new Set(archive ? [top] : []),
    objects: archive?.objects,
    repeats: maxRepeatedCharacters,
  };
  run(walk);
  for (const [index, value] of [...(archive?.objects ?? []), ...(options.others ?? [])].entries()) {
    if (walk.entered.has(value)) continue;
    walk.stack.push({ value, parent: undefined, label: `object ${index}`, key: undefined });
    run(walk);
  }
}

function run(walk: Walk): void {
  for (let step = walk.stack.pop(); step; step = walk.stack.pop()) visit(walk, step);
}

function visit(walk: Walk, step: Step): void {
  const value = pointedAt(walk, step.value);
  const text = walk.objects ? archivedText(value, walk.objects) : undefined;
  if (text) {
    walk.entered.add(value);
    visit(walk, { ...step, value: text });
    return;
  }
  if (value.kind === 'text') tellText(walk, step, value.text, value);
  else if (value.kind === 'scalar') tellNumber(walk, step, value.text);
  else if (!walk.entered.has(value)) {
    walk.entered.add(value);
    if (value.kind === 'data') tellData(walk, step, value);
    else if (value.kind === 'array') enterArray(walk, step, value.items);
    else if (value.kind === 'dictionary') {
      const items = walk.objects && archivedItems(value);
      if (items) enterArray(walk, step, items);
      else enterDictionary(walk, step, value);
    }
  }
}

/** The object that an index of a keyed archive means; in XML it is a dictionary of one key. */
function pointedAt({ objects }: Walk, value: PlistValue): PlistValue {
  if (!objects) return value;
  if (value.kind === 'uid') return objects[value.index] ?? value;
  if (value.kind !== 'dictionary' || value.keys.length !== 1 || value.keys[0] !== 'CF$UID') return value;
  const [index] = value.values;
  return (index?.kind === 'scalar' && objects[Number(index.text)]) || value;
}

function tellText(walk: Walk, step: Step, text: string, value: PlistValue): void {
  if (text === '') return;
  if (walk.entered.has(value)) {
    walk.repeats -= text.length;
    if (walk.repeats < 0) return;
  } else walk.entered.add(value);
  walk.output.string(text, () => ({ spot: pathOf(step) }), step.key);
}

/** Numbers under a name: of them a PIN or an id is a secret, never one of fewer digits. */
function tellNumber({ output }: Walk, step: Step, text: string): void {
  if (step.key !== undefined && /^-?\d{4,}/.test(text)) {
    output.string(text, () => ({ spot: pathOf(step) }), step.key);
  }
}

function tellData({ output, options }: Walk, step: Step, { bytes }: PlistData): void {
  if (options.isDataMuted || bytes.length === 0) return;
  const text = printable(bytes);
  if (text !== undefined) {
    output.string(text, () => ({ spot: pathOf(step) }), step.key);
    return;
  }
  if (bytes.length <= maxKeyBytes && step.key !== undefined) {
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
    output.string(base64, () => ({ spot: pathOf(step) }), step.key);
  }
  if (bytes.length >= minEntryBytes) output.entry(pathOf(step), bytes);
}

/** Short bytes as text, where they are one; a NUL at the end is none of it. */
function printable(bytes: Uint8Array): string | undefined {
  if (bytes.length > 4096) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const trimmed = text.endsWith('\0') ? text.slice(0, -1) : text;
  return /[^\t\n\r -~\u00a0-\ufffc]/.test(trimmed) ? undefined : trimmed;
}

function enterArray(walk: Walk, step: Step, items: readonly PlistValue[]): void {
  for (let index = items.length - 1; index >= 0; index--) {
    walk.stack.push({ value: items[index]!, parent: step, label: String(index), key: step.key });
  }
}

function enterDictionary(walk: Walk, step: Step, dictionary: PlistDictionary): void {
  const { keys, values } =
    (walk.objects && archivedMembers(dictionary, walk.objects, walk.entered)) || dictionary;
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index]!;
    const value = values[index]!;
    if (walk.options.mutedKeys?.has(key) || digestKeys.test(key)) {
      walk.entered.add(value);
      continue;
    }
    const member: Step = { value, parent: step, label: key, key };
    // A string's line holds its key; other keys would not be searched.
    if (key.length > 100 || (key.length >= 16 && value.kind !== 'text')) {
      walk.output.string(key, () => ({ spot: `${pathOf(member)} (key)` }));
    }
    walk.stack.push(member);
  }
}

/** `/NSAppTransportSecurity/NSExceptionDomains`; the end of it where it is long. */
function pathOf(step: Step): string {
  let path = '';
  for (let at: Step | undefined = step; at && at.label !== ''; at = at.parent) {
    path = `/${at.label}${path}`;
    if (path.length > maxPathLength) return `…${path.slice(-maxPathLength)}`;
  }
  return path === '' ? '/' : path;
}
