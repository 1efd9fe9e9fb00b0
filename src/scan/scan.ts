/**
 * The pipeline: sources plan units, the crew works them off, sightings are collected by secret,
 * git tells the history of what was found, findings come out. Each step is a file of its own.
 */

import type { BuildInfo } from '#model/build';
import { type Coverage, addCoverage, emptyCoverage } from '#model/coverage';
import type { Problem } from '#model/problem';
import type { WorkUnit } from '#model/source';
import type { Progress, ScanEvent, StageCounts, Summary } from '#model/summary';
import type { UnusedComment } from '#model/suppression';
import { emptyCounts } from '#engine/engine';
import { builtinRules } from '#rules/builtin';
import { closeUnits } from '#sources/open';
import { createBundleFolders } from '#scan/bundle-folders';
import { withoutUnwantedParts } from '#scan/across-files';
import { type Collector, createCollector, pathKey } from '#scan/collect';
import { type Crew, addCounts, createCrew } from '#scan/crew';
import { createAcceptance } from '#scan/acceptance';
import { toFindings } from '#scan/findings';
import type { Hidden } from '#scan/held-back';
import { readHistories } from '#scan/histories';
import type { ScanOptions } from '#scan/options';
import { type PlannedScan, planScan } from '#scan/plan';
import { readAhead } from '#scan/read-ahead';
import type { UnitOutcome } from '#scan/unit-outcome';

/**
 * Scans what `options.targets` name. Yields problems as they are met, then findings (worst
 * first), then one summary. One bad file or object never ends the scan; a target that cannot be
 * scanned at all throws `SourceError` or `UsageError`.
 */
export async function* scan(options: ScanOptions): AsyncGenerator<ScanEvent> {
  const started = performance.now();
  // Git answers the first questions while the engine is made.
  const planning = planScan(options);
  planning.catch(() => {});
  const rules = options.rules ?? builtinRules();
  const crew = createCrew({
    rules: options.rules,
    inlineAllow: options.inlineAllow ?? true,
    mapping: options.mapping,
    jobs: options.jobs,
  });
  const state = createState(createCollector(rules));
  try {
    const plan = await planning;
    yield* work(plan, crew, state, options);
    // Their memory is free for git's history then.
    await crew.close();
    const records = withoutUnwantedParts(state.collector.records());
    const { histories, problems } = await readHistories(plan.repositories, records, state.commits);
    yield* problems;
    const acceptance = createAcceptance(options);
    const idleComments = state.idleComments.map((each) => ({ ...each, root: plan.nameOf(each.root) }));
    const { findings, hidden } = toFindings(records, histories, {
      ...acceptance,
      maxOccurrences: options.maxOccurrences ?? 100,
      packageOf: (root, path) => state.packages.get(pathKey(root, path)),
      nameOf: plan.nameOf,
    });
    yield* findings;
    const sees = state.isIncomplete || problems.length > 0 ? undefined : plan;
    yield {
      ...summary(state, crew, rules.rules.length, hidden, performance.now() - started),
      ...acceptance.report(hidden, idleComments, sees),
    };
  } finally {
    await Promise.all([crew.close(), closeUnits()]);
  }
}

interface State {
  readonly collector: Collector;
  readonly coverage: Coverage;
  readonly counts: StageCounts;
  /** Package or bundle id of each build, by root and path. */
  readonly packages: Map<string, string>;
  /** Commit lines by repository (see `UnitOutcome.commits`). */
  readonly commits: Map<string, string[]>;
  /** Comments that allow nothing. */
  readonly idleComments: UnusedComment[];
  doneUnits: number;
  plannedUnits: number;
  isPlanned: boolean;
  /** A problem was met: not all was seen. */
  isIncomplete: boolean;
}

function createState(collector: Collector): State {
  return {
    collector,
    coverage: emptyCoverage(),
    counts: emptyCounts(),
    commits: new Map(),
    packages: new Map(),
    idleComments: [],
    doneUnits: 0,
    plannedUnits: 0,
    isPlanned: false,
    isIncomplete: false,
  };
}

async function* work(
  plan: PlannedScan,
  crew: Crew,
  state: State,
  options: ScanOptions,
): AsyncGenerator<BuildInfo | Problem> {
  for await (const event of workUnits(plan, crew, state, options)) {
    if (event.kind === 'problem') state.isIncomplete = true;
    yield event;
  }
}

