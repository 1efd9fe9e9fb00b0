/** `dowse rules test`: proves that a file of users' own rules keeps its word. */

import type { RuleSet } from '#model/compiled-rule';
import type { Example, Rule } from '#model/provider';
import type { Sighting } from '#model/sighting';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { readRuleFile } from '#cli/rule-file';
import { escapeText } from '#report/escape';

/**
 * Searches each rule's examples and counter-examples with all rules loaded, the built-in ones too,
 * as a scan would. Prints one line a rule and one for each thing that is wrong; gives 1 if any is.
 */
export async function run({ operands }: RunRequest): Promise<number> {
  const { builtinRules, compileRules } = await import('#index');
  const providers = await readRuleFile(operands[0] ?? '');
  const search = await createSearch(compileRules(providers, builtinRules()));
  let failures = 0;
  const lines: string[] = [];
  for (const rule of providers.flatMap(({ rules }) => rules)) {
    const faults = faultsOf(rule, search);
    failures += faults.length;
    const proved = `${rule.examples.length} examples, ${rule.counterExamples.length} counter-examples`;
    lines.push(`${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${escapeText(rule.id)}  ${proved}\n`);
    for (const fault of faults) lines.push(`      ${escapeText(fault)}\n`);
  }
  await writeToStream(lines, process.stdout);
  return failures === 0 ? 0 : 1;
}

type Search = (text: string) => readonly Sighting[];

async function createSearch(rules: RuleSet): Promise<Search> {
  const { createEngine } = await import('#index');
  const engine = createEngine(rules);
  return (text) => engine.search({ bytes: Buffer.from(text), origin: { kind: 'stdin' } });
}

/** What is wrong, in words that never quote an example: it may be a real secret. */
function faultsOf(rule: Rule, search: Search): readonly string[] {
  const faults: string[] = [];
  if (rule.examples.length === 0) faults.push('there is no example, so nothing is proved');
  for (const [index, example] of rule.examples.entries()) {
    const fault = exampleFault(rule, example, search);
    if (fault !== undefined) faults.push(`example ${index + 1}: ${fault}`);
  }
  for (const [index, pieces] of rule.counterExamples.entries()) {
    const text = typeof pieces === 'string' ? pieces : pieces.join('');
    const isFound = search(text).some((sighting) => sighting.rule === rule.id);
    if (isFound) faults.push(`counter-example ${index + 1}: the rule finds something in it`);
  }
  return faults;
}

function exampleFault(rule: Rule, example: Example, search: Search): string | undefined {
  const secret = example.secret.join('');
  const seen = search(`${example.before}${secret}${example.after}`);
  const own = seen.filter((sighting) => sighting.rule === rule.id);
  const right = own.find((sighting) => sighting.secret === secret);
  if (right === undefined) {
    if (own.length > 0) return 'the rule finds other characters than those given as the secret';
    const others = [...new Set(seen.map((sighting) => sighting.rule))];
    return others.length === 0 ? 'nothing is found' : `found by ${others.join(', ')} instead`;
  }
  for (const [name, pieces] of Object.entries(example.parts ?? {})) {
    const part = right.parts.find((one) => one.name === name);
    if (part?.text !== pieces.join('')) return `the part ${name} is not found`;
  }
  return own.length > 1 ? 'the rule finds more than the one secret' : undefined;
}
