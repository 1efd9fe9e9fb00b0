/** How fast a host may be asked, and when it is given up: a token bucket, one or two at a time, and a breaker. */

import type { Clock } from './clock.ts';
import type { Run } from './run.ts';
import { createSlots } from './slots.ts';

/** How a host may be asked. */
interface HostLimits {
  /** Requests a second. */
  readonly perSecond: number;
  /** Refusals in a row (401, 403, 429) after which it is not asked again: it bans addresses for them. */
  readonly mostRefusals?: number;
}

const usual: HostLimits = { perSecond: 5 };
/** Hosts that ban or count failures get fewer. */
const slower: Readonly<Record<string, HostLimits>> = {
  // Discord bans an address for 10,000 refusals in ten minutes, which others behind it may have begun.
  'discord.com': { perSecond: 1, mostRefusals: 50 },
  'api.x.com': { perSecond: 1 },
  'api.twitter.com': { perSecond: 1 },
  'slack.com': { perSecond: 1 },
  'hooks.slack.com': { perSecond: 1 },
  'api.github.com': { perSecond: 2 },
};
const refusals = new Set([401, 403, 429]);
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
  /** The status of its answer, undefined when there was none: the breaker counts both. */
  heard(status: number | undefined): void;
  readonly isGivenUp: boolean;
}

/** The pace for `host`. */
export function createPace(host: string, clock: Clock): Pace {
  const { perSecond, mostRefusals = Infinity } = slower[host] ?? usual;
  const mostAtOnce = perSecond > 2 ? 2 : 1;
  // What is under way may be held up and arrive with what follows: together no more than `perSecond`.
  const burst = Math.max(1, perSecond - mostAtOnce);
  const slots = createSlots(mostAtOnce);
  const gapMs = 1000 / perSecond;
  // The time at which a full bucket's next request may go.
  let next = 0;
  let notBefore = 0;
  let errors = 0;
  let refused = 0;
  const isGivenUp = (): boolean => errors >= mostErrors || refused >= mostRefusals;
  return {
    async turn(run) {
      await slots.take();
      // What will not be sent takes no turn: thousands that wait for a dead host or a spent budget end at once.
      const isOver = (): boolean => isGivenUp() || run.ended() !== undefined;
      if (isOver()) return;
      const now = clock.now();
      next = Math.max(next, now - (burst - 1) * gapMs) + gapMs;
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
    heard(status) {
      errors = status === undefined ? errors + 1 : 0;
      refused = status !== undefined && refusals.has(status) ? refused + 1 : 0;
    },
    get isGivenUp() {
      return isGivenUp();
    },
  };
}
