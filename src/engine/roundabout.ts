/**
 * Assignments in which something stands between the name and its value: a type, a fallback, a
 * comparison, an object around the value, the marks of Markdown. `assignment.ts` asks here first and
 * reads the value itself.
 */

/** How many bytes behind the name must be at hand. */
export const roundaboutBytes = 240;

/** What must be skipped behind the name, and what may stand there. */
export interface Roundabout {
  /** Bytes from the end of the name to the value or its opening quote. */
  readonly skip: number;
  /** True: a value without quotes is believed as well. */
  readonly mayBeBare: boolean;
}

/** Each ends where the quoted value opens. */
const quotedForms: readonly RegExp[] = [
  // `process.env.PASSWORD || "v"`, `ENV['PASSWORD'] ?: 'v'`, `environ.get("PASSWORD") or "v"`, `password == "v"`.
  /^["'`\])]{0,3}\s{0,8}(?:\|\||\?\?=?|\?:|\bor\b|[!=]==?)\s{0,8}@?(?=["'`])/,
  // `password = process.env.X || "v"`, `password = getenv("X") ?: "v"`.
  /^["'`\]]{0,2}\s{0,8}:?[:=]\s{0,8}(?:[\w.$!?]|\[["'][\w-]{1,60}["']\]|\(["'][\w.-]{1,60}["']\)){1,100}\s{1,8}(?:\|\||\?\?|\?:|or)\s{1,8}(?=["'`])/,
  // `var password string = "v"`, `Dim password As String = "v"`.
  /^[ \t]{1,8}(?:[Aa]s[ \t]{1,4})?\*?[A-Za-z_][\w.]{0,24}(?:\[\])?[ \t]{0,8}:?=[ \t]{0,8}(?=["'`])/,
  // `char password[] = "v"`, `std::string password{"v"}`, `string Password { get; set; } = "v"`.
  /^\[\w{0,20}\]\s{0,8}=\s{0,8}\{?\s{0,4}(?=["'`])/,
  /^\{\s{0,4}(?=["'])/,
  /^\s{0,4}\{\s{0,4}get;[^{}\n]{0,40}\}\s{0,4}=\s{0,4}@?(?=")/,
  // `"password": {"type": "string", "defaultValue": "v"}`.
  /^["'`]?\s{0,8}[:=]\s{0,8}\{\s{0,40}(?:["']?(?:type|description)["']?\s{0,4}[:=]\s{0,4}["'][^"'\n]{0,60}["'],?\s{0,40}){0,2}["']?(?:value|default(?:Value)?)["']?\s{0,4}[:=]\s{0,4}(?=["'])/,
  // "The password is `v`."
  /^["'`*]{0,3}[ \t]{1,4}(?:is|was|ist|lautet|est|es)[ \t:]{1,4}(?=["'`])/i,
];

/** Each ends where the value begins, quoted or not: `**Password:** v`, and a block of YAML. */
const bareForms: readonly RegExp[] = [
  /^(?::\*{1,2}|\*{1,2}:|`:)[ \t]{1,4}(?=[^\s*])/,
  /^["']?:[ \t]{1,4}[>|][-+]?[ \t]{0,4}\r?\n[ \t]{1,40}(?=\S)/,
];

/** The roundabout form that `text`, which begins right behind the name, begins with. */
export function roundaboutOf(text: string): Roundabout | undefined {
  for (const form of quotedForms) {
    const found = form.exec(text);
    if (found) return { skip: found[0].length, mayBeBare: false };
  }
  for (const form of bareForms) {
    const found = form.exec(text);
    if (found) return { skip: found[0].length, mayBeBare: true };
  }
  return undefined;
}
