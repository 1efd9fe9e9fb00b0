/**
 * Applies what people have accepted (baselines, `allow`) to what was found. The only place that
 * decides it; `scan/findings.ts` asks here for each secret, and counts.
 */

import type { Occurrence } from '#model/finding';
import { wayBelow } from '#model/folder-policy';
import { type IgnoreRules, createIgnoreRules } from '#model/ignore-rules';
import { type Suppression, isExpired } from '#model/suppression';
import { isGuessable } from './strength.ts';

/** A secret that may be suppressed. */
export interface Subject {
  readonly rule: string;
  readonly secret: string;
  readonly occurrences: readonly Occurrence[];
  /** Asked only where an entry could name it: stretching a guessable secret takes milliseconds. */
  readonly fingerprint: () => string;
}

/** What is left of a secret. */
export interface Judgement {
  /** The places that nothing hides, in their order. */
  readonly kept: readonly Occurrence[];
  /** What hid all of its places; absent when one is left. Whole: it hides places that nobody kept, too. */
  readonly hiddenBy?: { readonly kind: Suppression['kind']; readonly isWhole: boolean };
}

/** Suppressions in use. */
export interface Suppressor {
  judge(subject: Subject): Judgement;
  /** Those that have hidden nothing so far; expired ones are not among them. */
  unused(): readonly Suppression[];
  readonly expired: readonly Suppression[];
}

/** A suppression with its path made ready. */
interface Entry {
  readonly suppression: Suppression;
  readonly paths?: IgnoreRules;
}

/**
 * Makes `suppressions` ready for use on the day `today` (`2026-03-31`). `folderOf` gives the folder
 * on disk, links resolved, of an occurrence's root.
 */
export function createSuppressor(
  suppressions: readonly Suppression[],
  today: string,
  folderOf: (root: string) => string,
): Suppressor {
  const entries = suppressions.filter((each) => !isExpired(each, today)).map(toEntry);
  const index = createIndex(entries);
  const used = new Set<Entry>();
  return {
    judge(subject) {
      const candidates = index.entriesFor(subject);
      const whole = candidates.find(isForWholeSecret);
      if (whole) {
        used.add(whole);
        return { kept: [], hiddenBy: { kind: whole.suppression.kind, isWhole: true } };
      }
      let last: Entry | undefined;
      const kept = subject.occurrences.filter((occurrence) => {
        const by = candidates.find((entry) => covers(entry, occurrence, folderOf));
        if (by) used.add((last = by));
        return by === undefined;
      });
      if (!last || kept.length > 0) return { kept };
      return { kept, hiddenBy: { kind: last.suppression.kind, isWhole: false } };
    },
    unused: () => entries.filter((entry) => !used.has(entry)).map(({ suppression }) => suppression),
    expired: suppressions.filter((each) => isExpired(each, today)),
  };
}

function toEntry(suppression: Suppression): Entry {
  const { path } = suppression;
  return path === undefined ? { suppression } : { suppression, paths: createIgnoreRules([path]) };
}

/** Nothing but the secret is said, so all its places are meant, those too that were not kept. */
function isForWholeSecret({ suppression, paths }: Entry): boolean {
  return suppression.fingerprint !== undefined && suppression.folder === undefined && paths === undefined;
}

interface EntryIndex {
  /** Entries whose rule and fingerprint fit, in the order in which they were given. */
  entriesFor(subject: Subject): readonly Entry[];
}

function createIndex(entries: readonly Entry[]): EntryIndex {
  const byFingerprint = new Map<string, Entry[]>();
  const others: Entry[] = [];
  for (const entry of entries) {
    const { fingerprint } = entry.suppression;
    const known = fingerprint === undefined ? others : byFingerprint.get(fingerprint);
    if (known) known.push(entry);
    else if (fingerprint !== undefined) byFingerprint.set(fingerprint, [entry]);
  }
  const namedRules = new Set([...byFingerprint.values()].flat().map(({ suppression }) => suppression.rule));
  /** The fingerprint of a guessable secret is bound to its rule: without an entry for that rule none fits. */
  const isNamed = ({ rule, secret }: Subject): boolean =>
    byFingerprint.size > 0 && (namedRules.has(undefined) || namedRules.has(rule) || !isGuessable(secret));
  return {
    entriesFor(subject) {
      const named = isNamed(subject) ? (byFingerprint.get(subject.fingerprint()) ?? []) : [];
      return [
        // A baseline's rule is a note: another rule may find the same secret one day.
        ...named.filter(
          ({ suppression }) => suppression.kind === 'baseline' || hasRule(suppression, subject),
        ),
        ...others.filter(({ suppression }) => hasRule(suppression, subject)),
      ];
    },
  };
}

function hasRule({ rule }: Suppression, subject: Subject): boolean {
  return rule === undefined || rule === subject.rule;
}

function covers(
  { suppression: { folder }, paths }: Entry,
  { root, path }: Occurrence,
  folderOf: (root: string) => string,
): boolean {
  if (folder === undefined)
    return paths === undefined || (path !== undefined && paths.isIgnored(path) === true);
  const from = folderOf(root);
  const below = path === undefined ? wayBelow(folder, from) : wayBelow(folder, `${from}/${path}`);
  if (below === undefined) return false;
  return paths === undefined || (path !== undefined && below !== '' && paths.isIgnored(below) === true);
}
