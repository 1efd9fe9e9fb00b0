/**
 * The shape of the command line's tables, and the reading of parsed values by such a table. The
 * tables themselves are in `options.ts`; yargs, help texts and docs/CLI.md are made from them.
 */

import { UsageError } from '#model/errors';
import { nearestWords } from '#rules/nearest-words';

/** One option, as data. Its `kind` says what values it takes. */
export interface Option {
  /** Without the leading dashes. A flag that turns something off is named for it: `no-history`. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /**
   * `flag`: no value; `text`: one value, the last one given wins; `count`: a whole number; `choice`:
   * one of `choices`; `list`: may be repeated; `names`: may be repeated or separated by commas;
   * `optional`: as `names`, but its values only behind `=`, and `bare` where there are none.
   */
  readonly kind: 'flag' | 'text' | 'count' | 'choice' | 'list' | 'names' | 'optional';
  /** Of a `choice`, and of each of `names`. */
  readonly choices?: readonly string[];
  /** Of an `optional`: what it means without a value. */
  readonly bare?: string;
  /** Bounds of a `count`. */
  readonly least?: number;
  readonly most?: number;
  /** What stands for the value in help texts: `FILE`. */
  readonly placeholder?: string;
  readonly group: string;
  /** One sentence, no full stop needed: what the user gets. */
  readonly description: string;
  /** What holds when the option is not given, in words. */
  readonly fallback?: string;
}

type ValueOf<O extends Option> = O extends { readonly kind: 'flag' }
  ? boolean
  : O extends { readonly kind: 'list' | 'names' | 'optional' }
    ? readonly string[]
    : O extends { readonly kind: 'count' }
      ? number | undefined
      : O extends { readonly choices: readonly (infer C)[] }
        ? C | undefined
        : string | undefined;

/** The values of a table's options, by name. Flags not given are false, lists not given are empty. */
export type Values<T extends readonly Option[]> = { readonly [O in T[number] as O['name']]: ValueOf<O> };

/**
 * Checks what yargs parsed (`given`, by name) against the table. A value that cannot be used is a
 * `UsageError` that names the option and what it takes.
 */
export function readValues<const T extends readonly Option[]>(
  table: T,
  given: Readonly<Record<string, unknown>>,
): Values<T> {
  const values = Object.fromEntries(
    table.map((option) => [option.name, readValue(option, given[option.name])]),
  );
  return values as Values<T>;
}

function readValue(
  option: Option,
  given: unknown,
): boolean | number | string | readonly string[] | undefined {
  if (option.kind === 'flag') return asList(given).at(-1) === true;
  const texts = asList(given).map(String);
  if (texts.some((text) => text === '')) throw new UsageError(`--${option.name} needs a value.`);
  if (option.kind === 'list') return texts;
  if (option.kind === 'names' || option.kind === 'optional') return readNames(option, texts);
  const text = texts.at(-1);
  if (text === undefined) return undefined;
  if (option.kind === 'count') return readCount(option, text);
  if (option.kind === 'choice') return readChoice(option, text);
  return text;
}

function readNames(option: Option, texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => text.split(',')).filter((name) => name !== '');
  return option.choices === undefined ? names : names.map((name) => readChoice(option, name));
}

function asList(given: unknown): readonly unknown[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given];
}

function readCount(option: Option, text: string): number {
  const least = option.least ?? 0;
  const most = option.most ?? Number.MAX_SAFE_INTEGER;
  const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  const bounds = option.most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`--${option.name} takes a whole number ${bounds}, not "${text}".`);
}

function readChoice(option: Option, text: string): string {
  const choices = option.choices ?? [];
  if (choices.includes(text)) return text;
  const [guess] = nearestWords(text, choices);
  const advice = guess === undefined ? '' : ` Did you mean ${guess}?`;
  throw new UsageError(`--${option.name} takes ${choices.join(', ')}, not "${text}".${advice}`);
}
