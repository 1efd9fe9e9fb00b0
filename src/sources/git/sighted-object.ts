/** What the history of findings is asked about. */

import type { Position } from '#model/blob';
import type { GitObjectType } from '#model/origin';

/** An object in which secrets were seen. */
export interface SightedObject {
  readonly oid: string;
  readonly type: GitObjectType;
  /** The secrets in it, under keys of the caller's. */
  readonly secrets: readonly string[];
  /** For each of them, where it starts: tells a message from an author, a file's name from another's. */
  readonly starts: readonly Position[];
  /** Where it ends; needed where only new lines were searched (`HistoryInput.areNewOnly`). */
  readonly ends?: readonly Position[];
}
