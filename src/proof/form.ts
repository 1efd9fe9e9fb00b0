/** Proves a rule's form: that it compiles, and that it has what people need to know of it. */

import { regexEngine } from '#engine/re2';
import { RuleError } from '#model/errors';
import type { Rule } from '#model/provider';
import { parseRegex } from '#rules/regex-parser';
import { nodesIn } from '#rules/regex-syntax';
import type { Fault } from './fault.ts';
import type { Workbench } from './workbench.ts';

/** What does not hold of the rule's form, whoever wrote it. */
export function formFaults(rule: Rule, bench: Workbench): Fault[] {
  const refusal = bench.refusalOf(rule.id);
  const seen = refusal ?? regexProblem(rule);
  if (seen !== undefined)
    return [{ rule: rule.id, where: 'form', expected: 'a rule that can be used', seen }];
  return [];
}

/** What does not hold of a rule that Dowse comes with: it says what it finds, and shows it. */
export function builtinFormFaults(rule: Rule): Fault[] {
  const faults: Fault[] = [];
  for (const field of ['description', 'canDo', 'rotate'] as const) {
    if (rule[field].trim().length <= 5) faults.push(fault(rule, `a sentence in ${field}`, 'too few words'));
  }
  if (rule.docs !== undefined && !/^https:\/\/\S+$/.test(rule.docs)) {
    faults.push(fault(rule, 'docs that begin with https://', 'something else'));
  }
  if ((rule.stopValues ?? []).some((value) => value !== value.toLowerCase())) {
    faults.push(fault(rule, 'stopValues in lower case', 'capitals'));
  }
  const surroundings = new Set(rule.examples.map(({ before, after }) => `${before}\0${after}`));
  if (surroundings.size < 2) {
    faults.push({ ...fault(rule, 'two examples in different syntaxes', 'fewer'), where: 'examples' });
  }
  if (
    new Set(rule.examples.map(({ before, secret, after }) => [before, ...secret, after].join(''))).size < 2
  ) {
    faults.push({ ...fault(rule, 'two different examples', 'fewer'), where: 'examples' });
  }
  if (rule.counterExamples.length < 2) {
    faults.push({ ...fault(rule, 'two counter-examples', 'fewer'), where: 'examples' });
  }
  if (rule.parts && !rule.examples.some(({ parts }) => parts)) {
    faults.push({ ...fault(rule, 'an example with the parts', 'none'), where: 'examples' });
  }
  return faults;
}

function regexProblem({ id, regex, keyed }: Rule): string | undefined {
  const source = regex ?? `^(?:${keyed?.value ?? ''})$`;
  try {
    const nodes = [...nodesIn(parseRegex(source, { rule: id, field: keyed ? 'keyed.value' : 'regex' }))];
    const groups = nodes.filter((node) => node.kind === 'group' && node.isCapture).length;
    const wanted = regex === undefined ? 0 : 1;
    if (groups !== wanted) return `${groups} capture groups instead of ${wanted}`;
    for (const engine of [regexEngine(), regexEngine('re2js')]) engine.compile(source);
    return undefined;
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    return `RE2 refuses it: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function fault(rule: Rule, expected: string, seen: string): Fault {
  return { rule: rule.id, where: 'form', expected, seen };
}
