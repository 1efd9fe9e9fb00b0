/**
 * Makes text from what was scanned safe to show: names, authors, subjects and lines may hold
 * terminal escape sequences, bidirectional overrides or characters that nobody sees.
 */

/**
 * Controls (C0, DEL, C1), format characters (bidirectional marks, zero width, tags), lone
 * surrogates, line and paragraph separators, and all that Unicode lets a renderer leave out. The
 * two variation selectors of emoji stay: they are in honest commit subjects and hide nothing.
 */
const unsafe = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The same without the line feed, which in JSON text is only ever layout. */
const unsafeInJson = /(?![\ufe0e\ufe0f\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * `text` on one line, with every character that a terminal acts on or does not show as a visible
 * escape: `\x1b`, `\u202e`, `\u{e0041}`. Backslashes stay as they are, so it is for people, not
 * for parsing back. Safe text is returned unchanged.
 */
export function escapeText(text: string): string {
  return text.replace(unsafe, (character) => shortEscapes[character] ?? toEscape(character));
}

/** JSON that means the same as `json` and can be shown in a terminal: lossless, unlike `escapeText`. */
export function escapeJson(json: string): string {
  return json.replace(unsafeInJson, (character) => {
    let escaped = '';
    for (let at = 0; at < character.length; at++) {
      escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }
    return escaped;
  });
}

function toEscape(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const hex = codePoint.toString(16);
  if (codePoint <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  if (codePoint <= 0xffff) return `\\u${hex.padStart(4, '0')}`;
  return `\\u{${hex}}`;
}
