/**
 * Reads lists of findings that people have accepted: `.gitleaksignore`, and `.secrets.baseline` of
 * detect-secrets. They become `allow` entries of our configuration. Both name a line, which changes with
 * every edit, and rules that are not ours; what is left of them is the path.
 */

import { z } from 'zod';
import type { RuleSet } from '#model/compiled-rule';
import { UsageError } from '#model/errors';
import type { Allowance } from '#config/config';
import type { Imported } from './imported.ts';

/** The entries of a `.gitleaksignore`: a fingerprint a line, `[commit:]path:rule:line`. */
export function readGitleaksIgnore(text: string, base: RuleSet): Imported {
  const ids = new Set(base.rules.map(({ id }) => id));
  const losses: string[] = [];
  const accepted: Accepted[] = [];
  let commits = 0;
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const parts = /^(?:([0-9a-f]{7,64}):)?(.+):([^:]+):(\d+)$/.exec(line);
    if (!parts) {
      losses.push(`line ${index + 1}: it is no fingerprint of the form commit:path:rule:line`);
      continue;
    }
    const [, commit, path = '', rule = ''] = parts;
    if (commit !== undefined) commits++;
    accepted.push({ path, origin: `gitleaks rule ${rule}`, ...(ids.has(rule) ? { rule } : {}) });
  }
  if (commits > 0) losses.push(`the commits of ${commits} entries: they hold in all of history here`);
  return toAllow(accepted, losses);
}

const baselineShape = z.looseObject({
  results: z.record(
    z.string(),
    z.array(z.looseObject({ type: z.string(), is_secret: z.boolean().nullish() })),
  ),
  filters_used: z.array(z.looseObject({ path: z.string() })).default([]),
});

/** The entries of a `.secrets.baseline`, without those that people have found to be real secrets. */
export function readSecretsBaseline(text: string, fileName: string): Imported {
  const file = baselineShape.safeParse(readJson(text, fileName));
  if (!file.success) {
    throw new UsageError(`${fileName}: is no baseline of detect-secrets: it has no \`results\` by file`);
  }
  const losses = file.data.filters_used
    .filter(({ path }) => path.includes('.regex.'))
    .map(({ path }) => `the filter ${path}; see \`exclude\` of the configuration`);
  const accepted: Accepted[] = [];
  for (const [path, secrets] of Object.entries(file.data.results)) {
    const real = secrets.filter((secret) => secret.is_secret === true);
    if (real.length > 0) {
      losses.push(`${real.length} in ${path}, which people have found to be real: rotate them`);
    }
    for (const { type } of secrets.filter((secret) => !real.includes(secret))) {
      accepted.push({ path, origin: `detect-secrets: ${type}` });
    }
  }
  return toAllow(accepted, losses);
}

function readJson(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What JSON.parse says quotes the text.
    throw new UsageError(`${fileName}: cannot be read as JSON`, { cause: error });
  }
}

interface Accepted {
  readonly path: string;
  readonly rule?: string;
  /** Where it comes from, for people. */
  readonly origin: string;
}

/** One entry for each path and rule, with all that was said of it. */
function toAllow(accepted: readonly Accepted[], losses: readonly string[]): Imported {
  const entries = new Map<string, { rule?: string; path: string; origins: Map<string, number> }>();
  for (const { path, rule, origin } of accepted) {
    const key = `${rule ?? ''}\0${path}`;
    const entry = entries.get(key) ?? { path, ...(rule === undefined ? {} : { rule }), origins: new Map() };
    entry.origins.set(origin, (entry.origins.get(origin) ?? 0) + 1);
    entries.set(key, entry);
  }
  const allow: Allowance[] = [...entries.values()].map(({ rule, path, origins }) => {
    const said = [...origins].map(([origin, count]) => (count > 1 ? `${origin} (${count})` : origin));
    const reason = `Imported; accepted before as ${said.join(', ')}.`;
    return { ...(rule === undefined ? {} : { rule }), path: toPattern(path), reason };
  });
  const wide = allow.filter(({ rule }) => rule === undefined).length;
  const lines =
    accepted.length > 0 ? [`the lines of ${accepted.length} entries: they hold for the whole file here`] : [];
  const rules =
    wide > 0
      ? [
          `the rules of ${wide} paths, which Dowse does not have: all findings there are allowed; add \`rule\` to each`,
        ]
      : [];
  return { kind: 'allow', allow, losses: [...losses, ...lines, ...rules] };
}

/** The path itself, anchored, in gitignore syntax. */
function toPattern(path: string): string {
  const plain = path.replace(/^(?:\.?\/)+/, '').replaceAll('\\', '/');
  return `/${plain.replaceAll(/[*?[\]]/g, String.raw`\$&`).replace(/ $/, String.raw`\ `)}`;
}
