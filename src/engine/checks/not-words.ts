/**
 * Keeps identifiers out of rules whose values have no mark of their own: the value behind a
 * provider's name is now and then `getWorkerOptions` instead of a key.
 */

import { isRandomLooking } from '#engine/randomness';
import type { Check } from './check.ts';

/**
 * Drops a text without any digit that reads like words, spaces aside; passes every other. Of random base-62 text
 * it drops 1 in 600 at 16 characters and 1 in 3,000 at 20 (200,000 simulated texts a length).
 */
export const notWords: Check = ({ secret }) => ({
  outcome: /[0-9]/.test(secret) || isRandomLooking(secret.replaceAll(' ', '')) ? 'pass' : 'drop',
});
