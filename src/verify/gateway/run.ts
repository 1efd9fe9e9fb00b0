/** The budget of a whole run, and its interruption: whether one more request may be sent at all. */

import { setMaxListeners } from 'node:events';
import type { VerdictReason } from '#model/verdict';
import type { Clock } from './clock.ts';

/** What ends a run early; without them it goes on until everything was asked. */
export interface RunLimits {
  /** Requests sent, those that are sent again included. */
  readonly maxRequests?: number;
  /** From the first request on. */
  readonly maxMs?: number;
  readonly signal?: AbortSignal;
}

/** The run that a gateway serves. */
export interface Run {
  /** Aborts when the run is interrupted or its gateway closed. */
  readonly signal: AbortSignal;
  /** Why nothing more may be sent; undefined while the run goes on. */
  ended(): VerdictReason | undefined;
  /** Counts one request. False: the budget has none left. */
  spend(): boolean;
  /** What is left of the time, Infinity without a limit. */
  leftMs(): number;
  /** Interrupts it. */
  end(): void;
}

/** A run within `limits`. Its time starts with the first question that is put to it. */
export function createRun({ maxRequests = Infinity, maxMs, signal }: RunLimits, clock: Clock): Run {
  const controller = new AbortController();
  // Everything that waits listens to it: Node would take more than ten for a leak, and say so to people.
  setMaxListeners(0, controller.signal);
  const end = (): void => {
    signal?.removeEventListener('abort', end);
    controller.abort();
  };
  if (signal?.aborted) end();
  else signal?.addEventListener('abort', end);
  let sent = 0;
  let isSpent = false;
  let deadline = maxMs === undefined ? Infinity : undefined;
  const leftMs = (): number => {
    deadline ??= clock.now() + (maxMs ?? Infinity);
    return Math.max(0, deadline - clock.now());
  };
  return {
    signal: controller.signal,
    leftMs,
    end,
    ended: () => {
      if (controller.signal.aborted) return 'interrupted';
      return isSpent || leftMs() === 0 ? 'budget' : undefined;
    },
    spend: () => {
      isSpent ||= sent >= maxRequests;
      if (!isSpent) sent += 1;
      return !isSpent;
    },
  };
}
