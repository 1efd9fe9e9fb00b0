/** `dowse hook run HOOK`: what the hooks that `dowse hook install` wrote, and those of others, call. */

import { UsageError } from '#model/errors';
import type { Push } from '#model/push';
import { type Guarded, guard } from '#cli/hook/guard';
import { dowseHooks, isDowseHook } from '#cli/hook/hook-names';
import { readMessage } from '#cli/hook/message';
import { readPrePush } from '#cli/hook/push-lines';
import { readInput } from '#cli/hook/standard-input';
import type { RunRequest } from '#cli/parse';

/** Scans what git is about to take, and refuses by its exit code. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const guarded = await toGuarded(operands);
  return guarded === undefined ? 0 : guard(guarded, given);
}

/** Undefined: there is nothing to look at. */
async function toGuarded([hook = '', first, second]: readonly string[]): Promise<Guarded | undefined> {
  if (!isDowseHook(hook)) {
    throw new UsageError(`dowse hook run knows ${dowseHooks.join(', ')}, not "${hook}".`);
  }
  const usesOwnSettings = true;
  switch (hook) {
    case 'pre-commit':
      return { occasion: 'commit', scope: { staged: true }, usesOwnSettings };
    case 'commit-msg': {
      const scope = { staged: false, message: readMessage(first) };
      return { occasion: 'message', scope, usesOwnSettings };
    }
    case 'pre-push': {
      const push: Push = readPrePush(await readInput(), first ?? '', second);
      return push.refs.length === 0
        ? undefined
        : { occasion: 'push', scope: { staged: false, push }, usesOwnSettings };
    }
  }
}
