/** Dowse's own version. */

import manifest from 'dowse/package.json' with { type: 'json' };

/** As in package.json: `1.2.3`. */
export const version: string = manifest.version;

/** The oldest Node that it runs on, as package.json says: `20.19`. */
export const leastNode: string = manifest.engines.node.replace('>=', '');
