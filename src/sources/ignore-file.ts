/** Reads the ignore files of a folder: `.gitignore`, then `.ignore`, whose patterns come last and win. */

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Problem } from '#model/problem';
import { diskPath, pathName } from './disk-path.ts';
import { errorCode, fileProblem } from './file-problem.ts';
import { type IgnoreRules, createIgnoreRules } from '#model/ignore-rules';

const fileNames: readonly string[] = ['.gitignore', '.ignore'];

/** Far above any that people write: each pattern is matched against each path. */
const maxFileBytes = 1024 * 1024;

/** What the ignore files of a folder say. */
export interface FolderRules {
  /** Undefined when the folder has no ignore file. */
  readonly rules?: IgnoreRules;
  readonly problems: readonly Problem[];
}

/** Reads those of `names` (the entries of the folder `prefix`) that are ignore files. */
export function readIgnoreFiles(root: string, prefix: string, names: readonly string[]): FolderRules {
  const problems: Problem[] = [];
  const lines: string[] = [];
  const present = fileNames.filter((name) => names.includes(name));
  for (const name of present) {
    const content = readLines(root, prefix + name);
    if ('kind' in content) problems.push(content);
    else for (const line of content) lines.push(line);
  }
  return present.length > 0 ? { rules: createIgnoreRules(lines), problems } : { problems };
}

/** Patterns stay bytes, as paths do. What is no regular file is no ignore file: git follows no link here either. */
function readLines(root: string, path: string): readonly string[] | Problem {
  const attempted = 'Its patterns could not be read, so they left nothing out';
  let descriptor: number | undefined;
  try {
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    descriptor = openSync(diskPath(root, path), flags);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return [];
    if (stats.size > maxFileBytes) return tooLarge(root, path);
    return withoutMark(readFileSync(descriptor, 'latin1')).split('\n');
  } catch (error) {
    return errorCode(error) === 'ELOOP' ? [] : fileProblem(root, path, attempted, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** UTF-8's byte order mark, as Latin-1. */
function withoutMark(text: string): string {
  return text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text;
}

function tooLarge(root: string, path: string): Problem {
  return {
    kind: 'problem',
    code: 'too-large',
    message: `Its patterns left nothing out: an ignore file may have ${maxFileBytes} bytes at most.`,
    subject: pathName(root, path),
  };
}
