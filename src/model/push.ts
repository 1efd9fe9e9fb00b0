/** What a push brings to another repository, as git tells a pre-push or a pre-receive hook. */

/** The refs of one push. */
export interface Push {
  /** Each ref as the receiving side will call it, with the object that it is to name. Deletions are left out. */
  readonly refs: readonly { readonly name: string; readonly oid: string }[];
  /** Objects that the receiving side has, ids in full. They need not be known here. */
  readonly known: readonly string[];
  /** Refs of this repository that the receiving side has as well: those tracked of one remote, or all. */
  readonly knownRefs: { readonly remote: string } | 'all' | 'none';
}
