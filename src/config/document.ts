/**
 * Reads the text of a configuration file into plain data, and tells where each part of it stands.
 * Never runs anything: data formats only. Loaded, with its parsers, when there is a file to read.
 */

import { TomlError, parse as parseToml } from 'smol-toml';
import { type Document, LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { tomlLineOf } from '#rules/toml-lines';
import { jsonErrorOffset } from './json-error.ts';

/** Formats that a configuration file may have. */
export type ConfigFormat = 'yaml' | 'toml' | 'json';

/** Keys and indexes that lead from the top of a document to a part of it. */
export type PartPath = readonly (string | number)[];

/** Counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export interface ConfigDocument {
  readonly value: unknown;
  /** Where the part at `path` stands, or else the nearest part around it: its key's place, or its value's. */
  spotOf(path: PartPath, which: 'key' | 'value'): Spot;
}

/** The text is not of its format. `message` tells why, in words that quote none of it. */
export interface SyntaxMistake {
  readonly message: string;
  readonly spot: Spot;
}

/** So many aliases, resolved, are refused: ten that refer to each other make a text of billions. */
const maxAliases = 100;
const start: Spot = { line: 1, column: 1 };

/** The document in `text`, or what is wrong with it. Never throws, whatever the text. */
export function readDocument(text: string, format: ConfigFormat): ConfigDocument | SyntaxMistake {
  const plain = text.replace(/^\u{feff}/u, '');
  try {
    if (format === 'toml') return readToml(plain);
    return format === 'yaml' ? readYaml(plain) : readJson(plain);
  } catch (error) {
    return { message: unreadable(error, format), spot: start };
  }
}

function unreadable(error: unknown, format: ConfigFormat): string {
  if (error instanceof RangeError) return 'is nested too deeply';
  // What the parser throws where aliases multiply.
  if (error instanceof ReferenceError) return 'has aliases that make far more of it than it says';
  return `is not valid ${format.toUpperCase()}`;
}

function readYaml(text: string): ConfigDocument | SyntaxMistake {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const error = document.errors[0];
  if (error) return { message: `is not valid YAML (${yamlReason(error.code)})`, spot: spotAt(error.pos[0]) };
  return {
    value: document.toJS({ maxAliasCount: maxAliases }) as unknown,
    spotOf: (path, which) => spotAt(offsetOf(document, path, which)),
  };
}

/** The parser's own codes, in lower case words: `BAD_INDENT` becomes `bad indent`. */
function yamlReason(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

function offsetOf(document: Document, path: PartPath, which: 'key' | 'value'): number {
  if (which === 'key') {
    const around: unknown = document.getIn(path.slice(0, -1), true);
    const pair = isMap(around)
      ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
      : undefined;
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** JSON is YAML too, whose parser knows the places; but only what is JSON is taken. */
function readJson(text: string): ConfigDocument | SyntaxMistake {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const before = text.slice(0, jsonErrorOffset(text)).split('\n');
    const spot = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { message: 'is not valid JSON', spot };
  }
  const document = readYaml(text);
  // JSON.parse takes the last of two equal keys without a word.
  if ('message' in document)
    return { message: document.message.replace('YAML', 'JSON'), spot: document.spot };
  return { value, spotOf: document.spotOf };
}

function readToml(text: string): ConfigDocument | SyntaxMistake {
  try {
    const value: unknown = parseToml(text);
    return { value, spotOf: (path) => tomlSpot(text, path) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { message: 'is not valid TOML', spot: { line: error.line, column: error.column } };
  }
}

/** TOML's parser tells places for errors only: the line is found by its key. */
function tomlSpot(text: string, path: PartPath): Spot {
  const line = tomlLineOf(text, path);
  const content = text.split('\n')[line - 1] ?? '';
  const key = path.findLast((step) => typeof step === 'string');
  const at = key === undefined ? -1 : content.indexOf(key);
  return { line, column: (at === -1 ? content.search(/\S|$/) : at) + 1 };
}
