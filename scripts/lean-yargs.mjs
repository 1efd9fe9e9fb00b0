/**
 * An esbuild plugin that leaves out of the bundle what yargs loads at every start and Dowse never
 * uses. Measured on Node 20: yargs costs 48 ms of start-up as it comes and 17 ms without these, 28
 * of the difference being string-width's regular expressions.
 */

/** Packages, and what stands in for each. Help texts are our own (`src/cli/help.ts`), so nothing is laid out. */
const standIns = {
  'string-width': 'export default (text) => text.length;',
  // Else yargs reads the package.json of the current folder, which may be a hostile one: a FIFO, a gigabyte.
  'escalade/sync': 'export default () => undefined;',
  // Else it looks for translations beside the bundle. Its English is what `src/cli/parse.ts` reads.
  y18n: `
    const fill = (text, values) => text.replace(/%[sd]/g, () => String(values.shift()));
    export default () => ({
      __: (text, ...values) => fill(text, values),
      __n: (one, many, count, ...values) => fill(count === 1 ? one : many, values),
      getLocale: () => 'en',
      setLocale() {},
      updateLocale() {},
    });`,
};

/** For the `plugins` of scripts/build.mjs. */
export const leanYargs = {
  name: 'lean-yargs',
  setup(build) {
    build.onResolve({ filter: /^(?:string-width|escalade\/sync|y18n)$/ }, ({ path }) => ({
      path,
      namespace: 'lean-yargs',
    }));
    build.onLoad({ filter: /./, namespace: 'lean-yargs' }, ({ path }) => ({ contents: standIns[path] }));
  },
};
