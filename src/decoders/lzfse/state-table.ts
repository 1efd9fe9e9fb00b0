/** Tables of finite states as LZFSE makes them: a code's states stand together, in the order of codes. */

import { FormatError } from '#decoders/format';

/** By state: its code, the bits to read for the next state, what to add. By code: what it means. */
export interface StateTable {
  readonly codes: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
  readonly values: readonly number[];
  readonly valueBits: readonly number[];
}

/** The table whose codes occur with `counts` among `size` states; values begin where those before end. */
export function stateTable(
  counts: readonly number[],
  size: number,
  valueBits: readonly number[],
): StateTable {
  const codes = new Uint8Array(size);
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  let state = 0;
  for (const [code, count] of counts.entries()) {
    if (count === 0) continue;
    if (state + count > size) throw new FormatError('its frequencies are more than its states');
    const most = Math.clz32(count) - Math.clz32(size);
    // The first states of a code take a bit more than the others.
    const long = ((2 * size) >> most) - count;
    for (let index = 0; index < count; index++, state++) {
      codes[state] = code;
      bits[state] = index < long ? most : most - 1;
      bases[state] = index < long ? ((count + index) << most) - size : (index - long) << (most - 1);
    }
  }
  let next = 0;
  const values = valueBits.map((width) => {
    const value = next;
    next += 2 ** width;
    return value;
  });
  return { codes, bits, bases, values, valueBits };
}
