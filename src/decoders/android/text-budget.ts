/**
 * How much text a format may tell of its input: values are referred to by index, and a forged file
 * of kilobytes could refer to its longest one a million times.
 */

import { FormatError } from '#decoders/format';

/** Takes `amount` characters and items off; throws a FormatError when nothing is left. */
export type Budget = (characters: number) => void;

const charactersPerByte = 24;
const spareCharacters = 256 * 1024;
/** What an item costs beside its characters. */
const itemCharacters = 4;

/** A budget for an input of `bytes` bytes: far above what honest files need. */
export function createBudget(bytes: number): Budget {
  let left = bytes * charactersPerByte + spareCharacters;
  return (characters) => {
    left -= characters + itemCharacters;
    if (left < 0) throw new FormatError('it refers to the same texts over and over');
  };
}
