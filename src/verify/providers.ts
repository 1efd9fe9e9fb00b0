/** Which providers can be asked. */

import { builtinVerifiers } from '#rules/verifiers';

/** The names of all providers that have a verifier, in order. */
export function verifiableProviders(): readonly string[] {
  const names = Object.values(builtinVerifiers().verifiers).map(({ provider }) => provider);
  return [...new Set(names)].sort();
}
