/**
 * What the two kernels have in common: a memory and one function over it. `kernel-wasm.ts` runs
 * WebAssembly, `kernel-js.ts` JavaScript; `prefilter.ts` drives either. The memory's layout is in
 * `assembly/layout.ts`.
 */

/**
 * Finds keywords in its own memory, whose first bytes are a table image (`tables.ts`). Both
 * kernels find the same hits in the same order.
 */
export interface Kernel {
  readonly kind: 'wasm' | 'js';
  readonly memory: Uint8Array;
  /**
   * Scans from `from` (an even distance from `begin`) to `end` and writes a pair of 32-bit words, keyword
   * index and start relative to `begin`, for each hit that starts in `begin` to `stop`. A keyword
   * or look-ahead sees nothing from `end` on, though up to `READ_BEHIND` bytes there are read.
   * Returns the number of pairs: at most `capacity`, which must be eight times `MAX_HITS_AT` or
   * more. All is done when `resume()` is not below `end`; otherwise the next call goes on there.
   */
  scan(from: number, begin: number, stop: number, end: number, output: number, capacity: number): number;
  resume(): number;
}
