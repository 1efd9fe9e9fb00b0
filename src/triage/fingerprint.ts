/**
 * Names a secret without telling it, so that baselines, reports and code hosts can recognise it
 * again after moves, renames and squashes. `strength.ts` decides which secrets need stretching.
 */

import { createHmac, scryptSync } from 'node:crypto';
import { isGuessable } from './strength.ts';

/**
 * Not a secret: it separates these hashes from plain SHA-256 sums that others may hold. A change
 * of anything here makes every baseline useless, so it goes with a new version.
 */
const version = 'v1';
const key = 'dowse/fingerprint/v1';

/**
 * What RFC 7914 calls N, r and p. 4 MiB and 9 ms a guess on one core (Node 20, a 2-core cloud
 * machine, November 2026): unnoticeable for a scan's few guessable secrets, while a dictionary of
 * ten million passwords takes 25 core hours for each rule instead of seconds.
 */
const stretching = { N: 4096, r: 8, p: 1 };

/**
 * `v1:` and 32 hexadecimal digits, made of the secret's exact text: no path, line or date. A token
 * that cannot be guessed is itself whatever rule finds it, so that baselines outlive better rules.
 * A guessable secret may be two people's password by chance: its rule is part of its name. Safe to
 * publish: it is stretched before it is hashed, though a weak password remains weak against someone
 * who is after this very one. Synchronous; some 10 µs for random tokens, some 9 ms for guessable
 * secrets, so callers make it once for each finding, not for each sighting.
 */
export function fingerprint(ruleId: string, secret: string): string {
  const isWeak = isGuessable(secret);
  const name = isWeak ? `${key}\0${ruleId}` : key;
  const material = isWeak ? scryptSync(secret, name, 32, stretching) : secret;
  const digest = createHmac('sha256', name).update(material).digest('hex');
  return `${version}:${digest.slice(0, 32)}`;
}
