/**
 * Reads objects through one `git cat-file --batch` process that lives for many requests. A corrupt
 * object may end the process: a new one goes on behind it, so that no other object is lost.
 */

import { type GitProcess, spawnGit } from './git.ts';
import { type ObjectVisitor, createObjectStream, filler } from './object-stream.ts';
import { readReusing } from './reused-reading.ts';

/** What a reader tells about the objects that it was asked for. */
export interface ObjectReceiver extends ObjectVisitor {
  /** Git broke down at this object. Of a large one, pieces may have been handed over, and no `end`. */
  failed(oid: string): void;
}

/** Reads from one repository. Requests are answered one after another. */
export interface ObjectReader {
  /**
   * Reads the objects named in `oids` (full ids, each followed by a line feed) and tells `receiver`
   * of each, in that order; it may take no other steps in between. Resolves with the number of
   * objects at the end of the list that were given up because git broke down again and again.
   */
  read(oids: string, receiver: ObjectReceiver): Promise<number>;
  /** Starts the process already, so that the first `read` finds it ready. */
  start(): void;
  /** Ends the process. A later `read` starts another. */
  close(): Promise<void>;
}

/** Failures in a row after which git itself, not an object, must be broken. */
const mostFailures = 50;

/** Makes a reader on a git directory. The process starts with the first request, or before. */
export function createObjectReader(gitDir: string, isHook = false): ObjectReader {
  let running: Running | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const readAll = async (oids: string, receiver: ObjectReceiver): Promise<number> => {
    const width = oids.indexOf('\n') + 1;
    const count = width === 0 ? 0 : oids.length / width;
    let done = 0;
    let failures = 0;
    let isSecondTry = false;
    while (done < count) {
      const answering = (running ??= start(gitDir, isHook));
      running = undefined;
      const outcome: Outcome = await answering.answer(oids.slice(done * width), receiver);
      done += outcome.done;
      if (outcome.isComplete) {
        running = answering;
        break;
      }
      // Killed from outside, git may have lost answers on the way: then the object is not to blame.
      const isToBlame: boolean =
        outcome.isPending || !outcome.isKilled || (isSecondTry && outcome.done === 0);
      isSecondTry = !isToBlame;
      if (!isToBlame) continue;
      receiver.failed(oids.slice(done * width, (done + 1) * width - 1));
      failures = outcome.done === 0 ? failures + 1 : 1;
      done++;
      if (failures === mostFailures) return count - done;
    }
    return 0;
  };
  return {
    read(oids, receiver) {
      const reading = queue.then(() => readAll(oids, receiver));
      queue = reading.catch(() => {});
      return reading;
    },
    start() {
      running ??= start(gitDir, isHook);
    },
    async close() {
      const last = running;
      running = undefined;
      await last?.close();
    },
  };
}

interface Outcome {
  /** Objects that were answered. */
  readonly done: number;
  readonly isComplete: boolean;
  /** The process ended amid the next object. */
  readonly isPending: boolean;
  /** The process did not end by itself. */
  readonly isKilled: boolean;
}

interface Running {
  answer(oids: string, receiver: ObjectReceiver): Promise<Outcome>;
  close(): Promise<void>;
}

function start(gitDir: string, isHook: boolean): Running {
  const git: GitProcess = spawnGit({ gitDir, isHook }, ['cat-file', '--batch', '--buffer']);
  const { stdin, stdout } = git.child;
  let request: Request | undefined;
  let hasEnded = false;
  const settle = (outcome: Pick<Outcome, 'isComplete' | 'isKilled'>): void => {
    request?.resolve({ ...outcome, done: request.done, isPending: stream.pending() !== undefined });
    request = undefined;
  };
  const abandon = (error: unknown): void => {
    hasEnded = true;
    git.child.kill();
    request?.reject(error);
    request = undefined;
  };
  const stream = createObjectStream(
    counting(() => request!),
    () => settle({ isComplete: true, isKilled: false }),
  );
  readReusing(stdout, (chunk) => {
    if (hasEnded) return;
    try {
      stream.push(chunk);
    } catch (error) {
      // What a receiver throws is for its caller; the stream is in no state to go on.
      abandon(error);
    }
  });
  git.ended.then(({ code }) => {
    hasEnded = true;
    settle({ isComplete: false, isKilled: code === -1 });
  }, abandon);
  return {
    answer: (oids, receiver) =>
      new Promise((resolve, reject) => {
        request = { receiver, resolve, reject, done: 0 };
        // Killed while it had nothing to do.
        if (hasEnded) settle({ isComplete: false, isKilled: true });
        else stdin.write(oids + filler, 'latin1');
      }),
    async close() {
      stdin.end();
      await git.ended.catch(() => {});
    },
  };
}

interface Request {
  readonly receiver: ObjectReceiver;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
  done: number;
}

/** Passes on to the request's receiver, and counts what was answered. */
function counting(request: () => Request): ObjectVisitor {
  return {
    object(oid, type, bytes) {
      request().done++;
      request().receiver.object(oid, type, bytes);
    },
    begin: (oid, type, size) => request().receiver.begin(oid, type, size),
    piece: (bytes) => request().receiver.piece(bytes),
    end() {
      request().done++;
      request().receiver.end();
    },
    missing(oid) {
      request().done++;
      request().receiver.missing(oid);
    },
  };
}
