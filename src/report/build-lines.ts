/** What a build is, above the coverage: its kind, package, version and frameworks, signs of tampering. */

import type { BuildInfo } from '#model/build';
import { escapeText } from './escape.ts';
import { fieldLines } from './field.ts';
import type { Page } from './page.ts';
import { pathFromHere } from './place-name.ts';
import { toNumber } from './quantity.ts';

/** Facts in the order in which they are told; others follow by name. */
const order = ['kind', 'package', 'version', 'version code', 'framework', 'min sdk', 'signer'];
const maxNotes = 8;

/** Lines for each build, none where there are none. Texts are redacted already. */
export function buildLines(builds: readonly BuildInfo[], page: Page): string[] {
  return builds.flatMap((build) => [
    page.style('path', escapeText(pathFromHere(build))),
    ...factLines(build, page),
    ...fieldLines('opened', openedText(build), page),
    ...noteLines(build, page),
    '',
  ]);
}

function factLines({ facts }: BuildInfo, page: Page): string[] {
  const names = [
    ...order.filter((name) => facts[name]),
    ...Object.keys(facts)
      .filter((name) => !order.includes(name))
      .sort(),
  ];
  return names.flatMap((name) =>
    fieldLines(escapeText(name), escapeText((facts[name] ?? []).join(', ')), page),
  );
}

function openedText({ opened }: BuildInfo): string {
  const counts = Object.entries(opened).sort(([a, x], [b, y]) => y.entries - x.entries || (a < b ? -1 : 1));
  return counts.map(([format, { entries }]) => `${toNumber(entries)} × ${format}`).join(', ');
}

function noteLines({ notes }: BuildInfo, page: Page): string[] {
  const shown = notes.slice(0, maxNotes).flatMap(({ path, message }) => {
    const where = path === '' ? '' : `${path}: `;
    return fieldLines('note', escapeText(`${where}${message}`), page);
  });
  const more = notes.length - maxNotes;
  return more > 0 ? [...shown, ...fieldLines('', `and ${toNumber(more)} more`, page)] : shown;
}
