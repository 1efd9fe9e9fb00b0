/**
 * Who works the units off: the main thread alone for little work, a pool of worker threads above
 * a threshold. Outcomes come back in the order of the units, whoever was first, so that a scan
 * says the same whatever the number of threads.
 */

import { availableParallelism } from 'node:os';
import { existsSync } from 'node:fs';
import type { Problem } from '#model/problem';
import type { WorkUnit } from '#model/source';
import { type StageCounts } from '#model/summary';
import { type Engine, emptyCounts } from '#engine/engine';
import type { InlineAllow } from '#engine/inline-allow';
import { emptyCoverage } from '#model/coverage';
import type { RuleSet } from '#model/compiled-rule';
import { builtinRules } from '#rules/builtin';
import { createScanEngine } from '#scan/scan-engine';
import { runUnit } from '#scan/unit-runner';
import type { UnitOutcome, WorkerSetup } from '#scan/unit-outcome';

/**
 * Work worth starting threads for, in estimated bytes. A worker takes 50 to 70 ms to start and
 * one thread searches 400 to 800 MB/s, so threads gain nothing below some 24 MB
 * (2 cores, Node 20, November 2026; docs/PERFORMANCE.md).
 */
export const workerThreshold = 24_000_000;

/** Units that may be under way or waiting for each thread: enough to keep it busy, few enough to bound memory. */
const unitsPerThread = 3;

export interface CrewOptions {
  readonly rules: RuleSet | undefined;
  readonly inlineAllow: InlineAllow;
  /** Text of a ProGuard mapping. */
  readonly mapping: string | undefined;
  /** Undefined: as many as the machine grants, and only when the work is worth it. */
  readonly jobs: number | undefined;
}

export interface Crew {
  /** Outcomes of `units`, in their order. Ends early when `signal` aborts. */
  outcomes(units: AsyncIterable<WorkUnit>, signal: AbortSignal | undefined): AsyncGenerator<UnitOutcome>;
  /** Threads that were used: 1 for the main thread alone. */
  readonly jobs: () => number;
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Makes a crew. Nothing is started before the first unit is asked for. */
export function createCrew(options: CrewOptions): Crew {
  const engine = createScanEngine(options.rules ?? builtinRules(), options.inlineAllow);
  const jobs = options.jobs ?? availableParallelism();
  let pool: Pool | undefined;
  let used = 1;
  return {
    async *outcomes(units, signal) {
      const iterator = units[Symbol.asyncIterator]();
      const { first, isLarge } = await gather(iterator, jobs > 1 && workerFile() !== undefined);
      if (isLarge) {
        pool = await startPool(options, jobs);
        used = jobs;
      }
      const run = pool ? pool.run : (unit: WorkUnit) => runUnit(unit, engine, options.mapping, signal);
      yield* inOrder(chain(first, iterator), run, pool ? jobs * unitsPerThread : 1, signal);
    },
    jobs: () => used,
    engine,
    async close() {
      const closing = pool;
      pool = undefined;
      await closing?.close();
    },
  };
}

/** Estimated bytes of a unit. Objects average 7 to 30 KB in the repositories measured. */
function weight(unit: WorkUnit): number {
  switch (unit.kind) {
    case 'files':
      return unit.bytes;
    case 'git-objects':
      return unit.count * 8000;
    case 'git-changes':
      return unit.changes.length * 20_000;
    case 'text':
    case 'stdin':
      return 0;
  }
}

/** Takes units until they are worth threads, or until there are no more. */
async function gather(
  iterator: AsyncIterator<WorkUnit>,
  mayGrow: boolean,
): Promise<{ first: WorkUnit[]; isLarge: boolean }> {
  const first: WorkUnit[] = [];
  let total = 0;
  while (mayGrow) {
    const next = await iterator.next();
    if (next.done === true) return { first, isLarge: false };
    first.push(next.value);
    total += weight(next.value);
    if (total >= workerThreshold) return { first, isLarge: true };
  }
  return { first, isLarge: false };
}

async function* chain(first: readonly WorkUnit[], rest: AsyncIterator<WorkUnit>): AsyncGenerator<WorkUnit> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* inOrder(
  units: AsyncIterable<WorkUnit>,
  run: (unit: WorkUnit) => Promise<UnitOutcome>,
  most: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<UnitOutcome> {
  const pending: Promise<UnitOutcome>[] = [];
  for await (const unit of units) {
    if (signal?.aborted === true) break;
    pending.push(run(unit).catch((error: unknown) => failedOutcome(unit, error)));
    if (pending.length >= most) yield await pending.shift()!;
  }
  for (const outcome of pending) yield await outcome;
}

/** A unit that was lost as a whole: reported, so that the scan is known to be incomplete. */
function failedOutcome(unit: WorkUnit, error: unknown): UnitOutcome {
  const problem: Problem = {
    kind: 'problem',
    code: 'worker-failed',
    subject: unit.kind,
    message: `A unit of work failed and was not scanned (${error instanceof Error ? error.name : 'unknown error'}).`,
    advice: 'Scan again with --jobs 1; if it fails again, report it.',
  };
  const nothing = { sighted: [], builds: [], idleComments: [], commits: '' };
  return { ...nothing, problems: [problem], coverage: emptyCoverage(), counts: emptyCounts() };
}

interface Pool {
  run(unit: WorkUnit): Promise<UnitOutcome>;
  close(): Promise<void>;
}

/** The built worker; undefined when Dowse runs from its source, where all work stays on the main thread. */
function workerFile(): URL | undefined {
  const candidates = ['./worker.js', '../worker.js'].map((name) => new URL(name, import.meta.url));
  return candidates.find((file) => existsSync(file));
}

async function startPool(options: CrewOptions, jobs: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const setup: WorkerSetup = {
    rules: options.rules ? JSON.stringify(options.rules) : '',
    inlineAllow: options.inlineAllow,
    ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
  };
  const pool = new Tinypool({
    filename: workerFile()!.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: setup,
    isolateWorkers: false,
  });
  return {
    run: (unit) => pool.run(unit, { name: 'work' }) as Promise<UnitOutcome>,
    close: () => pool.destroy(),
  };
}

/** Adds the counters of one unit to the total, in place. */
export function addCounts(total: StageCounts, part: StageCounts): void {
  for (const key of Object.keys(part) as (keyof StageCounts)[]) total[key] += part[key];
}
