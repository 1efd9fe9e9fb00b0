/** The promise above all others: no report shows a secret that the user did not ask to see. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '#model/finding';
import { Secret } from '#model/secret';
import { createRedactor } from '#report/redact';
import type { Report } from '#report/report';
import { formats, reporterFor } from '#report/reporters';
import {
  commit,
  finding,
  frameOf,
  history,
  occurrence,
  problem,
  report,
  stripeSecret,
} from '../support/report.ts';

const seed = 20_261_124;

/** Random, of at least eight characters; no asterisks, which masks are made of. */
const secretText = fc.string({
  unit: fc.constantFrom(...'abcXYZ0189+/=_-."\\ é日\n\x1b'),
  minLength: 8,
  maxLength: 60,
});

/** A finding with its own secret, its part, and a neighbour's secret in every text that it has. */
function leaky(text: string, part: string, other: string): Finding {
  const all = `<${text}> ${part};${other}`;
  const introduced = commit({ author: all, email: all, subject: all });
  const past = history({
    introduced,
    removed: introduced,
    branches: [all],
    remoteBranches: [all],
    tags: [all],
    otherRefs: [all],
  });
  const frame = frameOf(3, `${other}, ${part}, "`, text, `" ${all}`);
  return finding({
    text,
    parts: { id: new Secret(part), secret: new Secret(text) },
    facts: { account: all },
    occurrences: [
      occurrence(text, { root: all, path: all, frame, history: past }),
      occurrence(text, { place: 'file-name', path: all, frame, isInWorkingTree: false, history: past }),
      occurrence(text, { place: 'tag-message', frame, isInWorkingTree: false, history: past }),
    ],
  });
}

function leakyReport(text: string, part: string, other: string): Report {
  const about = `${text} ${part} ${other}`;
  return report({
    findings: [leaky(text, part, other), leaky(other, part, text)],
    problems: [problem({ subject: about, message: about, advice: about })],
  });
}

/** The ways in which a reader could read a secret out of an output. */
function spellings(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}

describe('every format', () => {
  for (const format of formats) {
    it(`keeps secrets out of ${format}, wherever they stand`, async () => {
      const reporter = await reporterFor(format);
      fc.assert(
        fc.property(secretText, secretText, secretText, fc.boolean(), (text, part, other, color) => {
          const options = { color, width: 5_000, reveal: false, stats: true };
          const output = [...reporter(leakyReport(text, part, other), options)].join('');
          for (const secret of [text, part, other]) {
            for (const spelling of spellings(secret)) assert.ok(!output.includes(spelling), spelling);
          }
        }),
        { seed },
      );
    });
  }

  it('would fail this test if it did not mask', async () => {
    const reporter = await reporterFor('json');
    const options = { color: false, width: 80, reveal: true, stats: false };
    const output = [...reporter(leakyReport(stripeSecret, 'part-of-it', 'another-one'), options)].join('');
    assert.ok(spellings(stripeSecret).some((spelling) => output.includes(spelling)));
  });
});

describe('redactor', () => {
  it('masks each secret where it stands and leaves the rest', () => {
    const redactor = createRedactor([finding()]);
    assert.equal(redactor.text(`a ${stripeSecret}${stripeSecret} b`), 'a sk_l********dcsk_l********dc b');
  });

  it('prefers the longer of two secrets that begin alike', () => {
    const redactor = createRedactor([
      finding({ text: 'abcdefghijkl' }),
      finding({ text: 'abcdefghijklmnop' }),
    ]);
    assert.equal(redactor.text('abcdefghijklmnop'), 'abc********p');
  });

  it('leaves words under eight characters alone', () => {
    assert.equal(createRedactor([finding({ text: 'secret' })]).text('src/secret/a.ts'), 'src/secret/a.ts');
  });

  it('masks the lines of a block one by one', () => {
    const body = ['MIIEpAIBAAKCAQ', 'EA7bq3Zk9xW2vT'].join('');
    const block = finding({ text: `-----BEGIN KEY-----\n  ${body}\n-----END KEY-----` });
    assert.doesNotMatch(createRedactor([block]).text(`line: ${body}`), new RegExp(body));
  });

  it('keeps the mark of a frame on the secret when it masks another before it', () => {
    const other = 'neighbour-0123456789';
    const frame = frameOf(1, `${other} `, stripeSecret, '');
    const input = finding({ occurrences: [occurrence(stripeSecret, { frame })] });
    const [place] = createRedactor([input, finding({ text: other })]).finding(input).occurrences;
    const { mark, lines } = place?.frame ?? frame;
    assert.equal(lines[0]?.slice(mark.start, mark.end), 'sk_l********dc');
    assert.ok(!lines[0]?.includes(other));
  });
});
