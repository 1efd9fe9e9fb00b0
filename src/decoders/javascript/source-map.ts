/**
 * Source maps that carry the original files, which ship by mistake often: each file is searched
 * under its own name, with its own lines. Maps without them stay text.
 */

import { type Format, FormatError, type FormatOutput } from '#decoders/format';

const headBytes = 256;
/** The first member of a map, behind the line that keeps browsers from running it. */
const start =
  /^\s*(?:\)\]\}'?[^\n]*\n\s*)?\{\s*"(?:version|file|sources|mappings|names|sections|sourceRoot|sourcesContent|x_\w+|debugId)"\s*:/;
/** Maps within maps; generators make one level. */
const maxDepth = 4;

/** See above. */
export const sourceMap: Format = {
  name: 'source map',
  recognises(bytes) {
    if (bytes[0] !== 0x7b && bytes[0] !== 0x29) return false;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!start.test(buffer.toString('latin1', 0, headBytes))) return false;
    return buffer.includes('"sourcesContent"') && buffer.includes('"mappings"');
  },
  decode({ bytes }, output) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    const told = tellMap(parse(text.replace(/^\s*\)\]\}[^\n]*\n/, '')), 0, output);
    // Of two fields of one name JSON keeps the last; what the first held must not hide so.
    if ((text.match(/"sourcesContent"\s*:/g)?.length ?? 0) > told) {
      throw new FormatError('it has a field more than once');
    }
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError('it is not JSON');
  }
}

/** Tells the map and those in its sections; gives how many lists of contents there were. */
function tellMap(map: unknown, depth: number, output: FormatOutput): number {
  if (!isRecord(map) || depth > maxDepth) throw new FormatError('it is no source map');
  const { sources, sourcesContent, sections, sourceRoot, mappings: _, ...others } = map;
  // Names, paths, and whatever a tool or a person has put in.
  output.text(Buffer.from(JSON.stringify({ ...others, sources, sourceRoot }, null, 1)), 'other fields');
  let told = sourcesContent === undefined ? 0 : 1;
  if (Array.isArray(sections)) {
    for (const section of sections)
      if (isRecord(section) && section['map']) told += tellMap(section['map'], depth + 1, output);
  }
  if (!Array.isArray(sourcesContent)) return told;
  const names: readonly unknown[] = Array.isArray(sources) ? sources : [];
  const root = typeof sourceRoot === 'string' && sourceRoot !== '' ? `${sourceRoot.replace(/\/$/, '')}/` : '';
  for (const [index, content] of sourcesContent.entries()) {
    if (typeof content !== 'string' || content === '') continue;
    const name = names[index];
    output.entry(typeof name === 'string' ? `${root}${name}` : `source ${index}`, () => Buffer.from(content));
  }
  return told;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
