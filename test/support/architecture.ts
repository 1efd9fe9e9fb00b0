/** The walls of the architecture test: which of them a set of sources breaks. The tables are in the test. */

import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { readSourceFacts, type Fact, type SourceFacts } from './source-facts.ts';

/** The tables. A place is a file (`src/engine/re2.ts`) or a folder (`src/cli/`). */
export interface Architecture {
  /** Rooms, and the rooms that each may import. */
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  /** Packages, and the only places that may import them. A package not listed may be imported nowhere. */
  readonly homes: Readonly<Record<string, readonly string[]>>;
  /** Node's own modules with a home; `[]` is nowhere. Others may be imported by all. */
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  /** Globals, and the only places that may use them. */
  readonly globals: Readonly<Record<string, readonly string[]>>;
  /** Files that may ask a secret for its text. */
  readonly mayReveal: readonly string[];
  /** Of a file; patterns are data, mostly examples, and as long as they are. */
  readonly mostLines: number;
}

/** Every wall that the sources (text by path, with `/`) break, as `path:line: what`. Empty when all is well. */
export function brokenWalls(sources: ReadonlyMap<string, string>, architecture: Architecture): string[] {
  return [...sources].flatMap(([path, text]) => {
    const facts = readSourceFacts(path, text);
    const at = ({ line }: Fact, what: string) => `${path}:${line}: ${what}`;
    return [
      ...facts.imports.flatMap((fact) =>
        brokenImport(path, fact.text, architecture).map((what) => at(fact, what)),
      ),
      ...facts.globals
        .filter((fact) => !isAt(path, architecture.globals[fact.text] ?? [path]))
        .map((fact) => at(fact, `${fact.text} may not be used here`)),
      ...facts.reveals
        .filter(() => !isAt(path, architecture.mayReveal))
        .map((fact) => at(fact, 'a secret may not be revealed here')),
      ...brokenForm(path, facts, architecture.mostLines),
    ];
  });
}

function brokenForm(path: string, facts: SourceFacts, mostLines: number): string[] {
  const broken = facts.undocumented.map(
    ({ text, line }) => `${path}:${line}: ${text} is exported without a doc comment`,
  );
  if (!facts.opensWithComment) broken.push(`${path}:1: the file does not open with a comment`);
  if (facts.lineCount > mostLines && !path.startsWith('patterns/'))
    broken.push(`${path}:${facts.lineCount}: more than ${mostLines} lines`);
  return broken;
}

function brokenImport(path: string, specifier: string, architecture: Architecture): string[] {
  if (specifier === '(computed)') return ['an import whose name is computed'];
  if (specifier.split('/').includes('..')) return [`${specifier} climbs out of its folder; write #room/file`];
  if (specifier.startsWith('./')) return brokenNeighbour(path, specifier);
  if (specifier.startsWith('#')) return brokenArrow(path, specifier, architecture);
  if (specifier.startsWith('node:')) {
    const places = architecture.builtins[specifier] ?? [path];
    return isAt(path, places) ? [] : [`${specifier} may not be imported here`];
  }
  if (builtinModules.includes(specifier)) return [`${specifier} is Node's own: write node:${specifier}`];
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const homes = architecture.homes[name];
  if (homes === undefined) return [`the package ${name} has no home in the table`];
  return isAt(path, homes) ? [] : [`the package ${name} lives in ${homes.join(', ')}`];
}

function brokenNeighbour(path: string, specifier: string): string[] {
  if (!/\.(?:ts|json)$/.test(specifier)) return [`${specifier} lacks its extension`];
  const target = join(dirname(path), specifier);
  return roomOf(target) === roomOf(path) ? [] : [`${specifier} is in another room; write #room/file`];
}

function brokenArrow(path: string, specifier: string, architecture: Architecture): string[] {
  if (/\.[a-z]+$/.test(specifier)) return [`${specifier} needs no extension`];
  const from = roomOf(path);
  const to = roomOfSpecifier(specifier);
  if (to === from) return [];
  const allowed = architecture.mayImport[from];
  if (allowed === undefined) return [`the room ${from} is not in the table`];
  return allowed.includes(to) ? [] : [`${from} may not import ${to} (${specifier})`];
}

/** `src/engine/checks/jwt.ts` is in the room `engine`, `src/index.ts` is the room `index`. */
function roomOf(path: string): string {
  const parts = path.split('/');
  const name = parts[0] === 'src' ? (parts[1] ?? '') : (parts[0] ?? '');
  return name.replace(/\.ts$/, '');
}

function roomOfSpecifier(specifier: string): string {
  return specifier.slice(1).split('/')[0] ?? '';
}

function isAt(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}
