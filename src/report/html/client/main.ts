/** The page's program: reads the data, keeps what people chose, and draws what follows from it. */

import { barChart, type Bar } from './charts.ts';
import { detailsPanel } from './details.ts';
import { element } from './elements.ts';
import type { PageData } from './page-data.ts';
import { ages, countBy, filterRows, noFilter, severityOrder, sortRows, toRows } from './rows.ts';
import type { Filter, Row, SortKey } from './rows.ts';
import { findingTable } from './table.ts';

const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData;
const rows = toRows(data);
const page = document.getElementById('page')!;

let filter: Filter = noFilter;
let sortKey: SortKey = 'severity';
let isDown = false;
let tablePage = 0;
let opened: Row | undefined;

const charts = element('div', { class: 'charts' });
const listing = element('div', { class: 'listing' });
const side = element('div', { class: 'side' });
const counter = element('p', { role: 'status', 'aria-live': 'polite' });
const search = element('input', {
  type: 'search',
  id: 'search',
  placeholder: 'Search: provider, path, rule, author …',
  'aria-label': 'Search the findings',
  autocomplete: 'off',
  spellcheck: 'false',
  oninput: () => change({ words: search.value }),
});

function change(part: Partial<Filter>): void {
  filter = { ...filter, ...part };
  tablePage = 0;
  draw();
}

function draw(): void {
  const kept = filterRows(rows, filter);
  counter.textContent = `${kept.length} of ${rows.length} secrets`;
  charts.replaceChildren(...chartList(kept));
  listing.replaceChildren(
    findingTable({
      rows: sortRows(kept, sortKey, isDown),
      page: tablePage,
      sortKey,
      isDown,
      opened,
      onSort: sortBy,
      onPage: (to) => {
        tablePage = to;
        draw();
      },
      onOpen: open,
    }),
  );
}

function sortBy(key: SortKey): void {
  isDown = sortKey === key ? !isDown : key === 'since';
  sortKey = key;
  draw();
}

function open(row: Row): void {
  opened = row;
  const panel = detailsPanel(row, close);
  side.replaceChildren(panel);
  for (const each of listing.querySelectorAll('tr[aria-selected="true"]'))
    each.removeAttribute('aria-selected');
  panel.focus();
}

function close(): void {
  opened = undefined;
  side.replaceChildren();
  search.focus();
}

function chartList(kept: readonly Row[]): HTMLElement[] {
  const severities = countBy(kept, ({ finding }) => finding.severity);
  const byAge = countBy(kept, ({ age }) => age);
  const verdicts = countBy(kept, ({ finding }) => finding.verdictWords);
  const statusOf = new Map(rows.map(({ finding }) => [finding.verdictWords, finding.verdict]));
  const providers = [...countBy(kept, ({ rule }) => rule.provider)].slice(0, 8);
  const bar = (key: keyof Filter, value: string, label: string, count: number, kind: string): Bar => ({
    label,
    count,
    kind,
    isChosen: filter[key] === value,
    onChoose: () => change({ [key]: filter[key] === value ? '' : value }),
  });
  return [
    barChart(
      'By severity',
      severityOrder.map((each) => bar('severity', each, each, severities.get(each) ?? 0, each)),
    ),
    barChart(
      'By provider',
      providers.map(([name, count]) => bar('provider', name, name, count, 'plain')),
    ),
    barChart(
      'By age',
      ages.map((each) => bar('age', each, each, byAge.get(each) ?? 0, 'plain')),
    ),
    ...(rows.some(({ finding }) => finding.verdict !== '')
      ? [
          barChart(
            'By verdict',
            [...verdicts].map(([words, count]) =>
              bar(
                'verdict',
                statusOf.get(words) ?? '',
                words || 'not asked',
                count,
                statusOf.get(words) || 'plain',
              ),
            ),
          ),
        ]
      : []),
  ];
}

function header(): HTMLElement {
  const when = data.finishedAt === '' ? '' : `, ${data.finishedAt.slice(0, 16).replace('T', ' ')} UTC`;
  const live = rows.filter(({ finding }) => finding.verdict === 'live').length;
  const worst = rows.filter(({ finding }) => finding.severity === 'critical').length;
  return element(
    'header',
    {},
    element('h1', {}, `Dowse: ${rows.length} secrets`),
    element('p', {}, `${worst} critical${live > 0 ? `, ${live} live` : ''}${when}`),
    element('button', { type: 'button', onclick: switchTheme }, 'Light or dark'),
  );
}

function switchTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset['theme']
    ? root.dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset['theme'] = isDark ? 'light' : 'dark';
}

function coverage(): HTMLElement {
  return element(
    'section',
    { class: 'coverage' },
    element('h2', {}, 'What was scanned'),
    element('p', {}, data.coverage),
    data.leftOut.length > 0 ? element('p', {}, `Left out: ${data.leftOut.join(', ')}.`) : undefined,
    data.held > 0
      ? element('p', {}, `${data.held} possible secrets are not shown, as the scan was asked.`)
      : undefined,
    data.problems.length === 0
      ? element('p', {}, 'Everything could be read.')
      : element(
          'ul',
          { class: 'problems' },
          ...data.problems.map(({ message, subject, advice, count }) =>
            element('li', {}, `${message} ${subject}${count > 1 ? ` (${count} times)` : ''} ${advice}`),
          ),
        ),
  );
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opened !== undefined) close();
  if (event.key === '/' && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  }
});

page.append(
  header(),
  charts,
  element(
    'div',
    { class: 'tools' },
    search,
    element(
      'button',
      {
        type: 'button',
        onclick: () => {
          search.value = '';
          change(noFilter);
        },
      },
      'Show all',
    ),
    counter,
  ),
  element('div', { class: 'split' }, listing, side),
  coverage(),
);
draw();
