/** One finding in full: what it is, what to do, every place with its line and its history. */

import { element } from './elements.ts';
import type { PageCommit, PagePlace } from './page-data.ts';
import type { Row } from './rows.ts';

/** The panel for `row`; `onClose` is called by its button. */
export function detailsPanel({ finding, rule }: Row, onClose: () => void): HTMLElement {
  return element(
    'article',
    { class: 'details', tabindex: '-1', 'aria-label': `Details of ${rule.title}` },
    element('button', { type: 'button', class: 'close', onclick: onClose }, 'Close (Esc)'),
    element('h2', {}, rule.title),
    element(
      'p',
      {},
      element('span', { class: `badge ${finding.severity}` }, finding.severity),
      ' ',
      element('code', { class: 'secret' }, finding.secret),
    ),
    element('p', { class: 'next' }, finding.next),
    facts(finding, rule),
    element('h3', {}, 'Places'),
    ...finding.places.map(placeBlock),
    finding.morePlaces > 0 ? element('p', {}, `and ${finding.morePlaces} more places`) : undefined,
  );
}

function facts(finding: Row['finding'], rule: Row['rule']): HTMLElement {
  const pairs: [string, string | Node][] = [
    ['Its holder can', rule.canDo],
    ['To rotate it', rule.rotate],
    ...(finding.verdict === '' ? [] : ([['Verdict', finding.verdictWords]] as [string, string][])),
    ...finding.verdictNotes.map((note): [string, string] => ['', note]),
    ...finding.parts.map(([name, mask]): [string, string] => [name, mask]),
    ...finding.facts.map(([name, value]): [string, string] => [name, value]),
    ['Confidence', finding.confidence],
    ['Rule', rule.id],
    ['Fingerprint', finding.fingerprint],
  ];
  if (rule.docs !== '') {
    const link = element('a', { href: rule.docs, rel: 'noopener noreferrer', target: '_blank' }, rule.docs);
    pairs.push(['Documentation', link]);
  }
  return element(
    'dl',
    {},
    ...pairs.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

function placeBlock(place: PagePlace): HTMLElement {
  return element(
    'section',
    { class: 'place' },
    element('h4', {}, place.name, place.where === '' ? '' : ` — ${place.where}`),
    element(
      'pre',
      {},
      ...place.frame.flatMap(([before, secret, after], index) => [
        element('span', { class: 'number' }, place.line > 0 ? String(place.line + index) : ''),
        before,
        secret === '' ? '' : element('mark', {}, secret),
        `${after}\n`,
      ]),
    ),
    history(place),
  );
}

function history({ added, removed, refs, pushed }: PagePlace): HTMLElement | undefined {
  const events = [
    added === undefined ? undefined : commitItem('added', added),
    removed === undefined ? undefined : commitItem('removed', removed),
    refs === '' ? undefined : element('li', {}, `on ${refs}`),
    pushed === '' ? undefined : element('li', {}, `pushed: ${pushed}`),
  ];
  return events.every((event) => event === undefined) ? undefined : element('ol', {}, ...events);
}

function commitItem(what: string, { oid, author, date, subject }: PageCommit): HTMLElement {
  return element(
    'li',
    {},
    `${what} `,
    element('time', { datetime: date }, date.slice(0, 10)),
    ' in ',
    element('code', {}, oid),
    ` by ${author}: ${subject}`,
  );
}
