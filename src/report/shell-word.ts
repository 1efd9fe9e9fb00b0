/** Paths as words of a command line that people copy into their shell. */

import { escapeText } from './escape.ts';

/** Nothing of it means anything to a shell, nor to a program as an option. */
const plain = /^[\w./@+][\w./@+-]*$/;
/** In double quotes nothing of it means anything to sh, PowerShell and cmd alike, nor to git as a path. */
const quotable = /^[^"$`\\!%:*?[-][^"$`\\!%*?[]*$/;

/**
 * The path as one word that all shells take for it: as it is, or in double quotes; undefined where
 * there is none (what some shell would act on, control characters, bytes that are no text).
 */
export function shellWord(path: string): string | undefined {
  if (plain.test(path)) return path;
  const isText = !path.includes('\ufffd') && escapeText(path) === path;
  return isText && quotable.test(path) ? `"${path}"` : undefined;
}
