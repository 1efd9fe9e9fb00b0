/** The few words of roff that the manual page is written in: what groff and mandoc both read, all ASCII. */

/** Text as roff prints it: no character of it is a command, and none needs an encoding. */
export function roffText(text: string): string {
  return text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll("'", String.raw`\(aq`)
    .replaceAll('`', String.raw`\(ga`)
    .replace(/^\./gm, String.raw`\&.`)
    .replace(/[^\n -~]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return String.raw`\[u${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}

/** The text in bold. */
export function bold(text: string): string {
  return String.raw`\fB${roffText(text)}\fR`;
}

/** The text in italics: what stands for something else. */
export function italic(text: string): string {
  return String.raw`\fI${roffText(text)}\fR`;
}

/** Running text, of which what stands between backquotes is bold. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? bold(part) : roffText(part)))
    .join('');
}

/** A term, already in roff, and below it what it means. */
export function item(term: string, meaning: string): readonly string[] {
  return ['.TP', term, prose(meaning)];
}

/** Lines that stay as they are. */
export function verbatim(text: string): readonly string[] {
  return ['.PP', '.RS 4', '.nf', roffText(text), '.fi', '.RE'];
}
