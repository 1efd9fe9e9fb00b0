/**
 * Pairs parts of a credential that stand in different files: a secret in `.env` with its id in a
 * Terraform file beside it, a token in a properties file with its host in `strings.xml`. Parts in
 * one file are paired by the engine already (`engine/pairs.ts`).
 */

import type { RuleSet } from '#model/compiled-rule';
import type { Occurrence } from '#model/finding';
import type { SightedPart } from '#model/sighting';
import type { SecretRecord } from '#scan/collect';
import type { Located } from '#scan/fold-parts';

/**
 * `records` without the lone parts that no other record could want, so that git is not asked for
 * their history.
 */
export function withoutUnwantedParts(records: readonly SecretRecord[]): readonly SecretRecord[] {
  const wanted = new Set(records.flatMap((record) => missingParts(record).map(({ rule }) => rule)));
  return records.filter(({ rule }) => !rule.isPartOnly || wanted.has(rule.id));
}

/** Indexes of the rules that find parts which may stand in another file than their secret. */
export function looseRules({ rules }: RuleSet): ReadonlySet<number> {
  const ids = new Set(
    rules.flatMap(({ parts }) => parts.filter((part) => part.acrossFiles)).map(({ rule }) => rule),
  );
  return new Set(rules.flatMap(({ id }, index) => (ids.has(id) ? [index] : [])));
}

/**
 * The secrets among `all`, without the lone parts. A secret that lacks a part which may stand
 * elsewhere has it when there is exactly one in its folder, or else in the commit that brought it
 * in; where there are several nobody can tell, and it stays without.
 */
export function pairAcrossFiles(all: readonly Located[]): Located[] {
  const places = createIndex(all);
  return all
    .filter(({ record }) => !record.rule.isPartOnly)
    .map((located) => {
      const found = missingParts(located.record).flatMap(({ name, rule }) => {
        const part = places.onlyOne(rule, located.occurrences);
        return part ? [{ ...part, name, rule }] : [];
      });
      if (found.length === 0) return located;
      return { ...located, record: { ...located.record, parts: [...located.record.parts, ...found] } };
    });
}

function missingParts({ rule, parts }: SecretRecord): { name: string; rule: string }[] {
  return rule.parts.filter(
    (part) => part.acrossFiles === true && !parts.some(({ name }) => name === part.name),
  );
}

type FoundPart = Omit<SightedPart, 'name' | 'rule'>;

interface PartIndex {
  onlyOne(rule: string, occurrences: readonly Occurrence[]): FoundPart | undefined;
}

/** Where the secrets of each rule that another one may lack have been found. */
function createIndex(all: readonly Located[]): PartIndex {
  const wanted = new Set(all.flatMap(({ record }) => missingParts(record).map(({ rule }) => rule)));
  const byPlace = new Map<string, Map<string, FoundPart>>();
  for (const { record, occurrences } of all) {
    if (!wanted.has(record.rule.id)) continue;
    for (const occurrence of occurrences) {
      for (const scope of scopesOf(occurrence)) {
        const key = `${record.rule.id}\0${scope}`;
        const found = byPlace.get(key) ?? new Map<string, FoundPart>();
        found.set(record.secret, { text: record.secret, start: occurrence.start, end: occurrence.end });
        byPlace.set(key, found);
      }
    }
  }
  return {
    onlyOne(rule, occurrences) {
      const scopes = occurrences.map(scopesOf);
      for (const width of [0, 1]) {
        for (const scope of scopes) {
          const found = byPlace.get(`${rule}\0${scope[width] ?? ''}`);
          if (found?.size === 1) return [...found.values()][0];
          // Several in the same folder: the commit, which holds more, cannot tell either.
          if (found) return undefined;
        }
      }
      return undefined;
    },
  };
}

/** The folder of the place, then the commit that brought it in, where it has them. */
function scopesOf({ root, path, history, isInWorkingTree }: Occurrence): string[] {
  if (path === undefined) return [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const folderScope = `${isInWorkingTree ? 'now' : 'past'}\0${root}\0${folder}`;
  const commit = history?.introduced?.oid;
  return commit === undefined ? [folderScope] : [folderScope, `commit\0${root}\0${commit}`];
}
