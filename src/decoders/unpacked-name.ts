/** What a compressed file holds is called as the file, less the ending that says so. */

const endings: readonly (readonly [string, string])[] = [
  ['.tgz', '.tar'],
  ['.tbz', '.tar'],
  ['.tbz2', '.tar'],
  ['.txz', '.tar'],
  ['.tzst', '.tar'],
  ['.gz', ''],
  ['.bz2', ''],
  ['.xz', ''],
  ['.zst', ''],
  ['.lzfse', ''],
];

/** `app.tar` of `folder/app.tgz`; `content` where nothing is left. Hostile text: for people only. */
export function unpackedName(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
  const lower = base.toLowerCase();
  const found = endings.find(([ending]) => lower.endsWith(ending));
  if (!found) return base === '' ? 'content' : `${base} (unpacked)`;
  return `${base.slice(0, base.length - found[0].length)}${found[1]}` || 'content';
}
