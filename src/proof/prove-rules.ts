/** The way into this room for the library: the proofs are loaded when something is proven, not before. */

import type { Provider } from '#model/provider';
import type { ProofOptions, RuleProof } from './prover.ts';

/**
 * A proof of each rule of `providers`, in their order: its form, its examples and counter-examples,
 * and values drawn from its own shape in every syntax, all with the rules of `options.base` loaded
 * beside them. Never rejects for a rule that is wrong: that is a fault of its proof.
 */
export async function proveRules(
  providers: readonly Provider[],
  options: ProofOptions,
): Promise<RuleProof[]> {
  const { proveAll } = await import('./prover.ts');
  return proveAll(providers, options);
}
