/**
 * Paths whose names are bytes. Inside this room they are Latin-1 strings, one character a byte,
 * which compare, sort and split like bytes; here they become what the file system and people take.
 */

/** Control characters and what is not ASCII: such names are rare, the others need no conversion. */
const notAscii = /[^\x00-\x7f]/;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The path of a file below `root`, for calls of node:fs. An empty `path` means the root itself. */
export function diskPath(root: string, path: string): string | Buffer {
  const prefix = path === '' || root.endsWith('/') ? root : `${root}/`;
  if (!notAscii.test(path)) return prefix + path;
  return Buffer.concat([Buffer.from(prefix), Buffer.from(path, 'latin1')]);
}

/** The path as text: UTF-8 where the bytes are valid UTF-8, else Latin-1. */
export function pathText(path: string): string {
  if (!notAscii.test(path)) return path;
  try {
    return utf8.decode(Buffer.from(path, 'latin1'));
  } catch {
    return path;
  }
}

/** The bytes of a path that is text, as a Latin-1 string. */
export function pathBytes(text: string): string {
  return notAscii.test(text) ? Buffer.from(text).toString('latin1') : text;
}

/** What problems call a file: the path from where the user stands, as far as the root tells. */
export function pathName(root: string, path: string): string {
  const text = pathText(path);
  if (root === '.' || root === '') return text;
  if (text === '') return root;
  return root.endsWith('/') ? root + text : `${root}/${text}`;
}
