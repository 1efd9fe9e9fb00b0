/** Bar charts in SVG whose bars are buttons: each sets a filter. */

import { drawing, element } from './elements.ts';

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Class that colours it. */
  readonly kind: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const width = 300;
const rowHeight = 26;
const labelWidth = 122;

/** A chart with its heading. Bars can be reached and pressed by keyboard. */
export function barChart(title: string, bars: readonly Bar[]): HTMLElement {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const height = bars.length * rowHeight;
  const rows = bars.map((bar, index) => barRow(bar, index * rowHeight, most));
  return element(
    'section',
    { class: 'chart' },
    element('h2', {}, title),
    drawing('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': title }, ...rows),
  );
}

function barRow({ label, count, kind, isChosen, onChoose }: Bar, top: number, most: number): SVGElement {
  const length = count === 0 ? 0 : Math.max(2, (count / most) * (width - labelWidth - 50));
  const choose = (event: Event): void => {
    event.preventDefault();
    onChoose();
  };
  return drawing(
    'g',
    {
      class: `bar ${kind}`,
      role: 'button',
      tabindex: '0',
      'aria-pressed': String(isChosen),
      'aria-label': `${label}: ${count}`,
      onclick: choose,
      onkeydown: (event) => {
        if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) choose(event);
      },
    },
    drawing('rect', {
      class: 'hit',
      x: '0',
      y: String(top),
      width: String(width),
      height: String(rowHeight),
    }),
    drawing('text', { x: '4', y: String(top + 17) }, label.length > 15 ? `${label.slice(0, 14)}…` : label),
    drawing('rect', {
      class: 'fill',
      x: String(labelWidth),
      y: String(top + 6),
      width: String(length),
      height: '14',
      rx: '3',
    }),
    drawing(
      'text',
      { class: 'count', x: String(labelWidth + length + 6), y: String(top + 17) },
      String(count),
    ),
  );
}
