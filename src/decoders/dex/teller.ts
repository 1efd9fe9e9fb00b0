/** Tells the strings of a DEX file: each one once in a class for each name it has there, and all others at the end. */

import { FormatError, type FormatOutput } from '#decoders/format';
import type { DexFile } from './dex-file.ts';

/** See above. */
export interface Teller {
  /** Strings that follow are those of the class that `owner` names, which is asked for what is reported only. */
  beginClass(owner: () => string): void;
  /** Tells a string of the table; `place` is made only when it is reported. */
  string(index: number, key: string | undefined, place: () => string): void;
  /** Tells a text that code puts together. */
  text(value: string, key: string | undefined, place: () => string): void;
  /** Tells the strings that nothing has told: names, and what no code uses. */
  others(): void;
}

/** With more strings that cannot be read, the table is none. */
const maxDamaged = 10_000;

/** Makes a teller for `dex`. */
export function createTeller(dex: DexFile, output: FormatOutput): Teller {
  const isTold = new Uint8Array(dex.strings);
  let owner = (): string => '';
  let keys = new Map<number, string | undefined>();
  const tell = (value: string, key: string | undefined, place: () => string): void => {
    if (value === '') return;
    dex.spend(value.length + (key?.length ?? 0));
    const holder = owner;
    output.string(
      value,
      () => {
        const name = orElse(holder, 'an unnamed class');
        return { spot: orElse(place, name), owner: name };
      },
      key,
    );
  };
  return {
    beginClass(name) {
      owner = name;
      if (keys.size > 0) keys = new Map();
    },
    string(index, key, place) {
      if (keys.has(index) && (key === undefined || keys.get(index) === key)) return;
      const value = dex.string(index);
      keys.set(index, key);
      isTold[index] = 1;
      tell(value, key, place);
    },
    text: tell,
    others() {
      let damaged = 0;
      for (let index = 0; index < dex.strings; index++) {
        if (isTold[index] === 1) continue;
        const value = stringOf(dex, index);
        if (value === undefined) {
          if (++damaged > maxDamaged) throw new FormatError('its strings point outside of it');
          continue;
        }
        if (value !== '') output.string(value, () => ({ spot: `string ${index}` }));
      }
      if (damaged > 0)
        output.gap(`${damaged} strings of the code could not be read: they point outside of it.`);
    },
  };
}

/** Names are hostile too, and may point outside. */
function orElse(name: () => string, other: string): string {
  try {
    return name();
  } catch {
    return other;
  }
}

function stringOf(dex: DexFile, index: number): string | undefined {
  try {
    return dex.string(index);
  } catch {
    return undefined;
  }
}
