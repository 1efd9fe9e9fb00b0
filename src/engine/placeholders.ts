/**
 * Recognises values that stand for a secret without being one: documentation placeholders,
 * template expressions, masks. `isPlaceholder` is for any secret; `isNoValue` for values of
 * generic assignments, where plain words and code are the common case.
 */

/** Words that a random token of usual length contains less than once in a million. */
const placeholderWords =
  /example|sample|dummy|placeholder|changeme|change[_-]me|replace[_-]?(?:me|with|this)|redacted|insert[_-]|your[_-]|your(?:api|key|token|secret|pass)|xxxx|my[_-](?:api|key|token|secret|pass)|deadbeef|0123456789|123456789|abcdefgh|qwertyui|<[a-z _-]+>|\.{3}|…|\*{3}|todo|fixme|not[_-]?a[_-]?real|fake[_-]|this[_-]?is[_-]?|some[_-]?kind|must[_-]?be|very[_-]?long|super[_-]?secret/i;

/** `DB_PASSWORD`, `@ESXI1_PASSWORD`, `[PASSWORD]`, `*LOCKED*`: the name of what shall stand there. */
const shoutedWords =
  /^[A-Z]{2,}(?:_[A-Z]{2,}[0-9]?)+$|^@[A-Z][A-Z0-9_]{2,}@?$|^\[[A-Za-z_ -]{3,30}\]$|^\*[A-Za-z]+\*$/;

/** True when the text says itself that it is no secret, or is one character over and over. */
export function isPlaceholder(secret: string): boolean {
  return placeholderWords.test(secret) || shoutedWords.test(secret) || isRepetitive(secret);
}

/** One or two different characters in most of the text, or a short piece repeated. */
export function isRepetitive(text: string): boolean {
  if (text.length < 6) return new Set(text).size < 3;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  if (Math.max(...counts.values()) > text.length * 0.6) return true;
  for (let width = 1; width <= Math.min(4, text.length / 4); width++) {
    if (
      text ===
      text
        .slice(0, width)
        .repeat(Math.ceil(text.length / width))
        .slice(0, text.length)
    )
      return true;
  }
  return false;
}

/** Template and reference forms: `${X}`, `{{ x }}`, `%(x)s`, `$(x)`, `#{x}`, `<%= x %>`, `$VAR`, `@Value`. */
const references =
  /\$\{|\{\{|%\(|\$\(|#\{|<%|%[sdv@]|^\$[A-Za-z_]|^%[A-Za-z_]+%$|^@[A-Za-z]+\/|^&[A-Za-z]|\{[A-Za-z_.]*\}|^\/\/|^env[:.]|^vault:|^secret[s]?[:/.]|^ssm:|^arn:|^op:\/\/|^ref\+|^!/;

/** Whole values that mean "nothing", a type, or the name of the thing itself. */
const emptyWords =
  /^(?:null|nil|none|undefined|true|false|yes|no|on|off|n\/a|na|empty|void|string|str|text|varchar|char|u?int(?:8|16|32|64)?(?:array)?|float(?:32|64)?array|buffer|bytes?|integer|bool|boolean|float|number|object|array|optional|required|default|disabled?|enabled?|auto|hidden|masked?|secret|password|passwd|passphrase|token|apikey|api[_-]key|credentials?|user(?:name)?|admin(?:istrator)?|root|guest|test(?:ing)?|demo|foo(?:bar)?|bar|baz|hello|world|blah|abc123|pass(?:word)?[0-9]{0,3}|secret[0-9]{0,3}|basic|bearer|digest|oauth2?|jwt|plain|anonymous|localhost)$/i;

/** True when an assigned value is a reference, a placeholder, a type or a plain word for "password". */
export function isNoValue(value: string): boolean {
  return references.test(value) || emptyWords.test(value) || isPlaceholder(value);
}
