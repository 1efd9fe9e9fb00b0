/**
 * The shape of a configuration file, for checking and for editors (JSON Schema). Brings zod with
 * it, so it is loaded only when there is a file to check.
 */

import { z } from 'zod';
import { createIgnoreRules } from '#model/ignore-rules';
import { confidences, severities } from '#model/severity';
import { isDay } from '#model/suppression';
import { providerSchema } from '#rules/rule-schema';

const text = (what: string) => {
  const error = `must be ${what}`;
  return z.string({ error }).min(1, { error });
};
const texts = (what: string) =>
  z.array(text('a text, not empty'), { error: `must be a list of ${what}: ["…", "…"]` });
const count = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};
const flag = z.boolean({ error: 'must be true or false' });
const word = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}` });

/** More `**` could take very long to match (`model/ignore-rules.ts`), and would be left out then. */
const pattern = (what: string) =>
  text(what).refine((written) => createIgnoreRules([written]).refused.length === 0, {
    error: 'must not have more than two **: name the folders, or use several patterns',
  });
const dayError = 'must be a day such as 2026-03-31, in quotes in TOML';
const day = z
  .string({ error: dayError })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: dayError })
  .refine(isDay, { error: dayError });

const allowance = z
  .strictObject(
    {
      rule: text('the id of a rule').exactOptional().meta({ description: 'The id of a rule.' }),
      path: pattern('a path or pattern')
        .exactOptional()
        .meta({ description: 'Paths, in gitignore syntax, from the folder of this file.' }),
      fingerprint: text('a fingerprint from a report')
        .exactOptional()
        .meta({ description: 'A fingerprint, as reports print it.' }),
      reason: text('a text that says why').meta({ description: 'Why it is accepted. For people.' }),
      owner: text('a name').exactOptional().meta({ description: 'Who answers for it. For people.' }),
      expires: day
        .exactOptional()
        .meta({ description: 'The last day on which it holds, in UTC: 2026-03-31.' }),
    },
    { error: 'must be an entry with rule, path or fingerprint, and a reason' },
  )
  .refine(({ rule, path, fingerprint }) => (rule ?? path ?? fingerprint) !== undefined, {
    error: 'needs at least one of rule, path and fingerprint',
  });

/** A relative path that stays in its folder: a configuration in a scanned tree must not read elsewhere. */
const isInside = (path: string): boolean =>
  !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');

/** The whole file. */
export const configSchema = z
  .strictObject(
    {
      $schema: text('an address')
        .exactOptional()
        .meta({ description: 'The address of this schema, for editors.' }),
      rules: z
        .array(providerSchema, { error: 'must be a list of providers, each with a list `rules`' })
        .exactOptional()
        .meta({ description: 'Own rules, by provider.' }),
      ruleFiles: z
        .array(
          text('a path').refine(isInside, {
            error: 'must be a path below the folder of this file, without ".."',
          }),
          { error: 'must be a list of paths: ["…", "…"]' },
        )
        .exactOptional()
        .meta({ description: 'Files with own rules (.yaml, .toml, .json), relative to this file.' }),
      useDefaultRules: flag
        .exactOptional()
        .meta({ description: 'False: only own rules are searched for.', default: true }),
      only: texts('rule ids').exactOptional().meta({ description: 'Search for these rules alone.' }),
      skip: texts('rule ids').exactOptional().meta({ description: 'Do not search for these rules.' }),
      minSeverity: word(severities)
        .exactOptional()
        .meta({ description: 'Count, but do not report, what is less severe.', default: 'info' }),
      minConfidence: word(confidences)
        .exactOptional()
        .meta({ description: 'Count, but do not report, what is less certain.', default: 'medium' }),
      exclude: z
        .array(pattern('a text, not empty'), { error: 'must be a list of paths: ["…", "…"]' })
        .exactOptional()
        .meta({ description: 'Paths left out, in gitignore syntax, from the folder of this file.' }),
      allow: z
        .array(allowance, {
          error: 'must be a list of entries, each with rule, path or fingerprint, and a reason',
        })
        .exactOptional()
        .meta({ description: 'Findings that are known and accepted.' }),
      jobs: count(1, 256)
        .exactOptional()
        .meta({ description: 'Threads. Chosen by the amount of work when absent.' }),
      maxOccurrences: count(1, 1_000_000)
        .exactOptional()
        .meta({ description: 'Places kept for each finding; the others are counted.', default: 100 }),
      inlineAllow: z
        .union([flag, z.literal('own')], { error: 'must be true, false or own' })
        .exactOptional()
        .meta({
          description:
            'False: comments such as dowse:allow are not honoured; own: those of other scanners are not.',
          default: true,
        }),
    },
    { error: 'must hold keys and values: `exclude: [...]`' },
  )
  .meta({ title: 'Dowse configuration', description: 'A .dowse.yaml, .dowse.toml or .dowse.json file.' });

/** The JSON Schema of a configuration file, as it is published in docs/schema. */
export function configJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(configSchema, { io: 'input' });
}
