/** A place in the source of a regex that is being parsed, shared by the files of the parser. */

import { RuleError } from '#model/errors';

/** Whose regex it is, for errors. */
export interface RegexOwner {
  /** The rule's id. */
  readonly rule: string;
  /** `regex`, `keyed.value`. */
  readonly field: string;
}

export interface RegexCursor {
  readonly source: string;
  /** Index of the next character. */
  at: number;
  /** True when the source goes on with `text`. */
  sees(text: string): boolean;
  /** Takes `text` if the source goes on with it. */
  takes(text: string): boolean;
  /** Takes what `pattern` (sticky) matches here; undefined and nothing taken if it does not. */
  match(pattern: RegExp): RegExpExecArray | undefined;
  /** The code of the next character, which is taken. Only ASCII may stand in a source. */
  next(): number;
  /** Throws a RuleError that names the rule, the field and the character (counted from 1). */
  fail(problem: string, position?: number): never;
}

/** A cursor at the start of `source`. */
export function createCursor(source: string, owner: RegexOwner): RegexCursor {
  const cursor: RegexCursor = {
    source,
    at: 0,
    sees: (text) => source.startsWith(text, cursor.at),
    takes(text) {
      if (!cursor.sees(text)) return false;
      cursor.at += text.length;
      return true;
    },
    match(pattern) {
      pattern.lastIndex = cursor.at;
      const match = pattern.exec(source) ?? undefined;
      if (match) cursor.at = pattern.lastIndex;
      return match;
    },
    next() {
      const code = source.charCodeAt(cursor.at);
      if (code > 0x7f) cursor.fail('has a character that is not ASCII: write its bytes as \\xHH');
      cursor.at++;
      return code;
    },
    fail(problem, position = cursor.at) {
      const place = `Rule ${owner.rule}: ${owner.field} ${problem} (at character ${position + 1})`;
      throw new RuleError(place, owner.rule, owner.field);
    },
  };
  return cursor;
}
