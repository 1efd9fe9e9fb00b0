/**
 * How many columns text takes in a terminal, and what follows from it: wrapping and cutting. For
 * text that `escape.ts` has made safe and that `style.ts` has not coloured yet.
 */

/**
 * Blocks that terminals draw two columns wide (East Asian Width W and F), first and last code
 * point. After https://www.unicode.org/reports/tr11/, rounded to whole blocks.
 */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const combining = /[\p{Mn}\p{Me}]/u;
const emoji = /\p{Emoji_Presentation}/u;

/** Columns that `text` takes: 2 for wide characters, 0 for combining marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** `text`, or as much of it as fits in `width` columns with `…` at its end. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return width > 0 ? `${kept}…` : '';
}

/**
 * The words of `text` on lines of at most `width` columns. A longer word (an address, a path) gets
 * a line to itself and is never broken, so that it can still be copied. At least one line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}

function characterWidth(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x300) return 1;
  if (combining.test(character)) return 0;
  for (const [first, last] of wideBlocks) {
    if (codePoint < first) break;
    if (codePoint <= last) return 2;
  }
  return emoji.test(character) ? 2 : 1;
}
