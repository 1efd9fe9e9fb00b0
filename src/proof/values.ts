/**
 * Draws values of a rule's own shape: random texts from its syntax tree, of which RE2 says what the
 * secret is, past the rule's own checks. Where checks want a structure that chance does not give
 * (a signature, a certificate), the secrets of the rule's examples stand in.
 */

import { Buffer } from 'node:buffer';
import { type Judge, createJudge } from '#engine/judge';
import type { Match } from '#engine/match';
import { regexEngine } from '#engine/re2';
import type { CompiledRule } from '#model/compiled-rule';
import type { Rule } from '#model/provider';
import type { ByteSet } from '#rules/byte-set';
import { parseRegex } from '#rules/regex-parser';
import { bytesOf } from '#rules/regex-sequence';
import { type RegexNode, nodesIn } from '#rules/regex-syntax';
import { type Random, drawMatch } from './draw.ts';

/** So many texts are drawn in a row before it is given up. */
const mostMisses = 400;

/** One value, as Latin-1. `before` and `after` are the context that the rule's regex wants around it. */
export interface DrawnValue {
  readonly before: string;
  readonly secret: string;
  readonly after: string;
}

export interface DrawnValues {
  readonly values: readonly DrawnValue[];
  /** `examples`: no drawn text passed the rule's checks, so the rule's own secrets were taken. */
  readonly from: 'shape' | 'examples';
  /** Every byte that the secret may be made of. */
  readonly alphabet: ByteSet;
  /** True: the rule's regex wants the beginning of a line somewhere. */
  readonly opensLine: boolean;
}

/** `count` values of `rule`; fewer, perhaps none, where chance does not meet its shape. */
export function drawValues(rule: Rule, compiled: CompiledRule, random: Random, count: number): DrawnValues {
  const source = rule.regex ?? rule.keyed?.value ?? '';
  const node = parseRegex(source, { rule: rule.id, field: rule.keyed ? 'keyed.value' : 'regex' });
  const plain = plainOf(node);
  const accept = createAcceptance(compiled);
  const values: DrawnValue[] = [];
  for (let misses = 0; values.length < count && misses < mostMisses;) {
    const value = accept(drawMatch(plain, random));
    if (value) values.push(value);
    misses = value ? 0 : misses + 1;
  }
  const alphabet = bytesOf(captureIn(node) ?? node);
  const opensLine = [...nodesIn(node)].some(
    (part) => part.kind === 'assertion' && /start/.test(part.assertion),
  );
  if (values.length === count || (rule.checks ?? []).length === 0) {
    return { values, from: 'shape', alphabet, opensLine };
  }
  return { values: valuesOfExamples(rule, accept), from: 'examples', alphabet, opensLine };
}

/** The value in a text that the rule's regex matches as a whole, if it is one that would be reported. */
function createAcceptance(compiled: CompiledRule): (text: string) => DrawnValue | undefined {
  const { matcher } = compiled;
  if (matcher.kind === 'generic') return () => undefined;
  const regex = regexEngine().compile(matcher.source);
  const judge: Judge = createJudge(compiled);
  const edge = matcher.kind === 'keyed' ? '' : '\n';
  return (text) => {
    const whole = `${edge}${text}${edge}`;
    const found = regex.exec(whole, 0);
    if (!found || found.start > edge.length || found.end < whole.length - edge.length) return undefined;
    const match: Match = {
      rule: 0,
      start: found.start,
      end: found.end,
      secretStart: found.groupStart,
      secretEnd: found.groupEnd,
      confidence: compiled.confidence,
      facts: {},
    };
    if (found.groupEnd <= found.groupStart || !judge(match, Buffer.from(whole, 'latin1'))) return undefined;
    if (match.facts['example'] === 'yes') return undefined;
    return {
      before: whole.slice(edge.length, Math.max(found.groupStart, edge.length)),
      secret: whole.slice(found.groupStart, found.groupEnd),
      after: whole.slice(found.groupEnd, Math.max(found.groupEnd, whole.length - edge.length)),
    };
  };
}

/** The secrets of the rule's examples, where they stand alone on a line; else the whole examples. */
function valuesOfExamples(
  { examples }: Rule,
  accept: (text: string) => DrawnValue | undefined,
): DrawnValue[] {
  return examples.map(({ before, secret, after }) => {
    const [left, text, right] = [before, secret.join(''), after].map((piece) =>
      Buffer.from(piece, 'utf8').toString('latin1'),
    ) as [string, string, string];
    const isWord = /^[^\s\\"']+$/.test(text);
    return (isWord ? accept(text) : undefined) ?? { before: left, secret: text, after: right };
  });
}

/** The node without what nobody types: `[^"]` may be any byte, but a line of a file has few of them. */
function plainOf(node: RegexNode): RegexNode {
  switch (node.kind) {
    case 'assertion':
      return node;
    case 'bytes':
      return { ...node, set: plainSet(node.set) };
    case 'concat':
      return { ...node, parts: node.parts.map(plainOf) };
    case 'alternate':
      return { ...node, options: node.options.map(plainOf) };
    case 'repeat':
    case 'group':
      return { ...node, part: plainOf(node.part) };
  }
}

/** The printable ones of the bytes, if there are any; a line feed only where there is no space. */
function plainSet(set: ByteSet): ByteSet {
  const printable = set.map((flag, byte) => (byte >= 0x20 && byte < 0x7f ? flag : 0));
  return printable.includes(1) ? printable : set;
}

/** The capture group, which is the secret; of a keyed value there is none. */
function captureIn(node: RegexNode): RegexNode | undefined {
  for (const part of nodesIn(node)) if (part.kind === 'group' && part.isCapture) return part;
  return undefined;
}
