/** `dowse completion`: the script by which a shell completes commands, options and their values. */

import { UsageError } from '#model/errors';
import { bashCompletion } from '#cli/completion/bash';
import { fishCompletion } from '#cli/completion/fish';
import { shells } from '#cli/completion/words';
import { zshCompletion } from '#cli/completion/zsh';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';

/** Prints the script for the shell that is named. */
export async function run({ operands }: RunRequest): Promise<number> {
  const shell = shells.find((name) => name === operands[0]);
  if (shell === undefined) {
    throw new UsageError(`There are completions for ${shells.join(', ')}, not for "${operands[0] ?? ''}".`);
  }
  const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
  await writeToStream([scripts[shell]()], process.stdout);
  return 0;
}
