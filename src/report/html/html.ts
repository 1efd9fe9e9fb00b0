/**
 * The report as one HTML page that needs no network: data in a block that is never run, and a program
 * and a style that the content security policy names by their hashes. `client/` is that program.
 */

import { createHash } from 'node:crypto';
import { clientScript, clientStyle } from '#generated/html-report';
import { escapeJson } from '#report/escape';
import { createRedactor } from '#report/redact';
import type { Reporter } from '#report/report';
import { toPageData } from './data.ts';

/** Yields the page in a few pieces. Secrets are masked always: pages are passed on. */
export const htmlReporter: Reporter = function* (report) {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(clientScript)}'`,
    `style-src 'sha256-${hash(clientStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
  yield '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n';
  yield '<title>Dowse report</title>\n';
  yield `<style>${clientStyle}</style>\n</head>\n<body>\n`;
  yield '<noscript><p>This page needs JavaScript to show its table. The text and CSV reports do not.</p></noscript>\n';
  yield '<main id="page"></main>\n<script type="application/json" id="data">';
  // Of JSON only "<" could end the block early; as an escape it means the same.
  const json = JSON.stringify(toPageData(report, createRedactor(report.findings)));
  yield escapeJson(json).replaceAll('<', '\\u003c');
  yield `</script>\n<script>${clientScript}</script>\n</body>\n</html>\n`;
};

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
