/**
 * Reads the text of a users' rule file into plain data, and tells on which line each part of it
 * stands. Loaded only when there is such a file: it brings the parsers with it.
 */

import { parse as parseToml } from 'smol-toml';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { UsageError } from '#model/errors';
import { tomlLineOf } from './toml-lines.ts';

/** Formats that a rule file may have. */
export type RuleFileFormat = 'yaml' | 'toml' | 'json';

/** Keys and indexes that lead from the top of a document to a part of it. */
export type DocumentPath = readonly (string | number)[];

export interface RuleDocument {
  readonly value: unknown;
  /** The line (from 1) of the part at `path`, or of the nearest part around it that exists. */
  lineOf(path: DocumentPath): number;
}

/** Throws a UsageError with file and line where the text is not of the format. */
export function readRuleDocument(text: string, format: RuleFileFormat, fileName: string): RuleDocument {
  const plain = text.replace(/^\u{feff}/u, '');
  switch (format) {
    case 'yaml':
      return readYaml(plain, fileName);
    case 'toml':
      return readToml(plain, fileName);
    case 'json':
      return readJson(plain, fileName);
  }
}

function readYaml(text: string, fileName: string): RuleDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error) return fail(fileName, lines.linePos(error.pos[0]).line, 'YAML', error.message, error);
  return {
    // A file that doubles its aliases a hundred times over is refused by the parser.
    value: guarded(fileName, 'YAML', () => document.toJS({ maxAliasCount: 100 }) as unknown),
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

function readToml(text: string, fileName: string): RuleDocument {
  const value = guarded(fileName, 'TOML', () => parseToml(text));
  return { value, lineOf: (path) => tomlLineOf(text, path) };
}

/** JSON is YAML too, which knows the lines; but only what is JSON is taken. */
function readJson(text: string, fileName: string): RuleDocument {
  const value = guarded(fileName, 'JSON', () => JSON.parse(text) as unknown);
  return { value, lineOf: readYaml(text, fileName).lineOf };
}

function guarded(fileName: string, format: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    // What JSON.parse says quotes the text, which may hold a secret.
    const isQuoting = error instanceof SyntaxError || !(error instanceof Error);
    const message = isQuoting ? `it is no ${format}` : error.message;
    return fail(fileName, lineIn(error), format, message, error);
  }
}

function lineIn(error: unknown): number | undefined {
  const hasLine = typeof error === 'object' && error !== null && 'line' in error;
  return hasLine && typeof error.line === 'number' ? error.line : undefined;
}

function fail(
  fileName: string,
  line: number | undefined,
  format: string,
  message: string,
  cause: unknown,
): never {
  const place = line === undefined ? fileName : `${fileName}:${line}`;
  const reason = message.split('\n', 1)[0] ?? '';
  throw new UsageError(`${place}: cannot be read as ${format}: ${reason}`, { cause });
}
