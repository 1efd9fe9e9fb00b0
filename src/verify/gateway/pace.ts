/** How fast a host may be asked, and when it is given up: a token bucket, two at a time, and a breaker. */

import type { Clock } from './clock.ts';
import type { Run } from './run.ts';
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
  /**
   * Resolves when a request may be sent, or at once when `run` has ended or the host is given up; never
   * waits longer than the run has left. The slot must be given back with `done`.
   */
  turn(run: Pick<Run, 'signal' | 'ended' | 'leftMs'>): Promise<void>;
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
    async turn(run) {
      await slots.take();
      // What will not be sent takes no turn: thousands that wait for a dead host or a spent budget end at once.
      const isOver = (): boolean => errors >= mostErrors || run.ended() !== undefined;
      if (isOver()) return;
      const now = clock.now();
      next = Math.max(next, now - (perSecond - 1) * gapMs) + gapMs;
      const at = next - gapMs;
      // Asked again after each sleep: meanwhile the host may have told another request to wait.
      for (;;) {
        const ms = Math.min(Math.max(at, notBefore) - clock.now(), run.leftMs());
        if (ms <= 0 || isOver()) return;
        await clock.sleep(ms, run.signal);
      }
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
