/** The verifiers that Dowse comes with: collected from `patterns/` at build time, read only when verification is asked for. */

import { readVerifierSet } from '#generated/data';
import type { VerifierSet } from '#model/verifier';

let parsed: VerifierSet | undefined;

/** All built-in verifiers and revocations. Parsed on the first call; always the same object. */
export function builtinVerifiers(): VerifierSet {
  // Written by `generatedVerifiers` from checked data, so it need not be checked again.
  parsed ??= JSON.parse(readVerifierSet()) as VerifierSet;
  return parsed;
}
