/** Names of zip entries: UTF-8 where they are valid UTF-8, whatever their flag says; else code page 437. */

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The upper half of code page 437, from 0x80 on (Unicode's mapping table CP437.TXT). */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** The name as text. Hostile: it may hold `..`, separators, controls; it is shown escaped, and never a path on disk. */
export function entryName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : upperHalf[byte - 0x80]!,
    ).join('');
  }
}
