/**
 * Reads a gitleaks configuration (TOML): its rules become ours, as far as they can. Whatever has no
 * counterpart here (allowlists, paths, tags …) is told, rule by rule.
 */

import { parse } from 'smol-toml';
import { z } from 'zod';
import { RuleError, UsageError } from '#model/errors';
import type { RuleSet } from '#model/compiled-rule';
import { compileRules } from '#rules/compile';
import { providerSchema } from '#rules/rule-schema';
import { withOneGroup } from './capture-groups.ts';
import type { Imported, ImportedRule } from './imported.ts';

/** For regexes that can match without end: gitleaks looks at whole lines, this is a long one. */
const maxMatchBytes = 1000;

const ruleShape = z.looseObject({
  id: z.string().min(1),
  description: z.string().exactOptional(),
  regex: z.string().exactOptional(),
  secretGroup: z.int().min(0).default(0),
  entropy: z.number().default(0),
  keywords: z.array(z.string()).default([]),
  skipReport: z.boolean().default(false),
});
const fileShape = z.looseObject({
  title: z.string().exactOptional(),
  rules: z.array(z.unknown()).default([]),
  extend: z.looseObject({ useDefault: z.boolean().default(false) }).exactOptional(),
});
type GitleaksRule = z.infer<typeof ruleShape>;

/** Fields of a rule that are carried over, or mean nothing without the rest. */
const known = new Set(['id', 'description', 'regex', 'secretGroup', 'entropy', 'keywords', 'skipReport']);

/** The rules of a gitleaks configuration. `base` are the rules beside which they are to stand. */
export function readGitleaksRules(text: string, fileName: string, base: RuleSet): Imported {
  const file = fileShape.safeParse(readToml(text, fileName));
  if (!file.success) throw new UsageError(`${fileName}: is no gitleaks configuration: \`rules\` is no list`);
  const { title, rules, extend, ...others } = file.data;
  const losses = [
    ...extendLosses(extend),
    ...Object.entries(others).flatMap(([key, value]) => lossOf(key, value)),
  ];
  const carried: ImportedRule[] = [];
  const ids = new Set(base.rules.map(({ id }) => id));
  for (const [index, value] of rules.entries()) {
    const rule = ruleShape.safeParse(value);
    if (!rule.success) {
      losses.push(`rule number ${index + 1}: it has no id, or a field is not of gitleaks' form`);
      continue;
    }
    const outcome = carry(rule.data, idOf(rule.data.id, ids), base);
    losses.push(...outcome.losses.map((loss) => `rule ${rule.data.id}: ${loss}`));
    if (!outcome.rule) continue;
    ids.add(outcome.rule.id);
    carried.push(outcome.rule);
  }
  return { kind: 'rules', name: title ?? 'Imported from gitleaks', rules: carried, losses };
}

function readToml(text: string, fileName: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    throw new UsageError(`${fileName}: cannot be read as TOML: ${reason}`, { cause: error });
  }
}

interface Carried {
  readonly rule?: ImportedRule;
  readonly losses: readonly string[];
}

function carry(rule: GitleaksRule, id: string, base: RuleSet): Carried {
  const losses = Object.entries(rule).flatMap(([key, value]) => (known.has(key) ? [] : lossOf(key, value)));
  if (rule.regex === undefined) {
    return { losses: ['the whole rule: it has no regex (Dowse looks at contents, not at paths alone)'] };
  }
  const one = withOneGroup(rule.regex, rule.secretGroup);
  if (!one) return { losses: [`the whole rule: its regex has no group ${rule.secretGroup}`] };
  const outcome = compiled({ ...shared(rule, id), regex: one.regex }, rule.keywords, base);
  if (typeof outcome === 'string') return { losses: [`the whole rule, which is refused: ${outcome}`] };
  if (id !== rule.id) losses.push(`its id, which is ${id} here`);
  if (one.groups > 1 && rule.secretGroup === 0) {
    losses.push('groups of its regex but the first, which is the secret here');
  }
  if (outcome.maxLength !== undefined) losses.push(`matches longer than ${maxMatchBytes} bytes`);
  if (rule.skipReport) losses.push('skipReport: the rule is a part only, which another rule must name');
  return { rule: outcome, losses };
}

function shared({ description, entropy, skipReport }: GitleaksRule, id: string): Omit<ImportedRule, 'regex'> {
  return {
    id,
    ...(description === undefined || description === '' ? {} : { description }),
    ...(entropy > 0 ? { minEntropy: Math.min(entropy, 8) } : {}),
    ...(skipReport ? { isPartOnly: true } : {}),
  };
}

/** The rule in the first form that compiles: as it is, with a bound, with its keywords; or why none does. */
function compiled(rule: ImportedRule, keywords: readonly string[], base: RuleSet): ImportedRule | string {
  const bounded = { ...rule, maxLength: maxMatchBytes };
  const usable = keywords.filter((keyword) => keyword.length >= 3);
  const worded = [rule, bounded].map((form) => ({ ...form, keywords: usable }));
  const forms = [rule, bounded, ...(usable.length > 0 ? worded : [])];
  let reason = '';
  for (const form of forms) {
    try {
      compileRules([providerSchema.parse({ rules: [form] })], base);
      return form;
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      if (reason === '') reason = error.message.replace(/^Rule \S+: /, '');
    }
  }
  return reason;
}

/** As our ids are written, and not taken. */
function idOf(id: string, taken: ReadonlySet<string>): string {
  const words = id.toLowerCase().match(/[a-z0-9]+/g) ?? ['rule'];
  const plain = words.join('-');
  const free = [plain, `imported-${plain}`].find((one) => !taken.has(one));
  for (let number = 2; free === undefined; number++) {
    if (!taken.has(`imported-${plain}-${number}`)) return `imported-${plain}-${number}`;
  }
  return free;
}

function extendLosses(extend: z.infer<typeof fileShape>['extend']): string[] {
  if (!extend) return [];
  const { useDefault, ...others } = extend;
  const losses = Object.entries(others).flatMap(([key, value]) => lossOf(`extend.${key}`, value));
  return useDefault
    ? [...losses, "extend.useDefault: Dowse's own rules are there without being asked for"]
    : losses;
}

/** Allowlists hold regexes and words that may be secrets themselves: they are counted, not quoted. */
function lossOf(key: string, value: unknown): string[] {
  if (key === 'allowlist' || key === 'allowlists') {
    const lists: unknown[] = Array.isArray(value) ? value : [value];
    return lists.map(
      (list) => `${key}: ${contentsOf(list)}; see \`allow\` and \`exclude\` of the configuration`,
    );
  }
  if (key === 'path') return ['path: the rule searches all files here'];
  if (key === 'required')
    return ['required: it is reported without the rules that must be near; see `parts`'];
  return [key];
}

function contentsOf(list: unknown): string {
  if (typeof list !== 'object' || list === null) return 'of no known form';
  const counts = Object.entries(list).flatMap(([key, value]: [string, unknown]) =>
    Array.isArray(value) ? [`${value.length} ${key}`] : [],
  );
  return counts.length === 0 ? 'empty' : counts.join(', ');
}
