/** Where in a blob that holds others (an archive, an app build, a binary) something stands. */

/** A place below a blob's own path. Plain data that crosses threads. */
export interface InnerPlace {
  /** Entry names from the outermost in, joined by `!`: `base.apk!classes2.dex`. Empty: the blob itself. */
  readonly path: string;
  /** Where in the last entry: `com.example.Keys.API_KEY`. Absent where line and column tell. */
  readonly spot?: string;
  /** The class, module or section that holds it, for telling own code from libraries. */
  readonly owner?: string;
  /** The well-known library that `owner` belongs to; absent for what may be the app's own. */
  readonly library?: string;
}

/** One text for a place, as people point at it: `base.apk!classes2.dex#com.example.Keys.API_KEY`. */
export function innerName({ path, spot }: InnerPlace): string {
  return spot === undefined ? path : `${path}#${spot}`;
}
