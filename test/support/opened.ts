/** All that `decode` makes of bytes, in a form that tests compare. */

import { decode, loadFormats } from '#decoders/decode';
import type { DecodeOptions } from '#decoders/nested';
import { innerName } from '#model/inner-place';

await loadFormats();

export interface Opened {
  /** Entries by path, as text (Latin-1), whatever their format; several parts of one by line feeds. */
  readonly texts: ReadonlyMap<string, string>;
  /** `path#spot` of every line of texts that are made of strings, with the line. */
  readonly strings: readonly { readonly place: string; readonly line: string }[];
  readonly formats: readonly string[];
  readonly notes: readonly string[];
  readonly facts: readonly string[];
  readonly problems: readonly { readonly code: string; readonly subject: string; readonly message: string }[];
}

/** Decodes `bytes`, which are called `name`. */
export function openAll(bytes: Uint8Array, name = 'seed', options: DecodeOptions = {}): Opened {
  const texts = new Map<string, string>();
  const strings: { place: string; line: string }[] = [];
  const formats: string[] = [];
  const notes: string[] = [];
  const facts: string[] = [];
  const problems: { code: string; subject: string; message: string }[] = [];
  const origin = { kind: 'file', root: 'r', path: name } as const;
  decode(
    { bytes, origin },
    (event) => {
      switch (event.kind) {
        case 'opened':
          formats.push(event.format);
          break;
        case 'note':
          notes.push(event.message);
          break;
        case 'fact':
          facts.push(`${event.name}: ${event.value}`);
          break;
        case 'problem':
          problems.push({ code: event.code, subject: event.subject, message: event.message });
          break;
        case 'part': {
          const text = Buffer.from(event.blob.bytes);
          const place = event.innerPlace?.(0);
          if (place?.spot === undefined) {
            const path = place?.path ?? '';
            const before = texts.get(path);
            const latin1 = text.toString('latin1');
            texts.set(path, before === undefined ? latin1 : `${before}\n${latin1}`);
            break;
          }
          let at = 0;
          for (const line of text.toString('utf8').split('\n')) {
            const where = event.innerPlace?.(at);
            if (line !== '' && line !== '\0') strings.push({ place: where ? innerName(where) : '', line });
            at += Buffer.byteLength(line) + 1;
          }
        }
      }
    },
    options,
  );
  return { texts, strings, formats, notes, facts, problems };
}
