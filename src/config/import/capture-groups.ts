/** Rewrites a regex of another scanner so that it has the one capture group that our rules want. */

export interface OneGroup {
  readonly regex: string;
  /** Capture groups that there were. */
  readonly groups: number;
}

/**
 * `source` with capture group `wanted` (from 1) as its only one; the first when `wanted` is 0, and
 * the whole regex where there is none. Undefined when there are fewer groups than that. Nothing
 * else is checked: the compiler of rules says what is wrong with a regex.
 */
export function withOneGroup(source: string, wanted: number): OneGroup | undefined {
  const chosen = Math.max(1, wanted);
  let groups = 0;
  let regex = '';
  for (let at = 0; at < source.length;) {
    const opening = /^\((?:\?P?<[A-Za-z_]\w*>|(?!\?))/.exec(source.slice(at))?.[0];
    if (opening === undefined) {
      const atom = atomAt(source, at);
      regex += atom;
      at += atom.length;
      continue;
    }
    groups++;
    regex += groups === chosen ? '(' : '(?:';
    at += opening.length;
  }
  if (groups === 0 && wanted === 0) return { regex: `(${source})`, groups };
  return groups < chosen ? undefined : { regex, groups };
}

/** An escape, a quoted text or a class as a whole; else one character. */
function atomAt(source: string, at: number): string {
  const rest = source.slice(at);
  const atom = /^\\Q[\s\S]*?(?:\\E|$)|^\\[\s\S]|^\[\^?\]?(?:\[:\^?[a-z]+:\]|\\[\s\S]|[^\]\\])*\]/.exec(
    rest,
  )?.[0];
  return atom ?? rest.charAt(0);
}
