/** A counting lock: how many requests may be under way at once, in all (`gateway.ts`) and for a host (`host.ts`). */

/** Slots that are handed out first come, first served. */
export interface Slots {
  /** Resolves when a slot is free and taken. */
  take(): Promise<void>;
  /** Gives one back, to whom waits longest. */
  free(): void;
}

/** As many slots as `count`. */
export function createSlots(count: number): Slots {
  let freeCount = count;
  let waiting: (() => void)[] = [];
  // Taken from the front by index: `shift` on a queue of thousands moves all of them each time.
  let next = 0;
  return {
    take() {
      if (freeCount > 0) {
        freeCount -= 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    free() {
      const wake = waiting[next];
      if (!wake) {
        freeCount += 1;
        waiting = [];
        next = 0;
        return;
      }
      next += 1;
      if (next === 1024) {
        waiting = waiting.slice(next);
        next = 0;
      }
      wake();
    },
  };
}
