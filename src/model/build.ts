/** What is known of a released build (or any archive) as a whole: not where secrets are, but what it is. */

/** Told once for each file that holds others, when there is something to tell. Plain data. */
export interface BuildInfo {
  readonly kind: 'build';
  /** The folder that was scanned and the file's path below it, as in an occurrence. */
  readonly root: string;
  readonly path: string;
  /** `package`, `version`, `framework` …: all values that were told, in order. Hostile text. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Signs of tampering, encrypted parts: where and what. */
  readonly notes: readonly { readonly path: string; readonly message: string }[];
  /** Entries and bytes by format. */
  readonly opened: Readonly<Record<string, OpenedCount>>;
}

/** How much of a format was opened. */
export interface OpenedCount {
  readonly entries: number;
  readonly bytes: number;
}
