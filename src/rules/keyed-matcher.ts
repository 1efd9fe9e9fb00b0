/** Compiles a rule's `keyed`: names that become keywords, and the shape of the value after them. */

import { Buffer } from 'node:buffer';
import type { KeyedMatcher, Keyword } from '#model/compiled-rule';
import { RuleError } from '#model/errors';
import type { Keyed, Rule } from '#model/provider';
import { bytesIn, toByteClass } from './byte-set.ts';
import type { KeywordTable } from './keyword-table.ts';
import { maxRun, runBytes } from './kernel-run.ts';
import { lengthOf } from './regex-length.ts';
import { parseRegex } from './regex-parser.ts';
import { bytesOf, toSteps } from './regex-sequence.ts';
import { type RegexNode, nodesIn } from './regex-syntax.ts';

const minNameBytes = 3;
const maxNameBytes = 64;
const minValueBytes = 8;
/** The longest value that is read after a name; longer credentials have marks of their own. */
const maxValueBytes = 4096;

const colon = 0x3a;

/** Throws a RuleError where the value has no bounds or no name can be looked for. Adds the names to `table`. */
export function compileKeyed(rule: Rule, keyed: Keyed, index: number, table: KeywordTable): KeyedMatcher {
  const node = parseRegex(keyed.value, { rule: rule.id, field: 'keyed.value' });
  if ([...nodesIn(node)].some((part) => part.kind === 'group' && part.isCapture)) {
    fail(rule, 'keyed.value', 'has a capture group; the whole value is the secret (write (?:…))');
  }
  const { min, max } = lengthOf(node);
  if (min < minValueBytes) fail(rule, 'keyed.value', `may be shorter than ${minValueBytes} characters`);
  if (max > maxValueBytes)
    fail(rule, 'keyed.value', `may be longer than ${maxValueBytes} characters; bound it`);
  if (keyed.names.length === 0) fail(rule, 'keyed.names', 'is empty');
  for (const name of new Set(keyed.names.flatMap(spellings))) {
    table.add({ text: nameBytes(rule, name), foldsCase: true, ...lookAheadOf(node, min) }, index);
  }
  return {
    kind: 'keyed',
    source: `^(?:${keyed.value})$`,
    bytes: toByteClass(bytesOf(node)),
    min,
    max,
    isCommonWord: keyed.isCommonWord ?? false,
  };
}

/** The kernel's look-ahead where every value is a run that it recognises; none otherwise. */
function lookAheadOf(node: RegexNode, min: number): Pick<Keyword, 'lookAhead' | 'minRun'> {
  const isRun = bytesIn(bytesOf(node)).every((byte) => runBytes[byte] === 1);
  if (!isRun || mayStartWith(node, colon)) return { lookAhead: 'none', minRun: 0 };
  return { lookAhead: 'value', minRun: Math.min(min, maxRun) };
}

/** True unless it is certain that no match begins with `byte`. */
function mayStartWith(node: RegexNode, byte: number): boolean {
  for (const step of toSteps(node)) {
    if (step.bytes[byte] === 1) return true;
    if (step.length.min > 0) return false;
  }
  return false;
}

/** Words of a name joined by `_` or `-`; a name that ends in one means it (`dd_`). */
const joinedName = /^[a-z0-9]+(?:[_-][a-z0-9]+)+$/i;

/** A name of several words, as code, options and properties spell it: `dd_api_key`, `dd-api-key`, `dd.api.key`, `ddApiKey`. */
function spellings(name: string): string[] {
  if (!joinedName.test(name)) return [name];
  const words = name.split(/[_-]/);
  // `X-Client-Secret` is a header of whomever, not of the company called X.
  if (/^x_/i.test(name)) return [name, words.join('')];
  return [name, ...['_', '-', '.', ''].map((mark) => words.join(mark))];
}

/** The name as the kernel compares it: lower case, the UTF-8 of other than ASCII as it is. */
function nameBytes(rule: Rule, name: string): string {
  const bytes = Buffer.from(name, 'utf8').toString('latin1');
  if (bytes.length < minNameBytes || bytes.length > maxNameBytes) {
    fail(
      rule,
      'keyed.names',
      `must have ${minNameBytes} to ${maxNameBytes} characters each; ${JSON.stringify(name)} does not`,
    );
  }
  return bytes.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function fail(rule: Rule, field: string, problem: string): never {
  throw new RuleError(`Rule ${rule.id}: ${field} ${problem}`, rule.id, field);
}
