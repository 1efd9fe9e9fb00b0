/** Lets planning run ahead of the work, so that progress knows how much there is to do. */

/**
 * The items of `source` in their order, taken up to `most` ahead of the reader. An error comes
 * where it would have come; when the reader stops, `source` is told.
 */
export async function* readAhead<T>(source: AsyncGenerator<T>, most: number): AsyncGenerator<T> {
  const ready: T[] = [];
  let state: 'reading' | 'ended' | 'stopped' = 'reading';
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  const changed = (): Promise<void> => new Promise((resolve) => (wake = resolve));

  const fill = async (): Promise<void> => {
    try {
      for await (const item of source) {
        if (state === 'stopped') return;
        ready.push(item);
        wake();
        while (ready.length >= most && state === 'reading') await new Promise<void>((go) => (proceed = go));
      }
    } catch (error) {
      failure = { error };
    } finally {
      if (state === 'reading') state = 'ended';
      wake();
    }
  };
  let proceed = (): void => {};
  const filling = fill();
  try {
    for (;;) {
      const item = ready.shift();
      if (item !== undefined) {
        proceed();
        yield item;
      } else if (state === 'reading') await changed();
      else if (failure) throw failure.error;
      else return;
    }
  } finally {
    state = 'stopped';
    proceed();
    await filling;
  }
}
