/**
 * What can be completed, read off the tables of commands and options: one answer for all shells. How
 * each shell is told is in `bash.ts`, `zsh.ts` and `fish.ts`.
 */

import { commands } from '#cli/commands';
import type { Command } from '#cli/commands';
import { helpOption } from '#cli/help';
import { dowseHooks } from '#cli/hook/hook-names';
import type { Option } from '#cli/option';

/** What stands at a place: one of some words, a file, the id of a rule, or anything. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' | 'rules' | 'free' };

/** The shells that there are completions for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** A first word: a command, or a group of commands with the second words. */
export interface FirstWord {
  readonly word: string;
  readonly description: string;
  readonly seconds: readonly (readonly [word: string, description: string])[];
}

const byPlaceholder: Readonly<Record<string, Value>> = {
  FILE: { kind: 'files' },
  OLD: { kind: 'files' },
  PATH: { kind: 'files' },
  REPORT: { kind: 'files' },
  TARGET: { kind: 'files' },
  RULE: { kind: 'rules' },
  HOOK: { kind: 'words', words: dowseHooks },
  SHELL: { kind: 'words', words: shells },
};

/** The value that follows an option; undefined for a flag, and where a value only comes behind `=`. */
export function valueOf({ kind, choices, placeholder, bare }: Option): Value | undefined {
  if (kind === 'flag' || bare !== undefined) return undefined;
  if (choices !== undefined) return { kind: 'words', words: choices };
  return byPlaceholder[placeholder ?? ''] ?? { kind: 'free' };
}

/** What a command's operands are. */
export function operandOf({ name, operands }: Command): Value {
  if (name === 'rules show') return { kind: 'rules' };
  const placeholder = /[A-Z]+/.exec(operands)?.[0] ?? '';
  return byPlaceholder[placeholder] ?? { kind: 'words', words: [] };
}

/** The options of a command, help among them. */
export function optionsOf({ options }: Command): readonly Option[] {
  return [...options, helpOption];
}

/** All first words, in the order of the help text. */
export function firstWords(): readonly FirstWord[] {
  const words = new Map<string, FirstWord>();
  for (const { name, description } of commands) {
    const [word = name, second] = name.split(' ');
    const known = words.get(word);
    if (second === undefined) words.set(word, { word, description: firstSentence(description), seconds: [] });
    else {
      const seconds = [...(known?.seconds ?? []), [second, firstSentence(description)] as const];
      const all = seconds.map(([each]) => each).join(', ');
      words.set(word, { word, description: `Has commands of its own: ${all}.`, seconds });
    }
  }
  return [...words.values()];
}

/** Completions have room for one sentence. */
function firstSentence(description: string): string {
  return /^.*?[.:](?= |$)/.exec(description)?.[0].replace(/:$/, '.') ?? description;
}

/** In single quotes, as sh, bash and zsh have them. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
