/**
 * Tells passwords made of plain words (`petclinic`, `LocalDev`) from others: compose files and
 * manuals are full of them, and few of them guard anything.
 */

import { isRandomLooking } from '#engine/randomness';
import type { Check } from './check.ts';

/** Lower-case or capitalised words, joined or not, or one word in capitals; no digit, no other mark. */
const words = /^(?:(?:[A-Z]?[a-z]{2,}[-_. ]?)+|[A-Z]{2,})$/;

/** Lowers a text of nothing but words; passes every other. */
export const plainWords: Check = ({ secret }) => ({
  outcome: words.test(secret) && !isRandomLooking(secret) ? 'lower' : 'pass',
});
