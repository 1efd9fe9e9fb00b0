/**
 * The words of the name to which a secret is assigned (`aws`, `key`, `prod` in `AWS_KEY_PROD=…`).
 * Parts of one credential share them, so pairing asks how many two secrets have in common.
 */

import type { Match } from '#engine/match';
import { latin1 } from '#engine/latin1';

/** How far before a secret its name may begin. */
const reachBytes = 120;

/** The last identifier before the value, then what assigns it: a quote, an operator, an opening. */
const assignedName = /([A-Za-z0-9_.-]+)["'`\]\s]{0,4}(?:=>|:=|[=:,(]|>)?["'`\s@(]{0,24}$/;

/** Lower-case words and numbers of the name before the secret; empty where there is none. */
export function keyWords(bytes: Uint8Array, { secretStart }: Match): ReadonlySet<string> {
  const before = latin1(bytes, Math.max(0, secretStart - reachBytes), secretStart);
  const line = before.slice(before.lastIndexOf('\n', before.length - 1) + 1);
  const name = assignedName.exec(line)?.[1] ?? '';
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g) ?? [];
  return new Set(words.map((word) => word.toLowerCase()));
}

/** How many words both have. */
export function sharedWords(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (others.has(word)) count++;
  return count;
}
