/**
 * Which of Debian's packages bring the programs that tests need. `debian-packages.json` is the one
 * list: reasons to skip a test are made of it, and `scripts/debian-tools.mjs` installs it.
 */

import { readFileSync } from 'node:fs';
import { hasTool } from './archive.ts';

const packages = JSON.parse(
  readFileSync(new URL('debian-packages.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

/** Why a test is skipped where `programs` are not installed, and what to do. Throws for one that no package brings. */
export function needs(...programs: readonly string[]): string {
  return `needs ${programs.join(', ')}: apt-get install ${[...new Set(programs.map(packageOf))].join(' ')}`;
}

/** False when all of `programs` are installed, else why a test is skipped. */
export function skipWithout(...programs: readonly string[]): string | false {
  return programs.every(hasTool) ? false : needs(...programs);
}

function packageOf(program: string): string {
  const found = Object.entries(packages).find(([, brought]) => brought.includes(program));
  if (!found) throw new Error(`debian-packages.json has no package that brings ${program}.`);
  return found[0];
}
