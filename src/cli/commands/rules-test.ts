/** `dowse rules test`: proves that a file of users' own rules keeps its word. */

import { proveRules } from '#proof/prove-rules';
import { builtinRules } from '#rules/builtin';
import type { RuleProof } from '#proof/prover';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { readRuleFile } from '#cli/rule-file';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';

type Fault = RuleProof['faults'][number];

/** A shape that misses one syntax often misses many: so many are told in full. */
const mostTold = 3;

/** Of all syntaxes, so many for each value: each syntax still gets a third of the values. */
const syntaxesPerValue = 16;

/**
 * Proves each rule as Dowse's own are proven, with the built-in rules loaded as in a scan. Prints a
 * line for each rule, and what does not hold with what to do; gives 1 if anything does not.
 */
export async function run({ operands }: RunRequest): Promise<number> {
  const providers = await readRuleFile(operands[0] ?? '');
  const proofs = await proveRules(providers, { base: builtinRules(), syntaxesPerValue });
  await writeToStream(proofs.flatMap(toLines), process.stdout);
  return proofs.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

function toLines(proof: RuleProof): string[] {
  const { rule, faults } = proof;
  const statements = faults.filter(({ where }) => !isSyntax(where));
  const syntaxes = faults.filter(({ where }) => isSyntax(where));
  const lines = [`${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${rule}  ${whatWasTried(proof)}`];
  for (const fault of [...statements, ...syntaxes.slice(0, mostTold)]) {
    const expected = fault.where === 'form' ? '' : `expected ${fault.expected}; `;
    lines.push(`      ${fault.where}: ${expected}${fault.seen}`, `        ${adviceFor(fault)}`);
  }
  const others = new Set(syntaxes.slice(mostTold).map(({ where }) => where));
  if (others.size > 0) lines.push(`      and so in ${[...others].join(', ')}`);
  if (proof.examples + proof.counterExamples === 0 && proof.values.count > 0) {
    lines.push('      There are no examples: only its form, and values drawn from its shape, were proved.');
  }
  return lines.map((line) => `${escapeText(line)}\n`);
}

function whatWasTried({ examples, counterExamples, values, tried }: RuleProof): string {
  const counts = [toCount(examples, 'example'), toCount(counterExamples, 'counter-example')];
  if (values.count === 0) return counts.join(', ');
  const drawn =
    values.from === 'shape'
      ? toCount(values.count, 'drawn value')
      : `${toCount(values.count, 'value')} of its examples`;
  return [...counts, `${drawn} in ${toCount(tried.size, 'syntax', 'syntaxes')}`].join(', ');
}

function isSyntax(where: string): boolean {
  return !/^(?:form|values|examples|(?:counter-)?example \d+)$/.test(where);
}

function adviceFor({ where, by, seen }: Fault): string {
  if (where === 'form') return 'Correct the rule; nothing else of it was proved.';
  // What only a generic rule sees, the rule itself does not match.
  const isMissed = seen.startsWith('nothing') || by?.startsWith('generic-') === true;
  if (by !== undefined && !isMissed)
    return `Make the rule more special than ${by}, or leave it out if that one does.`;
  if (where.startsWith('counter-example')) return 'Narrow the rule, or take the counter-example out.';
  if (where.startsWith('example')) {
    return 'Correct the secret, or what the rule wants: its shape, names, minEntropy and checks.';
  }
  if (where === 'values') return 'Lower minEntropy, or widen the shape.';
  return isMissed
    ? 'A secret written so is missed: loosen what the rule wants around it.'
    : 'Say in the rule where the secret ends: in the shape, or with \\b around it.';
}
