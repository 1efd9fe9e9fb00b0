/**
 * The keyword kernel in WebAssembly: instantiates the module that is compiled from
 * `assembly/kernel.ts` at build time.
 */

import { kernelWasm } from '#generated/kernel';
import type { Kernel } from './kernel.ts';

const pageBytes = 65_536;

/** The parts of the WebAssembly API that are used here: Node's types do not declare it. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Pick<Kernel, 'scan' | 'resume'> };
}

const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly;
let compiled: object | undefined;

/** False where the runtime has no WebAssembly (`--jitless`). */
export function hasWasm(): boolean {
  return api !== undefined;
}

/** A kernel over a new memory of at least `bytes` bytes, which never grows. Throws without WebAssembly. */
export function createWasmKernel(bytes: number): Kernel {
  if (!api) throw new Error('The WebAssembly kernel was asked for, but this runtime has no WebAssembly.');
  compiled ??= new api.Module(kernelWasm);
  const pages = Math.ceil(bytes / pageBytes);
  const memory = new api.Memory({ initial: pages, maximum: pages });
  const { scan, resume } = new api.Instance(compiled, { env: { memory } }).exports;
  return { kind: 'wasm', memory: new Uint8Array(memory.buffer), scan, resume };
}
