/** The options of the commands that help with Dowse itself, as data, in the form of `options.ts`. */

import type { Option } from './option.ts';
import { rulesOptions } from './options.ts';

/** Options of `dowse doctor`. */
export const doctorOptions = [
  ...rulesOptions.filter((option) => option.name === 'format'),
] as const satisfies readonly Option[];
