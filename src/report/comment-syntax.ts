/** How a comment is written at the end of a line, by the kind of file. */

const byLeader: readonly (readonly [open: string, close: string, endings: RegExp])[] = [
  [
    '//',
    '',
    /\.(?:[cm]?[jt]sx?|java|kts?|go|rs|c|h|cc|cpp|hpp|cs|swift|scala|groovy|gradle|dart|php|proto|json5|jsonc|less|scss|sol|zig|vue|svelte|fs)$/i,
  ],
  ['<!--', ' -->', /\.(?:html?|xml|xhtml|md|markdown|svg|plist|config|csproj|xaml)$/i],
  ['--', '', /\.(?:sql|lua|hs|elm|ada)$/i],
  ['/*', ' */', /\.css$/i],
  ['%', '', /\.(?:tex|erl)$/i],
  [';', '', /\.(?:ini|lisp|clj|el|asm)$/i],
];

/** Formats that know no comments, or that people do not write by hand. */
const without =
  /\.(?:json|ipynb|csv|tsv|txt|log|lock|pem|key|p12|pfx|jks|zip|jar|apk|aab|ipa|gz|tgz|tar|sqlite|db|png|jpe?g|gif|pdf|der|crt|bin|exe|dll|so|class|dex)$/i;

/** `text` as a comment for the file at `path`; undefined where none can stand. */
export function commentFor(path: string, text: string): string | undefined {
  if (path === '' || without.test(path)) return undefined;
  const [open = '#', close = ''] = byLeader.find(([, , endings]) => endings.test(path)) ?? [];
  return `${open} ${text}${close}`;
}
