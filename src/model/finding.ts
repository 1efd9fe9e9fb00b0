/** What people are told: one secret, every place where it is, and what is known of it. */

import type { Position } from '#model/blob';
import type { CompiledRule } from '#model/compiled-rule';
import type { InnerPlace } from '#model/inner-place';
import type { Secret } from '#model/secret';
import type { Confidence, Severity } from '#model/severity';
import type { Verdict } from '#model/verdict';

export interface Finding {
  readonly kind: 'finding';
  readonly rule: RuleInfo;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly secret: Secret;
  /** All parts by name, the secret itself among them under the rule's part name. */
  readonly parts: Readonly<Record<string, Secret>>;
  readonly facts: Readonly<Record<string, string>>;
  /** Worst first: in the working tree, in HEAD, then by path and line. */
  readonly occurrences: readonly Occurrence[];
  /** Places beyond those kept in `occurrences` (`maxOccurrences`). */
  readonly omittedOccurrences: number;
  /** Against an older scan (`--against`): whether its secret was there before. Absent: nothing was compared. */
  readonly change?: 'new' | 'kept';
  /** What the provider says of it. Absent: verification was not asked for. */
  readonly verdict?: Verdict;
  /** Names the secret without telling it: see `triage/fingerprint.ts`. */
  readonly fingerprint: string;
}

/** What reporters need to know of a rule. */
export type RuleInfo = Pick<
  CompiledRule,
  'id' | 'provider' | 'description' | 'docs' | 'canDo' | 'rotate' | 'audience'
>;

/** What kind of text holds the secret. */
export type Place =
  | 'file'
  | 'stdin'
  | 'commit-message'
  | 'commit-author'
  | 'tag-message'
  | 'note'
  | 'file-name'
  | 'ref-name'
  | 'orphan-blob';

/** One place: a path in a tree and in its history, a message, a name. */
export interface Occurrence {
  readonly place: Place;
  /** Repository or folder that was scanned, as the user named it. */
  readonly root: string;
  /** With `/` between its parts, relative to `root`. Absent for messages and standard input. */
  readonly path?: string;
  /** In the working tree's version, else HEAD's, else the newest that holds it. */
  readonly start: Position;
  readonly end: Position;
  /** Where in the file it is, for what is packed in it: the entry, the class, the key. */
  readonly inner?: InnerPlace;
  readonly frame: CodeFrame;
  readonly isInWorkingTree: boolean;
  readonly isStaged: boolean;
  /** Of a scan of a push, which asks for no history: the commit that brings it in. */
  readonly commit?: string;
  /** Absent where there is no git history, or history was not scanned. */
  readonly history?: History;
}

/** The line of a secret (the first and last of a longer one), masked, cut to 240 characters around it; to be escaped before it is printed. */
export interface CodeFrame {
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** Where the masked secret stands in its (first) line: index into `lines`, characters from 0. */
  readonly mark: { readonly line: number; readonly start: number; readonly end: number };
}

/** What git knows of an occurrence. */
export interface History {
  /** The object that was read for `start` and `frame`. */
  readonly oid: string;
  /** The commit that brought it in (the earliest, where several did). Absent: in no commit. */
  readonly introduced?: Commit;
  /** The commit that took it out, when it is not in HEAD. */
  readonly removed?: Commit;
  /** How many different contents of this path hold it. */
  readonly versions: number;
  readonly isInHead: boolean;
  /** Short names of local branches, remote-tracking branches, tags and other refs that reach `introduced`. */
  readonly branches: readonly string[];
  readonly remoteBranches: readonly string[];
  readonly tags: readonly string[];
  readonly otherRefs: readonly string[];
  /** Refs of all kinds beyond those named, where there are very many. */
  readonly omittedRefs?: number;
  /** True when a remote-tracking ref reaches it; undefined when the repository has none. */
  readonly isPushed?: boolean;
  /** False: only the reflog or nothing at all keeps it. */
  readonly isReachable: boolean;
}

export interface Commit {
  readonly oid: string;
  readonly author: string;
  readonly email: string;
  /** ISO 8601 with the author's own zone. */
  readonly date: string;
  readonly subject: string;
}
