/**
 * Progress on standard error: one line that is overwritten in a single write (so it cannot
 * flicker), or a plain line now and then where there is no terminal.
 */

import type { Progress } from '#model/summary';
import { toBytes, toCount, toDuration, toRate } from '#report/quantity';

/** What progress is written to: standard error. */
export interface ProgressStream {
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(progress: Progress): void;
  /** Removes the line, so that the next thing printed stands at the start of an empty one. */
  clear(): void;
}

/** Shorter scans show no progress at all. */
const firstAfterMs = 400;
const logEveryMs = 10_000;

/** Shows progress in the given style. `now` is a clock in milliseconds. */
export function createProgressLine(
  style: 'line' | 'log' | 'none',
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): ProgressLine {
  const started = now();
  let isShown = false;
  let logged = started;
  return {
    show(progress) {
      const elapsed = now() - started;
      if (style === 'line' && elapsed >= firstAfterMs) {
        const room = Math.max(10, (stream.columns ?? 80) - 1);
        stream.write(`\r${progressText(progress, elapsed).slice(0, room)}\x1b[K`);
        isShown = true;
      }
      if (style === 'log' && now() - logged >= logEveryMs) {
        stream.write(`dowse: ${progressText(progress, elapsed)}\n`);
        logged = now();
      }
    },
    clear() {
      if (isShown) stream.write('\r\x1b[K');
      isShown = false;
    },
  };
}

/** How far a scan has come, in words; ASCII, so that cutting it cuts no character. */
export function progressText(progress: Progress, elapsedMs: number): string {
  const { doneUnits, plannedUnits, isPlanned, bytes, sightings } = progress;
  const done = plannedUnits > 0 ? doneUnits / plannedUnits : 0;
  const parts = [
    isPlanned ? `${String(Math.floor(done * 100)).padStart(3)}%` : ' ...',
    `${toBytes(bytes)} scanned`,
    toRate(bytes, elapsedMs),
    isPlanned && doneUnits > 0 ? `${timeLeft((elapsedMs / done) * (1 - done))} left` : '',
    sightings > 0 ? `${toCount(sightings, 'secret')} seen` : '',
  ];
  return parts.filter((part) => part !== '').join('  ');
}

/** In whole seconds: tenths would only flicker. */
function timeLeft(ms: number): string {
  return ms < 60_000 ? `${Math.ceil(ms / 1000)} s` : toDuration(ms);
}
