/** The source of what is piped in: one text of unknown length, read once. */

import type { Sink } from '#model/source';
import { createSegmenter } from './segments.ts';

/**
 * Hands over standard input in bounded segments, as it comes. Only on the main thread, where
 * standard input can be waited for without blocking signals. Empty input is no blob: it is counted
 * as `empty-stdin`. A read error is a problem, and what came before it is handed over.
 */
export async function openStdin(sink: Sink): Promise<void> {
  const segmenter = createSegmenter((segment) => sink.blob({ ...segment, origin: { kind: 'stdin' } }));
  let isEmpty = true;
  let failure: Error | undefined;
  process.stdin.once('error', (error) => (failure = error));
  try {
    for await (const chunk of process.stdin) {
      isEmpty = false;
      segmenter.push(chunk as Buffer);
    }
  } catch (error) {
    if (!failure) throw error;
    sink.problem({
      kind: 'problem',
      code: 'unreadable-file',
      message: `Standard input could not be read to its end: ${failure.message}.`,
      subject: 'standard input',
    });
  }
  if (!isEmpty) segmenter.end();
  else if (!failure) sink.skip('empty-stdin');
}
