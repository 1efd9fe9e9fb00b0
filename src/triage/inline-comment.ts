/**
 * Writes the comment that allows a secret on its line. Pure: from a file's bytes to its new bytes,
 * or to the reason why there can be no comment.
 */

import { type CommentSyntax, allowingComment, commentSyntax } from '#model/comment-syntax';

/** Where the comment goes and what it says. */
export interface CommentRequest {
  /** Its name tells how comments are written. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Lines on which the secret begins and ends, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly rule: string;
  readonly reason: string;
}

/** The file with its comment, or why it has none, as the end of a sentence. */
export type CommentOutcome =
  | {
      readonly bytes: Uint8Array;
      readonly line: number;
      readonly comment: string;
      readonly format?: 'yaml' | 'toml';
    }
  | { readonly refusal: string };

/**
 * Puts `dowse:allow RULE reason` on the secret's line, or above it where the line's end belongs to
 * the value. Nothing else of the file changes, its line ends included. Refuses what is binary, has
 * no comments, or where the comment would stand inside a text. Whether the outcome still parses is
 * for the caller to check, where `format` says how.
 */
export function withComment(request: CommentRequest): CommentOutcome {
  const { path, bytes, firstLine, lastLine, rule } = request;
  const syntax = commentSyntax(path);
  if (!syntax) return { refusal: 'its kind of file has no comments that are known here' };
  if (lastLine !== firstLine) return { refusal: 'the secret runs over several lines' };
  if (bytes.includes(0)) return { refusal: 'it is binary, or not UTF-8' };
  // Latin-1 keeps every byte as it is.
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const line = lines[firstLine - 1];
  if (line === undefined) return { refusal: 'the file has fewer lines now' };
  const refusal = refusalAt(lines, firstLine - 1, syntax);
  if (refusal !== undefined) return { refusal };
  const comment = allowingComment(syntax, rule, plainReason(request.reason, syntax));
  const written = Buffer.from(comment).toString('latin1');
  const end = line.endsWith('\r') ? '\r' : '';
  if (syntax.place === 'above') {
    const indent = /^[ \t]*/.exec(line)![0];
    lines.splice(firstLine - 1, 0, `${indent}${written}${end}`);
  } else {
    lines[firstLine - 1] = `${line.slice(0, line.length - end.length)} ${written}${end}`;
  }
  return {
    bytes: Buffer.from(lines.join('\n'), 'latin1'),
    line: firstLine,
    comment,
    ...(syntax.format === undefined ? {} : { format: syntax.format }),
  };
}

/** One line that cannot end the comment. */
function plainReason(reason: string, { close }: CommentSyntax): string {
  const line = reason.replaceAll(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ').trim();
  if (close === undefined) return line;
  return close === '-->' ? line.replaceAll('--', '- -').replace(/-$/, '') : line.replaceAll('*/', '* /');
}

function refusalAt(lines: readonly string[], index: number, syntax: CommentSyntax): string | undefined {
  const line = lines[index]!.trimEnd();
  const above = (lines[index - 1] ?? '').trimEnd();
  const before = lines.slice(0, index).join('\n');
  const isContinued = line.endsWith('\\') || (syntax.place === 'above' && above.endsWith('\\'));
  if (isContinued) return 'the line is continued on the next one';
  const isInQuotes = (syntax.quotes ?? []).some((quote) => isOdd(before.split(quote).length - 1));
  if (isInQuotes || isOpenHere(lines.slice(0, index), syntax))
    return 'the line seems to stand inside a longer text';
  if (syntax.open === '<!--' && (isInsideTag(before) || /^\s*<\?xml/.test(line))) {
    return 'the line seems to stand inside a tag or a longer text';
  }
  return undefined;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

/** A text that began with `<<WORD` and whose WORD has not come yet. */
function isOpenHere(before: readonly string[], { hasHeredocs = false }: CommentSyntax): boolean {
  let word: string | undefined;
  for (const line of hasHeredocs ? before : []) {
    if (word === undefined) word = /<<[-~<]?\s*["'`]?([A-Za-z_]\w*)["'`]?/.exec(line)?.[1];
    else if (line.trim().replace(/[;,)]+$/, '') === word) word = undefined;
  }
  return word !== undefined;
}

function isInsideTag(before: string): boolean {
  const isTag = before.lastIndexOf('<') > before.lastIndexOf('>');
  const isText = before.lastIndexOf('<![CDATA[') > before.lastIndexOf(']]>');
  const isComment = before.lastIndexOf('<!--') > before.lastIndexOf('-->');
  return isTag || isText || isComment;
}
