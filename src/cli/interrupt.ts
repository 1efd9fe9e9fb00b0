/** Ctrl-C and `kill`: the first asks the scan to end with what it has, the second ends the process. */

import { signalExitCode } from './exit-code.ts';

type Signal = 'SIGINT' | 'SIGTERM';

export interface Interruption {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** Which signal it was. */
  readonly by: Signal | undefined;
  /** Gives signals back their usual effect. */
  release(): void;
}

/** Listens for SIGINT and SIGTERM until released. `onFirst` is told once, to let the user know. */
export function listenForInterruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  let by: Signal | undefined;
  const listen = (signal: Signal) => {
    if (by !== undefined) process.exit(signalExitCode(signal));
    by = signal;
    onFirst();
    controller.abort();
  };
  process.on('SIGINT', listen);
  process.on('SIGTERM', listen);
  return {
    signal: controller.signal,
    get by() {
      return by;
    },
    release() {
      process.off('SIGINT', listen);
      process.off('SIGTERM', listen);
    },
  };
}
