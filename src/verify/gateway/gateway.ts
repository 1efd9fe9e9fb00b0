/**
 * The only way to a provider. Checks where a request goes before and while it connects, keeps the
 * pace of each host, sends again what may be sent again, and tells nothing of what was sent.
 */

import type { Failure, Gateway, GatewayRequest, Reply } from '#verify/check';
import { type Clock, systemClock } from './clock.ts';
import { createDispatcher, type DispatcherOptions } from './dispatchers.ts';
import { exchange } from './exchange.ts';
import type { ConnectionFailure } from './failure-reason.ts';
import { type Network, systemNetwork } from './lookup.ts';
import { createPace, type Pace } from './pace.ts';
import { askedMs, isRateLimited, waitMs } from './retry.ts';
import { createRun, type RunLimits } from './run.ts';
import { createSlots } from './slots.ts';
import { type HostPolicy, toTarget } from './target.ts';

/** What a gateway is made with. */
export interface GatewayOptions extends RunLimits, Pick<DispatcherOptions, 'ca' | 'proxy'> {
  readonly policy: HostPolicy;
  /** Names the program honestly: `dowse/1.0`. */
  readonly userAgent: string;
  readonly clock?: Clock;
  readonly network?: Network;
}

/** A gateway that must be closed. */
export interface OpenGateway extends Gateway {
  close(): Promise<void>;
}

/** Under way at once, all hosts together. */
const mostAtOnce = 10;

/** Opens no connection before the first request. */
export function createGateway(options: GatewayOptions): OpenGateway {
  const { policy, userAgent, clock = systemClock, network = systemNetwork } = options;
  const run = createRun(options, clock);
  const slots = createSlots(mostAtOnce);
  const paces = new Map<string, Pace>();
  const kinds = [true, false].map((isGuarded) => createDispatcher({ ...options, network, isGuarded }));
  const [guarded, open] = kinds as [ReturnType<typeof createDispatcher>, ReturnType<typeof createDispatcher>];
  const paceOf = (host: string): Pace => {
    const pace = paces.get(host) ?? createPace(host, clock);
    paces.set(host, pace);
    return pace;
  };
  const once = async (request: GatewayRequest, origin: string, pace: Pace): Promise<Outcome> => {
    await pace.turn(run);
    await slots.take();
    try {
      const ended = run.ended() ?? (pace.isGivenUp ? 'host-given-up' : undefined);
      if (ended !== undefined) return { kind: 'failure', reason: ended };
      if (!run.spend()) return { kind: 'failure', reason: 'budget' };
      const dispatcher = policy.isListedHost(request.host.toLowerCase()) ? open : guarded;
      const leftMs = run.leftMs();
      const outcome = await exchange(request, { origin, dispatcher, userAgent, signal: run.signal, leftMs });
      pace.heard(outcome.kind === 'reply' ? outcome.status : undefined);
      return outcome;
    } finally {
      slots.free();
      pace.done();
    }
  };
  return {
    async send(request) {
      const target = toTarget(request, policy);
      if (target.kind === 'failure') return target;
      const pace = paceOf(target.host);
      for (let tries = 1; ; tries += 1) {
        const outcome = await once(request, target.origin, pace);
        if (outcome.kind === 'failure') return outcome;
        const isRead = outcome.kind === 'reply' && request.reads?.includes(outcome.status) === true;
        const ms = isRead ? undefined : waitMs(request.method, outcome, tries, clock.now());
        if (ms === undefined) return settled(outcome, isRead, pace, clock.now());
        pace.wait(ms);
      }
    },
    async close() {
      run.end();
      await Promise.all(kinds.map((each) => each.destroy()));
    },
  };
}

type Outcome = Reply | ConnectionFailure | Failure;

/** What the check is told. Rate limits and 5xx that stay so are failures unless it reads them itself. */
function settled(
  outcome: Reply | ConnectionFailure,
  isRead: boolean,
  pace: Pace,
  nowMs: number,
): Reply | Failure {
  if (outcome.kind === 'connection-failure') return { kind: 'failure', reason: outcome.reason };
  const { status } = outcome;
  const isLimited = isRateLimited(outcome);
  if (isLimited || status === 503) pace.wait(Math.min(askedMs(outcome, nowMs) ?? 0, 60_000));
  if (isRead) return outcome;
  if (isLimited) return { kind: 'failure', reason: 'rate-limited' };
  return status >= 500 ? { kind: 'failure', reason: 'provider-error' } : outcome;
}
