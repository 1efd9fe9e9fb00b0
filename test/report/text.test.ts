/** The report for people, read as golden files, and what must hold for every one of them. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report, ReportOptions } from '#report/report';
import { textReporter } from '#report/text';
import { displayWidth } from '#report/width';
import { assertGolden } from '../support/golden.ts';
import { keyText, reportCases } from '../support/report-cases.ts';
import {
  finding,
  occurrence,
  googleRule,
  problem,
  report,
  stripeSecret,
  summary,
} from '../support/report.ts';

const plain: ReportOptions = { color: false, width: 80, reveal: false, stats: false };

/** All but those that show the first line of a key block, at which some scanners fire. */
const goldenNames = Object.keys(reportCases).filter((name) => name !== 'key-block');

function textOf(input: Report, options: Partial<ReportOptions> = {}): string {
  return [...textReporter(input, { ...plain, ...options })].join('');
}

function golden(name: string): URL {
  return new URL(`./golden/text/${name}.txt`, import.meta.url);
}

describe('text report', () => {
  for (const [name, input] of Object.entries(reportCases)) {
    it(`keeps its parts within 80 and 120 columns for "${name}"`, () => {
      for (const width of [80, 120]) {
        const long = textOf(input, { width })
          .split('\n')
          .filter((line) => displayWidth(line) > width);
        assert.deepEqual(
          long.filter((line) => !isWhole(line)),
          [],
        );
      }
    });
    it(`says the same in colour as without for "${name}"`, () => {
      const colored = textOf(input, { color: true });
      assert.notEqual(colored, textOf(input));
      assert.equal(colored.replace(/\x1b\[[\d;]*m/g, ''), textOf(input));
    });
  }

  for (const name of goldenNames) {
    it(`says "${name}" in 80 columns as it did before`, () => {
      assertGolden(golden(`${name}-80`), textOf(reportCases[name] ?? report()));
    });
  }

  it('is dressed in colour as it was before', () => {
    const input = reportCases['rich'] ?? report();
    assertGolden(golden('rich-120-color'), textOf(input, { color: true, width: 120, stats: true }));
  });

  it('prints no escape sequence of its own without colour, nor any from what was scanned', () => {
    const texts = Object.values(reportCases).map((input) => textOf(input));
    assert.doesNotMatch(
      texts.join(''),
      /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
    );
  });

  it('shows a revealed secret on the lines that it has', () => {
    const text = textOf(reportCases['key-block'] ?? report(), { reveal: true });
    const [first = '', ...rest] = keyText.trimEnd().split('\n');
    const expected = [`  secret      ${first}`, ...rest.map((line) => `              ${line}`)].join('\n');
    assert.ok(text.includes(expected), text);
    assert.ok(text.includes(stripeSecret));
  });

  it('shows the first and the last line of a key block, with a gap between', () => {
    const text = textOf(reportCases['key-block'] ?? report());
    assert.match(text, / 1 │ -----BEGIN [A-Z ]+-----…\n +│ \^+\n +⋮\n +5 │ -----END \*{8}\n/);
    assert.match(text, /^ {2}services\/api\/certs\/server\.key:1:1 /m);
  });

  it('counts the places that it does not show', () => {
    const few = Array.from({ length: 6 }, () => occurrence(stripeSecret));
    assert.match(
      textOf(report({ findings: [finding({ occurrences: few })] })),
      /and 1 more place; --format json/,
    );
    const five = few.slice(0, 5);
    assert.doesNotMatch(textOf(report({ findings: [finding({ occurrences: five })] })), /more place/);
  });

  it('shows paths from where the user stands', () => {
    const at = (root: string): string =>
      textOf(
        report({ findings: [finding({ occurrences: [occurrence(stripeSecret, { root, path: 'a.ts' })] })] }),
      );
    assert.match(at('.'), /^ {2}a\.ts:12:14/m);
    assert.match(at('../other/'), /^ {2}\.\.\/other\/a\.ts:12:14/m);
    assert.match(at('/'), /^ {2}\/a\.ts:12:14/m);
  });

  it('asks to restrict keys that are meant to be public, and to rotate all others', () => {
    const publicKey = finding({ rule: googleRule, severity: 'low' });
    assert.match(
      textOf(report({ findings: [publicKey] })),
      /1 public key in 1 place \(1 low\): check what it is/,
    );
    assert.match(
      textOf(report({ findings: [publicKey, finding()] })),
      /2 secrets in 2 places .*: rotate them\./,
    );
  });

  it('calls a scan clean only when nothing is held back', () => {
    const hidden = { belowSeverity: 0, belowConfidence: 0, allowedInline: 0, examples: 0 };
    assert.match(textOf(report({ summary: summary({ hidden }) })), /\nNo secrets found\.\n$/);
    const held = { ...hidden, allowedInline: 1 };
    assert.match(
      textOf(report({ summary: summary({ hidden: held }) })),
      /No secrets found; 1 possible one not shown/,
    );
  });

  it('tells what was accepted, what has expired and what is of no use', () => {
    const entry = { kind: 'allow', file: '.dowse.yaml', line: 3, rule: 'a', reason: 'known' } as const;
    const suppressions = {
      baseline: 2,
      allowed: 1,
      excluded: 3,
      expired: [{ ...entry, expires: '2026-01-01', owner: 'Ada' }],
      unused: Array.from({ length: 7 }, () => entry),
      unusedComments: [{ root: '.', path: 'a.ts', line: 4, rule: 'b' }],
    };
    const text = textOf(report({ summary: summary({ suppressions }) }));
    assert.match(text, /2 in the baseline, 1\s+allowed\s+by\s+the\s+configuration, 3 at excluded paths/);
    assert.match(text, /expired +\.dowse\.yaml:3, a \(Ada\): held until 2026-01-01/);
    assert.match(text, /unused +\.dowse\.yaml:3, a: hides nothing\n/);
    assert.match(text, /and 2 more/);
    assert.match(text, /unused +a\.ts:4: the comment allows b, which is not there/);
  });

  it('says that a scan was interrupted', () => {
    const problems = [problem({ code: 'interrupted', subject: '' })];
    assert.match(
      textOf(report({ problems })),
      /\nInterrupted: 1 problem, listed above\. No secrets found in what/,
    );
  });

  it('yields each finding by itself', () => {
    const pieces = [...textReporter(report({ findings: [finding(), finding()] }), plain)];
    assert.equal(pieces.filter((piece) => piece.startsWith('CRITICAL')).length, 2);
  });
});

/** A line that may be long: one word after its label, or a path that people click. */
function isWhole(line: string): boolean {
  return /^ *(?:[a-z ]{0,11} )? *\S+$/.test(line) || /^ {2}\S.*:\d+:\d+/.test(line);
}
