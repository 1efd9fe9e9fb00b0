/** The words by which people allow checks that do more than read. */

import { UsageError } from '#model/errors';
import type { Effect } from '#model/verifier';
import { effectFlags } from './policy.ts';

/** `notify`, `lock` or `write` as an effect; anything else is a `UsageError`. */
export function effectOf(word: string): Effect {
  const found = Object.entries(effectFlags).find(([, flag]) => flag === word);
  if (found === undefined) throw new UsageError(`There is no effect "${word}".`);
  return found[0] as Effect;
}
