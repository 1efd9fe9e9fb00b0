/**
 * Proves rules: their form, their examples and counter-examples, and that values of their own shape
 * are found in every syntax. What Dowse's tests demand of its own rules, users can demand of theirs.
 */

import type { RuleSet } from '#model/compiled-rule';
import type { Provider, Rule } from '#model/provider';
import { randomFrom } from './draw.ts';
import { exampleFaults } from './examples.ts';
import type { Fault } from './fault.ts';
import { builtinFormFaults, formFaults } from './form.ts';
import { nameStockOf } from './names.ts';
import type { Refusal } from './snippets.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { drawValues } from './values.ts';
import { type Workbench, createWorkbench } from './workbench.ts';

export interface ProofOptions {
  /** The rules that a scan has beside those to be proven. */
  readonly base: RuleSet;
  /** True: demand what only the rules that Dowse comes with must have, such as two examples. */
  readonly isBuiltin?: boolean;
  /** The same seed draws the same values; 20251124 when absent. */
  readonly seed?: number;
  /** Values that are drawn from each rule's shape; 50 when absent. */
  readonly values?: number;
  /** Syntaxes that each value is tried in, others for the next value; all when absent. */
  readonly syntaxesPerValue?: number;
}

/** What was proven of one rule. It holds when there are no faults. */
export interface RuleProof {
  readonly rule: string;
  readonly faults: readonly Fault[];
  readonly examples: number;
  readonly counterExamples: number;
  /** Values that were tried, and where they come from. */
  readonly values: { readonly count: number; readonly from: 'shape' | 'examples' };
  /** How many values were tried in each syntax. */
  readonly tried: ReadonlyMap<string, number>;
  /** Syntaxes that cannot hold the rule's values, or some of them. */
  readonly refusals: readonly Refusal[];
}

/** Proves rules one by one, with all of them loaded. */
export interface Prover {
  /** Form, examples and counter-examples. */
  statements(rule: Rule): readonly Fault[];
  /** Values of the rule's own shape, in every syntax. */
  syntaxes(rule: Rule): Omit<RuleProof, 'examples' | 'counterExamples'>;
  readonly bench: Workbench;
}

/** Makes a prover for the rules of `providers`. Never throws for a rule that is wrong: that is a fault. */
export function createProver(providers: readonly Provider[], options: ProofOptions): Prover {
  const { base, isBuiltin = false } = options;
  const bench = createWorkbench(providers, base);
  return {
    bench,
    statements(rule) {
      const form = [...formFaults(rule, bench), ...(isBuiltin ? builtinFormFaults(rule) : [])];
      return bench.ruleOf(rule.id) ? [...form, ...exampleFaults(rule, bench)] : form;
    },
    syntaxes: (rule) => proveSyntaxes(rule, bench, options),
  };
}

/** A proof of each rule of `providers`, in their order. */
export function proveAll(providers: readonly Provider[], options: ProofOptions): RuleProof[] {
  const prover = createProver(providers, options);
  return providers
    .flatMap(({ rules }) => rules)
    .map((rule) => {
      const proof = prover.syntaxes(rule);
      return {
        ...proof,
        faults: [...prover.statements(rule), ...proof.faults],
        examples: rule.examples.length,
        counterExamples: rule.counterExamples.length,
      };
    });
}

function proveSyntaxes(
  rule: Rule,
  bench: Workbench,
  { seed = 20251124, values: count = 50, syntaxesPerValue }: ProofOptions,
): ReturnType<Prover['syntaxes']> {
  const compiled = bench.ruleOf(rule.id);
  const none = { rule: rule.id, faults: [], tried: new Map<string, number>(), refusals: [] };
  if (!compiled) return { ...none, values: { count: 0, from: 'shape' } };
  const drawn = drawValues(rule, compiled, randomFrom(seed), count);
  const values = { count: drawn.values.length, from: drawn.from };
  if (values.count === 0 || (values.from === 'shape' && values.count < count)) {
    const fault = {
      rule: rule.id,
      where: 'values',
      expected: `${count} values of the rule’s own shape that it would report`,
      seen: `${values.count}, in many draws: its shape and its minEntropy or checks hardly meet`,
    };
    return { ...none, faults: [fault], values };
  }
  const subject = { rule: rule.id, engine: bench.engineAlone(rule.id), drawn, names: nameStockOf(rule) };
  const outcome = syntaxFaults(subject, values.from === 'shape' ? syntaxesPerValue : undefined);
  return { rule: rule.id, values, ...outcome };
}
