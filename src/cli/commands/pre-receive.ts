/**
 * `dowse pre-receive`: the hook of a git server. What is pushed is a stranger's: nothing in it
 * (configuration, baseline, comments) has a say, only the options in the server's own hook.
 */

import { UsageError } from '#model/errors';
import { guard } from '#cli/hook/guard';
import { readPreReceive } from '#cli/hook/push-lines';
import { readInput } from '#cli/hook/standard-input';
import type { RunRequest } from '#cli/parse';

/** Scans the commits that a push brings; what it says goes to whoever pushes. */
export async function run({ given }: RunRequest): Promise<number> {
  if (process.env['GIT_DIR'] === undefined) {
    throw new UsageError(
      'dowse pre-receive is for the pre-receive hook of a git server, which sets GIT_DIR. To scan commits by hand: dowse scan --range A..B',
    );
  }
  const push = readPreReceive(await readInput());
  if (push.refs.length === 0) return 0;
  const inlineAllow = given['inline-allow'] === true;
  return guard(
    { occasion: 'receive', scope: { staged: false, push, inlineAllow }, usesOwnSettings: false },
    given,
  );
}
