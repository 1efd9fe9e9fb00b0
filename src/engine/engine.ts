/**
 * The engine: finds secrets in bytes. `search` reads as its list of stages; each stage is a file
 * of its own. Reading and decoding are done by others (`sources/`, `decoders/`), grouping too
 * (`scan/collect.ts`).
 */

import { readKernelTables } from '#generated/data';
import type { Blob } from '#model/blob';
import type { RuleSet } from '#model/compiled-rule';
import type { Sighting } from '#model/sighting';
import type { StageCounts } from '#model/summary';
import type { IdleComment } from '#model/suppression';
import type { Match } from '#engine/match';
import { type Confirm, createConfirm } from '#engine/confirm';
import { searchEncoded, withEncoded } from '#engine/encoded';
import { type InlineAllow, idleComments } from '#engine/inline-allow';
import { type Judge, createJudge } from '#engine/judge';
import { type Prefilter, createPrefilter } from '#engine/prefilter';
import { type RegexEngineName, regexEngine } from '#engine/re2';
import { compareNames } from '#engine/overlaps';
import { type Settled, settleAll } from '#engine/settle';
import { type SightingContext, toSightings } from '#engine/sightings';

export interface EngineOptions {
  /** False: inline comments such as `dowse:allow` are not looked for; `own`: only Dowse's own are. */
  readonly inlineAllow?: InlineAllow;
  /** Rules (indexes) whose matches are sighted though they are parts only, and none took them. */
  readonly looseRules?: ReadonlySet<number>;
  /** The regex engine; native RE2 where it is installed, when absent. */
  readonly regex?: RegexEngineName;
  /** The keyword kernel; WebAssembly when absent. */
  readonly kernel?: 'wasm' | 'js';
}

/**
 * Searches blobs for the secrets of a rule set. The same bytes give the same sightings, wherever
 * they come from and whatever was searched before.
 */
export interface Engine {
  /**
   * Every secret in `blob` that touches its new ranges, in ascending order; of a file as a commit
   * left it the others too, marked as old, where comments count. Never throws on any
   * bytes. `blob` is not needed any more when it returns.
   */
  search(blob: Blob): Sighting[];
  /** Comments in `blob` that allow nothing, where `sightings` are all that `search` found in it. */
  idleComments(blob: Blob, sightings: readonly Sighting[]): IdleComment[];
  /** Counters since the engine was made. */
  readonly counts: StageCounts;
  readonly regexEngine: RegexEngineName;
  readonly kernel: 'wasm' | 'js';
}

/** Makes an engine. Rules compile when their first candidate is met, so this takes about a millisecond. */
export function createEngine(ruleSet: RuleSet, options: EngineOptions = {}): Engine {
  const regexes = regexEngine(options.regex);
  const prefilter = createPrefilter(ruleSet.keywords, {
    // Made for the built-in rules; the prefilter makes its own for any others.
    image: readKernelTables(),
    ...(options.kernel ? { kind: options.kernel } : {}),
  });
  const counts = emptyCounts();
  const findMatches = createMatcher(ruleSet, prefilter, regexes.compile, counts);
  const loose = options.looseRules ?? new Set();
  const ids = new Set(ruleSet.rules.map(({ id }) => id));
  const context: SightingContext = {
    rules: ruleSet.rules,
    inlineAllow: options.inlineAllow ?? true,
    isRuleId: (word) => ids.has(word),
  };
  const settled = (bytes: Uint8Array): Settled => {
    const matches = findMatches(bytes);
    return matches.length === 0 ? nothing : settleAll(matches, ruleSet.rules, bytes, loose);
  };
  return {
    search(blob) {
      const plain = settled(blob.bytes);
      const encoded = searchEncoded(blob.bytes, plain, ruleSet.rules, (text) =>
        toSightings({ bytes: text, origin: blob.origin }, settled(text), context),
      );
      if (plain.paired.length === 0 && encoded.length === 0) return [];
      const sightings = withEncoded(blob, plain, encoded, context);
      counts.sightings += sightings.length;
      return sightings;
    },
    idleComments: ({ bytes }, sightings) =>
      context.inlineAllow === false ? [] : idleComments(bytes, sightings, context.isRuleId),
    counts,
    regexEngine: regexes.name,
    kernel: prefilter.kind,
  };
}

const nothing: Settled = { paired: [], kept: [] };

/** Keyword hits, confirmed and judged: the matches in some bytes. */
function createMatcher(
  ruleSet: RuleSet,
  prefilter: Prefilter,
  compile: Parameters<typeof createConfirm>[2]['compile'],
  counts: StageCounts,
): (bytes: Uint8Array) => Match[] {
  const { rules, keywords } = ruleSet;
  const context = { keywordLengths: keywords.map(({ text }) => text.length), compile, counts };
  const runners: (Runner | undefined)[] = [];
  const runnerOf = (rule: number): Runner =>
    (runners[rule] ??= {
      confirm: createConfirm(rules[rule]!, rule, context),
      judge: createJudge(rules[rule]!),
      found: new Map(),
      last: undefined,
    });

  return (bytes) => {
    const started = performance.now();
    const hits = prefilter.candidates(bytes);
    counts.bytes += bytes.length;
    counts.candidates += hits.count;
    const searched = performance.now();
    counts.kernelMs += searched - started;
    if (hits.count === 0) return [];
    const used = new Set<Runner>();
    const matches: Match[] = [];
    for (let hit = 0; hit < hits.count; hit++) {
      const keyword = hits.keywords[hit]!;
      for (const rule of keywords[keyword]!.rules) {
        const runner = runnerOf(rule);
        used.add(runner);
        const match = confirmOnce(runner, bytes, keyword, hits.starts[hit]!);
        if (!match) continue;
        counts.matches++;
        if (runner.judge(match, bytes)) matches.push(match);
      }
    }
    for (const runner of used) {
      runner.found.clear();
      runner.last = undefined;
    }
    counts.confirmMs += performance.now() - searched;
    return matches;
  };
}

/** What a rule needs while one blob is searched. */
interface Runner {
  readonly confirm: Confirm;
  readonly judge: Judge;
  /** The matches in this blob by where their secrets begin: a second keyword finds nothing new there. */
  readonly found: Map<number, Match>;
  last: Match | undefined;
}

function confirmOnce(runner: Runner, bytes: Uint8Array, keyword: number, at: number): Match | undefined {
  const { last, found } = runner;
  if (last && last.secretStart <= at && at < last.secretEnd) return undefined;
  const match = runner.confirm(bytes, keyword, at);
  if (!match) return undefined;
  const earlier = found.get(match.secretStart);
  if (earlier) {
    if (match.name && earlier.name && compareNames(match.name, earlier.name) < 0) earlier.name = match.name;
    return undefined;
  }
  found.set(match.secretStart, match);
  runner.last = match;
  return match;
}

/** Counters at zero. */
export function emptyCounts(): StageCounts {
  return {
    bytes: 0,
    candidates: 0,
    guarded: 0,
    regexCalls: 0,
    matches: 0,
    sightings: 0,
    kernelMs: 0,
    confirmMs: 0,
  };
}
