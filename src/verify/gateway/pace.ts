/** How fast a host may be asked, and when it is given up: a token bucket, two at a time, and a breaker. */

import type { Clock } from './clock.ts';
import { createSlots } from './slots.ts';

/** Requests a second; hosts that ban or count failures (Discord, X, Slack, GitHub) get fewer. */
const usualPerSecond = 5;
const slower: Readonly<Record<string, number>> = {
  'discord.com': 1,
  'api.x.com': 1,
  'api.twitter.com': 1,
  'slack.com': 1,
  'api.github.com': 2,
};
const mostAtOnce = 2;
/** Network errors in a row after which a host is not asked again in this run. */
const mostErrors = 3;

/** The pace of one host. */
export interface Pace {
  /** Resolves when a request may be sent; the slot must be given back with `done`. */
  turn(signal: AbortSignal): Promise<void>;
  done(): void;
  /** Nothing is sent before `ms` have passed: the host said so. */
  wait(ms: number): void;
  /** Whether it answered at all, for the breaker. */
  heard(isAnswer: boolean): void;
  readonly isGivenUp: boolean;
}

/** The pace for `host`. */
export function createPace(host: string, clock: Clock): Pace {
  const perSecond = slower[host] ?? usualPerSecond;
  const slots = createSlots(mostAtOnce);
  const gapMs = 1000 / perSecond;
  // The time at which a full bucket's next request may go: as many as `perSecond` may go at once.
  let next = 0;
  let notBefore = 0;
  let errors = 0;
  return {
    async turn(signal) {
      await slots.take();
      const now = clock.now();
      next = Math.max(next, now - (perSecond - 1) * gapMs) + gapMs;
      const ms = Math.max(next - gapMs, notBefore) - now;
      if (ms > 0) await clock.sleep(ms, signal);
    },
    done: () => slots.free(),
    wait(ms) {
      notBefore = Math.max(notBefore, clock.now() + ms);
    },
    heard(isAnswer) {
      errors = isAnswer ? 0 : errors + 1;
    },
    get isGivenUp() {
      return errors >= mostErrors;
    },
  };
}
