/**
 * Reads what a child process prints through one buffer. Node's streams take a new 64 KB for every
 * piece: 1.7 GB of objects make 1,400 garbage collections of it, on threads of their own, that
 * compete with git for the processors (a second and a half of twelve; 2 cores, Node 20).
 */

import { Buffer } from 'node:buffer';
import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net';
import type { Readable } from 'node:stream';

const bufferBytes = 128 * 1024;

/**
 * Calls `take` with each piece that `output` yields; the piece is valid until `take` returns, which
 * must not throw. `output` closes as it would have. It must be fresh: nothing read from it yet.
 */
export function readReusing(output: Readable, take: (piece: Buffer) => void): void {
  const handle: unknown = Reflect.get(output, '_handle');
  if (typeof handle !== 'object' || handle === null) {
    output.on('data', take);
    return;
  }
  // `onread` is offered for sockets that are made, not for those that a child process comes with.
  const options: SocketConstructorOpts & { handle: object; onread: OnReadOpts } = {
    handle,
    readable: true,
    writable: false,
    onread: {
      buffer: Buffer.allocUnsafeSlow(bufferBytes),
      callback(count, buffer) {
        take(Buffer.from(buffer.buffer, buffer.byteOffset, count));
        return true;
      },
    },
  };
  const socket = new Socket(options);
  socket.on('error', () => {});
  socket.on('close', () => {
    // The handle is closed with this socket; told to close it again, `output` would wait for ever.
    Reflect.set(output, '_handle', null);
    output.destroy();
  });
}
