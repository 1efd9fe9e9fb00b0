/** A worker thread's entry: makes one engine from the set-up it was given, then runs units. */

import { workerData } from 'node:worker_threads';
import type { RuleSet } from '#model/compiled-rule';
import type { WorkUnit } from '#model/source';
import type { UnitOutcome, WorkerSetup } from '#scan/unit-outcome';
import { builtinRules } from '#rules/builtin';
import { createScanEngine } from '#scan/scan-engine';
import { runUnit } from '#scan/unit-runner';

/** tinypool hands over `[its own data, ours]`. */
const [, setup] = workerData as [unknown, WorkerSetup];
const rules = setup.rules === '' ? builtinRules() : (JSON.parse(setup.rules) as RuleSet);
const engine = createScanEngine(rules, setup.inlineAllow);

/** Called by the pool with one unit at a time. */
export function work(unit: WorkUnit): Promise<UnitOutcome> {
  return runUnit(unit, engine, setup.mapping);
}
