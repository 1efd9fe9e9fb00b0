/** What the process exits with. `commands.ts` says the same in words. */

import type { Finding } from '#model/finding';

/** How a scan ended. */
export interface Outcome {
  readonly findings: number;
  readonly problems: number;
  /** The signal that ended the scan early. */
  readonly interruptedBy?: 'SIGINT' | 'SIGTERM';
}

export interface ExitOptions {
  /** What findings exit with; 1 when absent. */
  readonly exitCode?: number;
  /** True: findings exit with 0. It never hides that a scan was incomplete. */
  readonly exitZero: boolean;
}

/** The command line, the configuration, a rule or a target cannot be used. */
export const unusable = 2;

/** Something could not be read, or nothing at all was scanned. */
export const incomplete = 3;

/**
 * The exit code of a scan. An interrupted scan says so first; findings come before problems, since
 * they are certain; a scan that is incomplete never exits with 0.
 */
export function exitCodeOf(outcome: Outcome, options: ExitOptions): number {
  if (outcome.interruptedBy !== undefined) return signalExitCode(outcome.interruptedBy);
  if (outcome.findings > 0 && !options.exitZero) return options.exitCode ?? 1;
  return outcome.problems > 0 ? incomplete : 0;
}

/** 128 and the signal's number, as shells have it. */
export function signalExitCode(signal: 'SIGINT' | 'SIGTERM'): number {
  return signal === 'SIGINT' ? 130 : 143;
}

/** True when the finding counts towards the exit code. Without a verdict everything counts. */
export function failsOn(
  finding: Finding,
  floor: 'live' | 'restricted' | 'unknown' | 'any' | undefined,
): boolean {
  const status = finding.verdict?.status;
  if (floor === undefined || floor === 'any' || status === undefined) return true;
  if (status === 'live') return true;
  if (floor === 'live') return false;
  if (status === 'restricted') return true;
  return floor === 'unknown' && status !== 'revoked' && status !== 'invalid';
}
