/** The hooks of git: those in which Dowse has work to do, and those that a global folder passes on. */

/** Hooks that `dowse hook install` can write, in the order in which git runs them. */
export const dowseHooks = ['pre-commit', 'commit-msg', 'pre-push'] as const;
/** One of `dowseHooks`. */
export type DowseHook = (typeof dowseHooks)[number];

/** True for what `dowse hook` has work in. */
export function isDowseHook(name: string): name is DowseHook {
  return dowseHooks.some((each) => each === name);
}

/**
 * What a global core.hooksPath hides in each repository, and our global folder passes on
 * (https://git-scm.com/docs/githooks). Left out are those whose mere presence changes what git
 * does (push-to-checkout), or that git runs many times in a command (reference-transaction,
 * post-index-change).
 */
export const passedOnHooks: readonly string[] = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-push',
  'pre-receive',
  'update',
  'post-receive',
  'post-update',
  'pre-auto-gc',
  'post-rewrite',
  'sendemail-validate',
];

/** Hooks to which git writes on standard input. */
export const hooksWithInput: ReadonlySet<string> = new Set([
  'pre-push',
  'pre-receive',
  'post-receive',
  'post-rewrite',
]);
