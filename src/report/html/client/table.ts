/** The table of findings, a page of it at a time: ten thousand rows would be slow to lay out and to tab through. */

import { element } from './elements.ts';
import type { Row, SortKey } from './rows.ts';

const pageLength = 100;
const columns: readonly (readonly [SortKey, string])[] = [
  ['severity', 'Severity'],
  ['title', 'Secret'],
  ['verdict', 'Verdict'],
  ['place', 'Where'],
  ['since', 'Since'],
];

/** What is shown now, and who is told of what people do. */
export interface TableState {
  readonly rows: readonly Row[];
  readonly page: number;
  readonly sortKey: SortKey;
  readonly isDown: boolean;
  readonly opened: Row | undefined;
  readonly onSort: (key: SortKey) => void;
  readonly onPage: (page: number) => void;
  readonly onOpen: (row: Row) => void;
}

/** How many pages `rows` fill; at least one. */
export function pageCount(rows: readonly Row[]): number {
  return Math.max(1, Math.ceil(rows.length / pageLength));
}

/** The table and its pager. */
export function findingTable(state: TableState): HTMLElement {
  const hasVerdicts = state.rows.some(({ finding }) => finding.verdict !== '');
  const shown = columns.filter(([key]) => key !== 'verdict' || hasVerdicts);
  const first = state.page * pageLength;
  const rows = state.rows.slice(first, first + pageLength);
  return element(
    'div',
    { class: 'list' },
    element(
      'table',
      { 'aria-rowcount': String(state.rows.length) },
      element('thead', {}, element('tr', {}, ...shown.map((column) => heading(column, state)))),
      element('tbody', {}, ...rows.map((row) => tableRow(row, hasVerdicts, state))),
    ),
    pager(state),
  );
}

function heading([key, label]: readonly [SortKey, string], state: TableState): HTMLElement {
  const isSorted = state.sortKey === key;
  return element(
    'th',
    { scope: 'col', 'aria-sort': isSorted ? (state.isDown ? 'descending' : 'ascending') : undefined },
    element(
      'button',
      { type: 'button', onclick: () => state.onSort(key) },
      `${label}${isSorted ? (state.isDown ? ' ▼' : ' ▲') : ''}`,
    ),
  );
}

function tableRow(row: Row, hasVerdicts: boolean, state: TableState): HTMLElement {
  const { finding, rule, place } = row;
  const more = finding.places.length + finding.morePlaces - 1;
  return element(
    'tr',
    {
      tabindex: '0',
      'aria-selected': String(state.opened === row),
      onclick: () => state.onOpen(row),
      onkeydown: (event) => onRowKey(event, () => state.onOpen(row)),
    },
    element('td', {}, element('span', { class: `badge ${finding.severity}` }, finding.severity)),
    element('td', {}, rule.title, ' ', element('code', {}, finding.secret)),
    hasVerdicts ? element('td', { class: `verdict ${finding.verdict}` }, finding.verdictWords) : undefined,
    element('td', { class: 'path' }, place, more > 0 ? ` and ${more} more` : ''),
    element('td', {}, finding.since.slice(0, 10)),
  );
}

/** Arrows go from row to row, Enter opens. */
function onRowKey(event: Event, open: () => void): void {
  if (!(event instanceof KeyboardEvent) || !(event.currentTarget instanceof HTMLElement)) return;
  const { key, currentTarget } = event;
  const other =
    key === 'ArrowDown'
      ? currentTarget.nextElementSibling
      : key === 'ArrowUp'
        ? currentTarget.previousElementSibling
        : undefined;
  if (other instanceof HTMLElement) other.focus();
  else if (key === 'Enter' || key === ' ') open();
  else return;
  event.preventDefault();
}

function pager({ rows, page, onPage }: TableState): HTMLElement {
  const pages = pageCount(rows);
  const button = (label: string, to: number): HTMLElement =>
    element('button', { type: 'button', disabled: to < 0 || to >= pages, onclick: () => onPage(to) }, label);
  return element(
    'nav',
    { 'aria-label': 'Pages of the table' },
    button('Previous', page - 1),
    element('span', {}, `Page ${page + 1} of ${pages}`),
    button('Next', page + 1),
  );
}
