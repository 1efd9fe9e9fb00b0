/** Text that code keeps as an array of numbers: bytes, or UTF-16 units, one in each element. */

/** Shorter texts are tables and dimensions more often than words. */
const minLength = 6;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of `values`, when nothing but text can be meant; undefined else. NULs at the end do not
 * count. Bytes (`isBytes`) may be negative, and are read as UTF-8.
 */
export function textOfNumbers(values: ArrayLike<number>, isBytes: boolean): string | undefined {
  let length = values.length;
  while (length > 0 && values[length - 1] === 0) length--;
  if (length < minLength) return undefined;
  let isAscii = true;
  for (let index = 0; index < length; index++) {
    const value = values[index]!;
    if (isPrintable(value)) continue;
    if (!isBytes || (value & 0xff) < 0x80 || value > 0xff) return undefined;
    isAscii = false;
  }
  const bytes = Buffer.from(Uint8Array.from({ length }, (_value, index) => values[index]!));
  if (isAscii) return bytes.toString('latin1');
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function isPrintable(value: number): boolean {
  return (value >= 0x20 && value < 0x7f) || value === 0x0a || value === 0x0d || value === 0x09;
}
