/** Turns a users' rule file into providers, or says in which file, on which line and at which field it is wrong. */

import type { z } from 'zod';
import { RuleError, UsageError } from '#model/errors';
import type { Provider } from '#model/provider';
import { compileRules } from './compile.ts';
import { nearestWords } from './nearest-words.ts';
import {
  type DocumentPath,
  type RuleDocument,
  type RuleFileFormat,
  readRuleDocument,
} from './rule-document.ts';
import { providerSchema } from './rule-schema.ts';

/** See `loadRules`. */
export function parseRuleFile(text: string, format: RuleFileFormat, fileName: string): Provider[] {
  const document = readRuleDocument(text, format, fileName);
  return providersIn(document.value, fileName).map(({ value, path }) => {
    const checked = providerSchema.safeParse(value);
    if (!checked.success) failAtIssue(checked.error.issues[0]!, value, path, document, fileName);
    checkRules(checked.data, path, document, fileName);
    return checked.data;
  });
}

interface Entry {
  readonly value: unknown;
  readonly path: DocumentPath;
}

/** A file is one provider, or a list of them, or has such a list under `providers`. */
function providersIn(value: unknown, fileName: string): Entry[] {
  if (Array.isArray(value)) return value.map((provider, index) => ({ value: provider, path: [index] }));
  if (typeof value !== 'object' || value === null) {
    throw new UsageError(`${fileName}:1: holds no rules: it needs \`rules:\` with a list of them`);
  }
  if (!('providers' in value)) return [{ value, path: [] }];
  const { providers, ...others } = value;
  const [other] = Object.keys(others);
  if (!Array.isArray(providers) || other !== undefined) {
    throw new UsageError(
      `${fileName}: \`providers\` must be a list, with nothing beside it (found ${other ?? typeof providers})`,
    );
  }
  return providers.map((provider, index) => ({ value: provider, path: ['providers', index] }));
}

/** Compiles each rule for itself, so that what is wrong inside a regex is told with its line too. */
function checkRules(provider: Provider, path: DocumentPath, document: RuleDocument, fileName: string): void {
  for (const [index, rule] of provider.rules.entries()) {
    try {
      compileRules([{ ...provider, rules: [{ ...rule, parts: [] }] }]);
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      const line = document.lineOf([...path, 'rules', index, ...error.field.split('.')]);
      throw new RuleError(`${fileName}:${line}: ${error.message}`, error.rule, error.field, { cause: error });
    }
  }
}

function failAtIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  path: DocumentPath,
  document: RuleDocument,
  fileName: string,
): never {
  const steps = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const line = document.lineOf([...path, ...steps, ...(unknownKey === undefined ? [] : [unknownKey])]);
  const id = ruleIdAt(value, steps);
  const field = steps
    .filter((step, depth) => typeof step === 'string' && typeof steps[depth + 1] !== 'number')
    .join('.');
  const problem = unknownKey === undefined ? problemText(issue) : unknownKeyText(unknownKey, steps);
  const where = [id === '' ? '' : `rule ${id}`, field].filter((word) => word !== '').join(', ');
  throw new RuleError(`${fileName}:${line}: ${where === '' ? '' : `${where}: `}${problem}`, id, field);
}

function problemText({ message }: z.core.$ZodIssue): string {
  return message.endsWith('received undefined') ? 'is missing' : message;
}

function unknownKeyText(key: string, steps: DocumentPath): string {
  const [near] = nearestWords(key, knownKeys(steps));
  return `there is no field ${JSON.stringify(key)} here${near === undefined ? '' : `; did you mean ${near}?`}`;
}

function knownKeys(steps: DocumentPath): readonly string[] {
  const rule = providerSchema.shape.rules.element.shape;
  if (steps.length === 0) return Object.keys(providerSchema.shape);
  return steps.length === 2
    ? Object.keys(rule)
    : ['names', 'value', 'before', 'secret', 'after', 'parts', 'rule', 'name', 'withinBytes', 'isRequired'];
}

/** The id of the rule that the issue lies in, where it has one. */
function ruleIdAt(value: unknown, steps: DocumentPath): string {
  if (steps[0] !== 'rules' || typeof steps[1] !== 'number') return '';
  const rules = typeof value === 'object' && value !== null && 'rules' in value ? value.rules : undefined;
  const rule: unknown = Array.isArray(rules) ? rules[steps[1]] : undefined;
  const id = typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : undefined;
  return typeof id === 'string' ? id : `number ${steps[1] + 1}`;
}
