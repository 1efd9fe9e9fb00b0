/** Collects the verifiers and revocations of providers, and which rule uses which. */

import { RuleError } from '#model/errors';
import type { Provider, Rule } from '#model/provider';
import type { NamedRevocation, NamedVerifier, VerifierSet } from '#model/verifier';

/** All of them, without their cases. Throws a `RuleError` where a rule names what its provider has not. */
export function collectVerifiers(providers: readonly Provider[]): VerifierSet {
  const verifiers: Record<string, NamedVerifier> = {};
  const revocations: Record<string, NamedRevocation> = {};
  const rules: Record<string, { verify?: string; revoke?: string }> = {};
  for (const provider of providers) {
    const keys = provider.rules.map((rule) => [rule, keysOf(rule, provider)] as const);
    for (const [rule, found] of keys) if (found !== undefined) rules[rule.id] = found;
    for (const [name, verifier] of Object.entries(provider.verify ?? {})) {
      const { cases: _, ...kept } = 'code' in verifier ? { ...verifier, cases: undefined } : verifier;
      add(verifiers, `${provider.name}/${name}`, { ...kept, provider: provider.name });
    }
    for (const [name, { cases: _, ...kept }] of Object.entries(provider.revoke ?? {})) {
      add(revocations, `${provider.name}/${name}`, { ...kept, provider: provider.name });
    }
  }
  return { verifiers, revocations, rules };
}

function keysOf(rule: Rule, provider: Provider): { verify?: string; revoke?: string } | undefined {
  const { verify, revoke } = rule;
  if (verify !== undefined && provider.verify?.[verify] === undefined) throw unknownName(rule, verify);
  if (revoke !== undefined && provider.revoke?.[revoke] === undefined) throw unknownName(rule, revoke);
  if (verify === undefined && revoke === undefined) return undefined;
  return {
    ...(verify === undefined ? {} : { verify: `${provider.name}/${verify}` }),
    ...(revoke === undefined ? {} : { revoke: `${provider.name}/${revoke}` }),
  };
}

function unknownName(rule: Rule, name: string): RuleError {
  const advice = 'Add it, or correct the name.';
  return new RuleError(
    `${rule.id} names "${name}", which its provider does not have. ${advice}`,
    rule.id,
    'verify',
  );
}

function add<T>(all: Record<string, T>, key: string, value: T): void {
  if (all[key] !== undefined) {
    throw new RuleError(`Two files call a verifier ${key}. Give one of them another name.`, key, 'verify');
  }
  all[key] = value;
}
