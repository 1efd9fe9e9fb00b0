/** One line of `dowse doctor`, and how a check that fails becomes one. */

import { RuleError, SourceError, UsageError } from '#model/errors';

/** What was looked at, and how it is. */
export interface Check {
  readonly name: string;
  /** `note`: it works, but people should know. `bad`: something does not work until they act. */
  readonly state: 'ok' | 'note' | 'bad';
  readonly says: string;
  /** What to do; always there when it is bad. */
  readonly advice?: string;
}

/**
 * Runs a check. What it throws in our own words (they say what to do) makes it bad, with `advice`
 * on what else helps; anything else is thrown on.
 */
export async function checked(
  name: string,
  advice: string,
  look: () => Promise<readonly Check[]> | readonly Check[],
): Promise<readonly Check[]> {
  try {
    return await look();
  } catch (error) {
    const isOurs = [UsageError, SourceError, RuleError].some((kind) => error instanceof kind);
    if (!isOurs || !(error instanceof Error)) throw error;
    return [{ name, state: 'bad', says: error.message, advice }];
  }
}

/** True when `version` (`2.39.5`) is `least` (`2.26`) or newer. Further parts count as 0. */
export function isAtLeast(version: string, least: string): boolean {
  const numbers = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  for (const [index, part] of least.split('.').entries()) {
    const difference = (numbers[index] ?? 0) - Number(part);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
