/** The time as the gateway sees it: limits, waits and budgets ask this clock, so that tests need not wait. */

/** Tells the time and waits. */
export interface Clock {
  /** Milliseconds since the epoch; answers speak of the wall clock (`Retry-After`, `X-RateLimit-Reset`). */
  now(): number;
  /** Resolves after `ms`, or as soon as `signal` aborts. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};
