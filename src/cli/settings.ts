/** What the options of `dowse scan` mean: checked together, and joined with the configuration file. */

import { lstatSync } from 'node:fs';

import type { Config } from '#config/config';
import type { ScanOptions } from '#scan/options';
import { toPolicies, toSuppressions } from '#config/applied';
import { UsageError } from '#model/errors';
import type { Suppression } from '#model/suppression';
import { nearestWords } from '#rules/nearest-words';
import { commands } from './commands.ts';
import type { Values } from './option.ts';
import { contradictions, type scanOptions } from './options.ts';
import { mayReveal, type Environment } from './terminal.ts';

/** The options of `dowse scan`, each checked by itself. */
export type ScanValues = Values<typeof scanOptions>;

/** Refuses, with a `UsageError`, options that cannot be used together or not here. */
export function checkTogether(
  values: ScanValues,
  targets: readonly string[],
  environment: Environment,
): void {
  const given = (name: string) =>
    Object.entries(values).some(([key, value]) => key === name && isGiven(value));
  for (const [one, other, why] of contradictions) {
    if (given(one) && given(other)) {
      throw new UsageError(`--${one} and --${other} exclude each other: ${why}. Leave one out.`);
    }
  }
  for (const name of ['staged', 'range', 'since'] as const) {
    if (given(name) && targets.includes('-')) {
      throw new UsageError(`--${name} asks for a repository, and - is standard input. Leave one out.`);
    }
  }
  for (const name of ['only-live', 'fail-on', 'impact'] as const) {
    if (given(name) && values.verify.length === 0) {
      throw new UsageError(`--${name} is about what providers say. Add --verify, which asks them.`);
    }
  }
  checkRevisions(values);
  if (values['exit-code'] === 2 || values['exit-code'] === 3) {
    throw new UsageError('--exit-code 2 and 3 mean an error and an incomplete scan. Choose another number.');
  }
  if (values.reveal && !mayReveal(environment)) {
    throw new UsageError(
      '--reveal would print secrets into the log of this build service. Set DOWSE_ALLOW_REVEAL=1 if that is meant.',
    );
  }
  const both = values.only.find((rule) => values.skip.includes(rule));
  if (both !== undefined) throw new UsageError(`--only and --skip both name ${both}. Leave one out.`);
}

function isGiven(value: ScanValues[keyof ScanValues]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

/** What git would take for an option of its own must not get there. */
function checkRevisions({ range, since }: ScanValues): void {
  if (
    range !== undefined &&
    (range.startsWith('-') || range.includes('...') || range.split('..').length !== 2)
  ) {
    throw new UsageError(
      `--range takes two commits with two dots between them (main..HEAD), not "${range}".`,
    );
  }
  if (since?.startsWith('-') === true) {
    throw new UsageError(`--since takes a date ("2 weeks ago", 2024-05-01), not "${since}".`);
  }
}

/**
 * What to scan: the operands, or the current folder. Where no command was written, a word that is
 * neither a path nor looks like one is probably a mistyped command: a `UsageError`.
 */
export function targetsOf(operands: readonly string[], isImplied: boolean): readonly string[] {
  for (const operand of isImplied ? operands : []) {
    if (/[/\\.*:]|^-$/.test(operand) || lstatSync(operand, { throwIfNoEntry: false }) !== undefined) continue;
    const names = [...commands.map(({ name }) => name.split(' ')[0] ?? ''), 'help'];
    if (names.includes(operand)) {
      throw new UsageError(`The command comes first: dowse ${operand} [options].`);
    }
    const [guess] = nearestWords(operand, names);
    const advice = guess === undefined ? 'See dowse --help' : `Did you mean dowse ${guess}?`;
    throw new UsageError(`"${operand}" is neither a command nor a path here. ${advice}`);
  }
  return operands.length === 0 ? ['.'] : operands;
}

/**
 * What the library is to scan. Options outrank the configuration; paths to leave out add up.
 * `accepted` are entries of baselines.
 */
export function toScanOptions(
  values: ScanValues,
  targets: readonly string[],
  config: Config | undefined,
  accepted: readonly Suppression[] = [],
): ScanOptions {
  return {
    targets,
    history: !values['no-history'],
    staged: values.staged,
    ignoreFiles: !values['no-ignore'],
    inlineAllow: inlineAllowOf(values, config),
    examples: values.examples,
    exclude: values.exclude,
    policies: config === undefined ? [] : toPolicies(config),
    suppressions: [...(config === undefined ? [] : toSuppressions(config)), ...accepted],
    tellUnused: !isNarrowed(values),
    ...present({
      range: values.range,
      since: values.since,
      minSeverity: values['min-severity'] ?? config?.minSeverity,
      minConfidence: values['min-confidence'] ?? config?.minConfidence,
      maxOccurrences: values['max-occurrences'] ?? config?.maxOccurrences,
      jobs: values.jobs ?? config?.jobs,
    }),
  };
}

/** Which comments are honoured: the narrower of what the options and the configuration say. */
function inlineAllowOf(values: ScanValues, config: Config | undefined): boolean | 'own' {
  const said = config?.inlineAllow ?? true;
  if (values['no-inline-ignore'] || said === false) return false;
  return values['no-foreign-ignore'] ? 'own' : said;
}

/** Of a part of the findings, nobody can tell which suppressions are of no use. */
function isNarrowed(values: ScanValues): boolean {
  const { only, skip, exclude } = values;
  const hasThreshold = values['min-severity'] !== undefined || values['min-confidence'] !== undefined;
  return [only, skip, exclude].some((list) => list.length > 0) || hasThreshold;
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without what is undefined: absent and undefined are not the same to `ScanOptions`. */
function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
