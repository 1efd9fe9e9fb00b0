/**
 * Parses the regexes of rules: RE2's syntax, read over bytes. What RE2 refuses is refused here, and
 * a few things that RE2 takes but that mean nothing over bytes (`\p`, `\C`, characters above \xFF).
 */

import type { Assertion, RegexNode } from './regex-syntax.ts';
import { type ByteSet, foldedSet, negationOf, rangeOf } from './byte-set.ts';
import { parseClass } from './regex-class.ts';
import { type RegexCursor, type RegexOwner, createCursor } from './regex-cursor.ts';
import { parseEscape, parseNamedClass } from './regex-escapes.ts';
import { checkRepeats, parseQuantifier, refuseQuantifier } from './regex-quantifier.ts';

/** As set by `(?i)`, `(?m)`, `(?s)` and `(?U)`. */
interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly U: boolean;
}

interface State {
  readonly cursor: RegexCursor;
  readonly names: Set<string>;
  flags: Flags;
  depth: number;
}

const maxDepth = 200;
const anyByte = rangeOf(0, 255);
const anyButLineFeed = negationOf(rangeOf(0x0a, 0x0a));
const escapedAssertions = new Map<string, Assertion>([
  ['\\b', 'word-boundary'],
  ['\\B', 'no-word-boundary'],
  ['\\A', 'text-start'],
  ['\\z', 'text-end'],
]);

/** The syntax tree of `source`. Throws a RuleError with the position where it is not valid. */
export function parseRegex(source: string, owner: RegexOwner): RegexNode {
  const cursor = createCursor(source, owner);
  const flags = { i: false, m: false, s: false, U: false };
  const node = parseAlternate({ cursor, names: new Set(), flags, depth: 0 });
  if (cursor.at < source.length) cursor.fail('has a ) without its (');
  checkRepeats(node, cursor);
  return node;
}

function parseAlternate(state: State): RegexNode {
  if (++state.depth > maxDepth) state.cursor.fail(`nests groups deeper than ${maxDepth}`);
  const options = [parseConcat(state)];
  while (state.cursor.takes('|')) options.push(parseConcat(state));
  state.depth--;
  return options.length === 1 ? options[0]! : { kind: 'alternate', options };
}

function parseConcat(state: State): RegexNode {
  const { cursor } = state;
  const parts: RegexNode[] = [];
  while (cursor.at < cursor.source.length && !cursor.sees('|') && !cursor.sees(')')) {
    refuseQuantifier(cursor);
    const atoms = parseAtoms(state);
    const last = atoms.pop();
    parts.push(...atoms);
    if (!last) continue;
    const quantifier = parseQuantifier(cursor, state.flags.U);
    parts.push(quantifier ? { kind: 'repeat', part: last, ...quantifier } : last);
  }
  return parts.length === 1 ? parts[0]! : { kind: 'concat', parts };
}

/** One atom; none for `(?i)`; one for each character of `\Q…\E`, of which the last may be repeated. */
function parseAtoms(state: State): RegexNode[] {
  const { cursor } = state;
  if (cursor.sees('(')) return parseGroup(state);
  if (cursor.takes('\\Q')) return parseQuoted(state);
  return [parseAtom(state)];
}

function parseAtom({ cursor, flags }: State): RegexNode {
  const fold = (set: ByteSet): ByteSet => (flags.i ? foldedSet(set) : set);
  if (cursor.sees('[')) return { kind: 'bytes', set: parseClass(cursor, fold) };
  if (cursor.takes('.')) return { kind: 'bytes', set: flags.s ? anyByte : anyButLineFeed };
  if (cursor.takes('^')) return { kind: 'assertion', assertion: flags.m ? 'line-start' : 'text-start' };
  if (cursor.takes('$')) return { kind: 'assertion', assertion: flags.m ? 'line-end' : 'text-end' };
  if (!cursor.sees('\\')) return literal(cursor.next(), fold);
  const assertion = escapedAssertions.get(cursor.source.slice(cursor.at, cursor.at + 2));
  if (assertion) {
    cursor.at += 2;
    return { kind: 'assertion', assertion };
  }
  const named = parseNamedClass(cursor, fold, false);
  return named ? { kind: 'bytes', set: named } : literal(parseEscape(cursor), fold);
}

function literal(byte: number, fold: (set: ByteSet) => ByteSet): RegexNode {
  return { kind: 'bytes', set: fold(rangeOf(byte, byte)) };
}

function parseQuoted(state: State): RegexNode[] {
  const { cursor, flags } = state;
  const fold = (set: ByteSet): ByteSet => (flags.i ? foldedSet(set) : set);
  const parts: RegexNode[] = [];
  while (cursor.at < cursor.source.length && !cursor.takes('\\E')) parts.push(literal(cursor.next(), fold));
  return parts;
}

function parseGroup(state: State): RegexNode[] {
  const { cursor } = state;
  const start = cursor.at;
  const outerFlags = state.flags;
  cursor.at++;
  let isCapture = true;
  if (cursor.takes('?')) {
    const name = cursor.match(/P?<([A-Za-z0-9_]+)>/y)?.[1];
    if (name === undefined) {
      isCapture = false;
      state.flags = parseFlags(state, start);
      // `(?i)` holds to the end of the group that it stands in.
      if (cursor.takes(')')) return [];
      if (!cursor.takes(':')) failAtGroup(cursor, start);
    } else if (state.names.has(name)) cursor.fail(`names two groups ${name}`, start);
    else state.names.add(name);
  }
  const part = parseAlternate(state);
  if (!cursor.takes(')')) cursor.fail('has a ( without its )', start);
  state.flags = outerFlags;
  return [{ kind: 'group', part, isCapture }];
}

function parseFlags({ cursor, flags }: State, start: number): Flags {
  const words = cursor.match(/([imsU]*)(?:-([imsU]+))?(?=[):])/y) ?? failAtGroup(cursor, start);
  const set: Record<string, boolean> = {};
  for (const flag of words[1] ?? '') set[flag] = true;
  for (const flag of words[2] ?? '') set[flag] = false;
  return { ...flags, ...set };
}

function failAtGroup(cursor: RegexCursor, start: number): never {
  const isLook = /^\(\?<?[=!]/.test(cursor.source.slice(start));
  return cursor.fail(
    isLook ? 'looks around, which RE2 does not do' : 'has a group (? that RE2 does not have',
    start,
  );
}
