/**
 * The grammar of assignments: given a word inside a name (`password` in `DB_PASSWORD`), finds the
 * value that is assigned to the name, in whatever syntax: `x = "v"`, `x: v`, `"x": "v"`,
 * `x => 'v'`, `x := v`, `<x>v</x>`, `name="x" value="v"`, `<key>x</key><string>v</string>`,
 * `set_x("v")`, `define('X', 'v')`, `@"v"`, `x: String = "v"`, `--x v`, `ENV X v`, `x=v&`,
 * `#define X "v"`, `variable "x" { default = "v" }`, `name: X` with `value: v`; and with something
 * between the two (`roundabout.ts`).
 */

import { tableOf } from '#engine/byte-class';
import { latin1 } from '#engine/latin1';
import { roundaboutBytes, roundaboutOf } from '#engine/roundabout';

export interface Assignment {
  /** The whole name: `spring.datasource.password`. */
  readonly name: string;
  readonly nameStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** `none`: an unquoted value, which may as well be code. */
  readonly quote: 'none' | 'quoted' | 'element';
}

const maxNameBytes = 80;
const maxGapBytes = 48;
const maxValueBytes = 512;
const comma = 0x2c;
const colon = 0x3a;
const brace = 0x7b;
const less = 0x3c;

const nameBytes = tableOf(/[A-Za-z0-9_.$\-\x80-\xff]/);
const blankBytes = tableOf(/[ \t]/);
const spaceBytes = tableOf(/\s/);
const quoteBytes = tableOf(/["'`]/);
const typeBytes = tableOf(/[A-Za-z_&']/);
const closerBytes = tableOf(/["'`\]\\]/);
/** What may follow a name and its closing quote directly: an operator, or the end of an XML tag. */
const operatorBytes = tableOf(/[=:,(<>?|&-]/);
/** What stands between a name that is a value itself and the value that belongs to it. */
const separatorBytes = tableOf(/[,{\r\n]/);
const bareEnd = tableOf(/[\s"'`,;()<>{}[\]|\\]/);

/** The assignment to the name that holds bytes `wordStart` to `wordEnd`, or undefined. */
export function assignmentAt(bytes: Uint8Array, wordStart: number, wordEnd: number): Assignment | undefined {
  const nameStart = backWhile(bytes, wordStart, nameBytes, maxNameBytes);
  const nameEnd = forwardWhile(bytes, wordEnd, nameBytes, maxNameBytes);
  const value = valueAfter(bytes, nameStart, nameEnd);
  return value && { name: latin1(bytes, nameStart, nameEnd), nameStart, ...value };
}

type Value = Pick<Assignment, 'valueStart' | 'valueEnd' | 'quote'>;

function valueAfter(bytes: Uint8Array, nameStart: number, nameEnd: number): Value | undefined {
  const closed = forwardWhile(bytes, nameEnd, closerBytes, 3);
  const at = forwardWhile(bytes, closed, blankBytes, maxGapBytes);
  const next = bytes[at];
  if (next === undefined) return undefined;
  if (separatorBytes[next] === 1) {
    const value = siblingValue(bytes, at);
    if (value) return value;
  }
  const isOperator = operatorBytes[next] === 1;
  if (isOperator && isListed(bytes, nameStart, at)) return undefined;
  // `<Pass encoding="base64">`: what follows the name of an element is another name.
  const opensElement = bytes[nameStart - 1] === less;
  const roundabout = opensElement
    ? undefined
    : roundaboutOf(latin1(bytes, nameEnd, nameEnd + roundaboutBytes));
  if (roundabout) {
    const start = nameEnd + roundabout.skip;
    return roundabout.mayBeBare ? plainValue(bytes, start, ':') : quotedValue(bytes, start);
  }
  if (isOperator) return valueAfterOperator(bytes, at, closed > nameEnd || bytes[nameStart - 1] === brace);
  if (at === closed) return undefined;
  if (closed > nameEnd) return attributeValue(bytes, at);
  const before = latin1(bytes, Math.max(0, nameStart - 20), nameStart);
  if (isCommandWord(bytes, nameStart, before)) return plainValue(bytes, at, ' ');
  return opensLine.test(before) ? quotedValue(bytes, at) : undefined;
}

function valueAfterOperator(bytes: Uint8Array, at: number, isClosed: boolean): Value | undefined {
  const text = latin1(bytes, at, at + 64);
  const element = /^(?:<\/(?:key|name)>\s*<(?:string|value)[^<>]{0,20}>|>)/i.exec(text);
  if (element) return elementValue(bytes, at + element[0].length);
  const operator = /^(?:[?|&]{0,2}=>?(?!=)|:=|::?(?!=)|=>|->|,(?=\s*@?["'`])|\((?=\s*@?["'`]))/.exec(
    text,
  )?.[0];
  if (operator === undefined || (operator === ',' && !isClosed)) return undefined;
  const start = forwardWhile(bytes, at + operator.length, spaceBytes, maxGapBytes);
  return typedValue(bytes, start) ?? plainValue(bytes, start, operator);
}

/**
 * True where the name does not name what follows: a string among others of a list
 * (`"open", "password", "close"`; in `set(x, "password", "v")` a bracket ends
 * it, and `"String", "X", "\\"v\\""` are the arguments of Gradle's buildConfigField), or the middle of
 * a path (`arn:aws:secret:name`).
 */
function isListed(bytes: Uint8Array, nameStart: number, operatorAt: number): boolean {
  const before = latin1(bytes, Math.max(0, nameStart - 8), nameStart);
  if (bytes[operatorAt] === colon) return before.endsWith(':') && bytes[operatorAt + 1] !== 0x20;
  if (bytes[operatorAt] !== comma || !/,\s*["'`]$/.test(before)) return false;
  const after = latin1(bytes, operatorAt + 1, operatorAt + 1 + maxValueBytes);
  return !/^\s*(?:@?(["'`])[^"'`\n]{1,200}\1\s*[)\]]|"\\"[^"\\\n]{1,200}\\")/.test(after);
}

/** `name: password, value: v`, `variable "password" { default = "v" }`, `option("password", default="v")`: the value has a name of its own. */
function siblingValue(bytes: Uint8Array, at: number): Value | undefined {
  const sibling =
    /^(?:\{[^{}]{0,160}?\bdefault\s{0,20}=\s{0,20}(?=")|[,\r\n]\s{0,40}["']?value["']?\s{0,20}[:=]\s{0,20}|,\s{0,20}(?:[a-z_]{1,12}\s?=\s?[^,()\n]{1,40},\s{0,20}){0,3}default\s?=\s?(?=["']))/i.exec(
      latin1(bytes, at, at + 240),
    );
  return sibling ? plainValue(bytes, at + sibling[0].length, ':') : undefined;
}

/** `name="password" value="v"`: the value is an attribute of its own. */
function attributeValue(bytes: Uint8Array, at: number): Value | undefined {
  const attribute = /^(?:[a-z]+:)?(?:value|content|string|default)\s*=\s*(?=["'])/i.exec(
    latin1(bytes, at, at + 64),
  );
  return attribute ? quotedValue(bytes, at + attribute[0].length) : undefined;
}

/** `x: String = "v"`, `x: &str = "v"`: the type stands between the name and the value. */
function typedValue(bytes: Uint8Array, at: number): Value | undefined {
  const first = bytes[at];
  if (first === undefined || typeBytes[first] === 0) return undefined;
  const typed =
    /^&?(?:'[a-z]{1,12}\s)?[A-Za-z_][\w.]{0,30}(?:[?\s]|<[\w, ]{0,20}>|\[\]){0,3}=\s*(?=@?["'`])/.exec(
      latin1(bytes, at, at + 64),
    );
  return typed ? quotedValue(bytes, at + typed[0].length) : undefined;
}

function plainValue(bytes: Uint8Array, at: number, operator: string): Value | undefined {
  const opening = /^(?:@|\\|[bruLf]{1,2}|(?:new\s+)?(?:\[\])?[A-Za-z.:]{0,20}\(\s*@?)?(?=["'`])/.exec(
    latin1(bytes, at, at + 32),
  );
  if (opening) return quotedValue(bytes, at + opening[0].length);
  if (operator === '(' || operator === ',') return undefined;
  const end = forwardUntil(bytes, at, bareEnd, maxValueBytes);
  return end > at ? { valueStart: at, valueEnd: bareValueEnd(bytes, at, end), quote: 'none' } : undefined;
}

/** A query parameter ends at `&`; a value without `&` before it keeps its own. */
function bareValueEnd(bytes: Uint8Array, start: number, end: number): number {
  const text = latin1(bytes, start, end);
  const next = /&(?:amp;)?[\w.-]+=/.exec(text);
  return next ? start + next.index : end;
}

function quotedValue(bytes: Uint8Array, at: number): Value | undefined {
  const quote = bytes[at];
  if (quote === undefined || quoteBytes[quote] === 0) return undefined;
  if (bytes[at + 1] === quote && bytes[at + 2] === quote) return undefined;
  // A string that holds code: `"\"v\""`.
  if (bytes[at + 1] === 0x5c && bytes[at + 2] === quote && bytes[at - 1] !== 0x5c) {
    return quotedValue(bytes, at + 2);
  }
  const limit = Math.min(bytes.length, at + 1 + maxValueBytes);
  for (let index = at + 1; index < limit; index++) {
    const byte = bytes[index]!;
    if (byte === 0x0a) return undefined;
    if (byte === 0x5c) {
      // An escaped quote closes a string inside a string: `"{\"password\": \"v\"}"`.
      if (bytes[index + 1] === quote && bytes[at - 1] === 0x5c)
        return { valueStart: at + 1, valueEnd: index, quote: 'quoted' };
      index++;
    } else if (byte === quote) return { valueStart: at + 1, valueEnd: index, quote: 'quoted' };
  }
  return undefined;
}

const cdata = '<![CDATA[';

function elementValue(bytes: Uint8Array, from: number): Value | undefined {
  const start = forwardWhile(bytes, from, spaceBytes, maxGapBytes);
  if (latin1(bytes, start, start + cdata.length) === cdata) return cdataValue(bytes, start + cdata.length);
  const limit = Math.min(bytes.length, start + maxValueBytes);
  for (let index = start; index < limit; index++) {
    if (bytes[index] !== 0x3c) continue;
    if (bytes[index + 1] !== 0x2f && bytes[index + 1] !== 0x21) return undefined;
    const end = backWhile(bytes, index, spaceBytes, maxGapBytes);
    return end > start ? { valueStart: start, valueEnd: end, quote: 'element' } : undefined;
  }
  return undefined;
}

function cdataValue(bytes: Uint8Array, start: number): Value | undefined {
  const length = latin1(bytes, start, start + maxValueBytes).indexOf(']]>');
  return length > 0 ? { valueStart: start, valueEnd: start + length, quote: 'element' } : undefined;
}

/** `:password "v"`, and a line that begins `password "v"`. */
const opensLine = /(?:^|[\n{,\s]:|\n[ \t]*|\n[ \t]*set[ \t]+|^set[ \t]+)$/;

/** `--password v`, `ENV PASSWORD v`, `#define PASSWORD "v"`: words after which white space assigns. */
function isCommandWord(bytes: Uint8Array, nameStart: number, before: string): boolean {
  if (bytes[nameStart] === 0x2d && bytes[nameStart + 1] === 0x2d) return true;
  return /(?:^|\n)\s*(?:ENV|ARG|#\s*define|setx|setenv|SetEnv|fastcgi_param)\s+$/.test(before);
}

function forwardWhile(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  const limit = Math.min(bytes.length, from + most);
  let at = from;
  while (at < limit && table[bytes[at]!] === 1) at++;
  return at;
}

function forwardUntil(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  const limit = Math.min(bytes.length, from + most);
  let at = from;
  while (at < limit && table[bytes[at]!] === 0) at++;
  return at;
}

function backWhile(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  const limit = Math.max(0, from - most);
  let at = from;
  while (at > limit && table[bytes[at - 1]!] === 1) at--;
  return at;
}