async function* workUnits(
  plan: PlannedScan,
  crew: Crew,
  state: State,
  options: ScanOptions,
): AsyncGenerator<BuildInfo | Problem> {
  const problems: Problem[] = [];
  const repositories: string[] = [];
  const units = unitsOf(plan, problems, repositories, state);
  const tellProgress = createTeller(state, options.onProgress);
  const folders = createBundleFolders();
  for await (const outcome of crew.outcomes(units, options.signal)) {
    takeOutcome(state, outcome, repositories.shift()!);
    yield* problems.splice(0);
    const builds = outcome.builds.map((build) => ({ ...build, root: plan.nameOf(build.root) }));
    yield* builds.filter((build) => !folders.take(build));
    yield* outcome.problems;
    tellProgress();
  }
  yield* folders.all();
  yield* problems.splice(0);
  if (options.signal?.aborted === true) {
    yield {
      kind: 'problem',
      code: 'interrupted',
      subject: options.targets.join(' '),
      message: 'The scan was interrupted: this is what was found so far.',
      advice: 'Scan again and let it finish.',
    };
  } else if (!plan.isOfChanges && isNothing(state.coverage)) {
    yield {
      kind: 'problem',
      code: 'nothing-scanned',
      subject: options.targets.join(' ') || '.',
      message: 'Nothing was scanned.',
      advice: 'Check the path, and what is ignored or excluded there (--no-ignore, --exclude).',
    };
  }
}

/** True when no source handed anything over. An empty file is something. */
function isNothing({ files, blobs, trees, commits, tags }: Coverage): boolean {
  return files + blobs + trees + commits + tags === 0;
}

/** The plan's units; problems met while planning go into `problems`, the units' repositories into `repositories`. */
async function* unitsOf(
  plan: PlannedScan,
  problems: Problem[],
  repositories: string[],
  state: State,
): AsyncGenerator<WorkUnit> {
  for await (const item of readAhead(counted(plan, state), unitsAhead)) {
    if (item.kind === 'problem') {
      problems.push(item);
      continue;
    }
    repositories.push('repository' in item ? item.repository : '');
    yield item;
  }
}

/** Counts units as they are planned, ahead of the work: progress is told in parts of them. */
async function* counted(plan: PlannedScan, state: State): AsyncGenerator<WorkUnit | Problem> {
  for await (const item of plan.items()) {
    if (item.kind !== 'problem') state.plannedUnits++;
    yield item;
  }
  state.isPlanned = true;
}

/** Units planned ahead: the names of 800,000 objects at most, 33 MB. */
const unitsAhead = 400;

/** More would be read by nobody. */
const mostIdleComments = 1000;

function takeOutcome(state: State, outcome: UnitOutcome, repository: string): void {
  state.doneUnits++;
  if (state.idleComments.length < mostIdleComments) state.idleComments.push(...outcome.idleComments);
  for (const blob of outcome.sighted) state.collector.add(blob);
  for (const { root, path, facts } of outcome.builds) {
    const name = facts['package']?.[0];
    if (name !== undefined) state.packages.set(pathKey(root, path), name);
  }
  addCoverage(state.coverage, outcome.coverage);
  addCounts(state.counts, outcome.counts);
  if (outcome.commits === '') return;
  const lines = state.commits.get(repository);
  if (lines) lines.push(outcome.commits);
  else state.commits.set(repository, [outcome.commits]);
}

const progressIntervalMs = 100;

function createTeller(state: State, onProgress: ((progress: Progress) => void) | undefined): () => void {
  let told = 0;
  return () => {
    const now = performance.now();
    if (!onProgress || now - told < progressIntervalMs) return;
    told = now;
    onProgress({
      doneUnits: state.doneUnits,
      plannedUnits: state.plannedUnits,
      isPlanned: state.isPlanned,
      bytes: state.coverage.bytes,
      sightings: state.collector.sightings(),
    });
  };
}

function summary(
  state: State,
  crew: Crew,
  rules: number,
  { belowSeverity, belowConfidence, allowedInline, examples }: Hidden,
  durationMs: number,
): Summary {
  return {
    kind: 'summary',
    coverage: state.coverage,
    hidden: { belowSeverity, belowConfidence, allowedInline, examples },
    rules,
    regexEngine: crew.engine.regexEngine,
    kernel: crew.engine.kernel,
    jobs: crew.jobs(),
    durationMs,
    // In kibibytes on every system (Node, process.resourceUsage).
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    stages: state.counts,
  };
}
