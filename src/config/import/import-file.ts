/** Turns files of other scanners into ours: which file it is, and how the outcome is written down. */

import { basename } from 'node:path';
import type { RuleSet } from '#model/compiled-rule';
import { UsageError } from '#model/errors';
import type { Imported } from './imported.ts';

/** What was made of a file. */
export interface ImportedFile {
  /** A rule file (`rules`), or a piece of a configuration (`allow`). */
  readonly kind: 'rules' | 'allow';
  /** YAML. It begins with comments that tell the losses. */
  readonly text: string;
  /** How many rules or entries it holds. */
  readonly count: number;
  /** What could not be carried over, a sentence each, which quotes no value. */
  readonly losses: readonly string[];
}

/**
 * Our form of a file of another scanner, known by its name: a gitleaks configuration (.toml), a
 * `.gitleaksignore`, or a `.secrets.baseline` of detect-secrets. Rejects with a `UsageError` for
 * any other file. Rules that would not compile beside `base` are losses.
 */
export async function importFile(text: string, fileName: string, base: RuleSet): Promise<ImportedFile> {
  const imported = await read(text.replace(/^\u{feff}/u, ''), fileName, base);
  const { toYaml } = await import('./yaml-text.ts');
  const count = imported.kind === 'rules' ? imported.rules.length : imported.allow.length;
  return {
    kind: imported.kind,
    text: [...headOf(imported, fileName), '', toYaml(imported)].join('\n'),
    count,
    losses: imported.losses,
  };
}

async function read(text: string, fileName: string, base: RuleSet): Promise<Imported> {
  const name = basename(fileName).toLowerCase();
  if (name.endsWith('.toml')) {
    return (await import('./gitleaks-rules.ts')).readGitleaksRules(text, fileName, base);
  }
  if (name.endsWith('.gitleaksignore')) {
    return (await import('./ignored-findings.ts')).readGitleaksIgnore(text, base);
  }
  if (name.endsWith('.baseline') || name.endsWith('.json')) {
    return (await import('./ignored-findings.ts')).readSecretsBaseline(text, fileName);
  }
  throw new UsageError(
    `${fileName} is no file that can be imported: a gitleaks configuration (.toml), a .gitleaksignore, or a .secrets.baseline.`,
  );
}

function headOf({ kind, losses }: Imported, fileName: string): string[] {
  const use =
    kind === 'rules'
      ? 'Prove the rules with `dowse rules test`, then name this file under `ruleFiles` of the configuration.'
      : 'Put these entries into the configuration, .dowse.yaml.';
  const lost = losses.length === 0 ? [] : ['', 'Not carried over:', ...losses.map((loss) => `- ${loss}`)];
  return [`Imported from ${basename(fileName)}.`, use, ...lost].map((line) =>
    // A name from the file must not end the comment.
    `# ${line.replaceAll(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, '?')}`.trimEnd(),
  );
}
