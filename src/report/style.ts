/**
 * The colours of the text report, by what they stand for. Sixteen-colour codes only, so that the
 * terminal's own theme decides how they look; without colour the text itself says everything.
 */

import type { Severity } from '#model/severity';

/** What styled text is. Styles are not nested: each piece of text gets one. */
export type StyleName =
  | Severity
  | 'title'
  | 'label'
  | 'dim'
  | 'path'
  | 'secret'
  | 'caret'
  | 'escape'
  | 'alarm'
  | 'warning'
  | 'good';

/** SGR parameters: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html ("Character Attributes"). */
const codes: Readonly<Record<StyleName, string>> = {
  critical: '1;97;41',
  high: '1;31',
  medium: '1;33',
  low: '1;36',
  info: '1',
  title: '1',
  label: '2',
  dim: '2',
  path: '36',
  secret: '1;33',
  caret: '31',
  escape: '2;35',
  alarm: '1;31',
  warning: '1;33',
  good: '1;32',
};

/** Dresses safe text in a style; gives it back as it is where there is no colour. */
export type Style = (name: StyleName, text: string) => string;

/** Without `color` the style leaves every text as it is. */
export function createStyle(color: boolean): Style {
  if (!color) return (_name, text) => text;
  return (name, text) => (text === '' ? '' : `\x1b[${codes[name]}m${text}\x1b[0m`);
}
