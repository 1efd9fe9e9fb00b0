/** The message of a commit that is about to be made, from the file that git names. */

import { UsageError } from '#model/errors';
import { readText } from '#cli/text-file';

/** Far beyond any message. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Below these two lines `git commit --verbose` shows the diff, which git itself cuts off
 * (https://git-scm.com/docs/git-commit, scissors). The comment character is the user's choice.
 */
const scissors = /^(\S{1,8}) -{24} >8 -{24}\r?\n\1 Do not modify or remove the line above\./m;

/** What is to be recorded of the file. Comment lines stay in: whether git drops them depends on its settings. */
export function readMessage(file: string | undefined): string {
  if (file === undefined) {
    throw new UsageError('dowse hook run commit-msg needs the file with the message, as git names it.');
  }
  const text = readText(file, 'commit message', mostBytes);
  const cut = scissors.exec(text);
  return cut === null ? text : text.slice(0, cut.index);
}
