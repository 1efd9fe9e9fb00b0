/** What people need to know of a rule's secret, as data, from the rule and its verifier. */

import type { CompiledRule } from '#model/compiled-rule';
import type { Effect, VerifierSet } from '#model/verifier';
import type { KnownRule } from './known-rule.ts';

/** What `dowse explain -f json` prints. */
export interface RuleExplanation {
  readonly id: string;
  readonly provider: string;
  readonly description: string;
  readonly severity: string;
  readonly confidence: string;
  readonly audience: 'public' | 'private';
  readonly canDo: string;
  /** Rules of whose credentials it is a part. */
  readonly partOf: readonly string[];
  /** How to rotate it, in order; empty for what is only a part. */
  readonly steps: readonly string[];
  /** Absent: nobody can be asked whether it works. */
  readonly verification?: {
    readonly hosts: readonly string[];
    readonly isSelfHosted: boolean;
    readonly effect: Effect;
    readonly docs: string;
  };
  /** Absent: `dowse revoke` cannot end it. */
  readonly revocation?: { readonly hosts: readonly string[]; readonly effect: string; readonly docs: string };
  readonly docs: string;
}

/** Puts together what is known. */
export function explainRule({ rule, all }: KnownRule, set: VerifierSet): RuleExplanation {
  const { id, provider, description, severity, confidence, audience, canDo, docs } = rule;
  const names = set.rules[id];
  const verifier = names?.verify === undefined ? undefined : set.verifiers[names.verify];
  const revocation = names?.revoke === undefined ? undefined : set.revocations[names.revoke];
  return {
    ...{ id, provider, description, severity, confidence, audience, canDo },
    partOf: all.rules.filter(({ parts }) => parts.some((part) => part.rule === id)).map((one) => one.id),
    steps: rule.isPartOnly ? [] : stepsOf(rule, revocation !== undefined),
    ...(verifier === undefined
      ? {}
      : {
          verification: {
            hosts: verifier.hosts.filter((host) => host !== '{host}'),
            isSelfHosted: verifier.isSelfHosted === true || verifier.hosts.includes('{host}'),
            effect: verifier.effect,
            docs: verifier.docs,
          },
        }),
    ...(revocation === undefined
      ? {}
      : {
          revocation: { hosts: revocation.hosts, effect: revocation.effect, docs: revocation.docs },
        }),
    docs,
  };
}

function stepsOf({ rotate, audience }: CompiledRule, canRevoke: boolean): string[] {
  const own = toSteps(rotate);
  // What is made for clients stays in their code.
  if (audience === 'public') return own;
  return [
    ...(canRevoke ? ['End it at once: dowse revoke, with the secret on standard input. Or by hand:'] : []),
    ...own,
    ...(/environment|secret store/.test(rotate)
      ? []
      : ['Read the new one from the environment or a secret store, and take the old one out of the file.']),
    'Scan again (dowse scan): the history keeps the old one, which does no harm once it is dead.',
  ];
}

/**
 * The rule's advice, a step for each sentence and for what comes "; then". Sentences end before a
 * capital letter, so that `dashboard.stripe.com` stays whole.
 */
export function toSteps(rotate: string): string[] {
  return rotate
    .split(/(?<=[.!?])\s+(?=\p{Lu})|;\s+then\s+/u)
    .map((step) => step.trim())
    .filter((step) => step !== '')
    .map((step) => step.charAt(0).toUpperCase() + step.slice(1))
    .map((step) => (/[.!?:]$/.test(step) ? step : `${step}.`));
}
