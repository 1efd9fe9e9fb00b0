/** Zip files with something in front. */

import { buildZip } from '../zip.ts';

export function seeds(): Uint8Array[] {
  const parts = [{ name: 'a.txt', bytes: Buffer.from('some text') }];
  const prefix = Buffer.from('#!/bin/sh\nexit\n');
  return [buildZip(parts, { prefix }), buildZip(parts, { prefix, isPrefixCounted: true })];
}
