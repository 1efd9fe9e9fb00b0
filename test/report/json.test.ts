/** The JSON formats against their published schema, and as golden files. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Place } from '#model/finding';
import type { ProblemCode } from '#model/problem';
import { jsonReporter } from '#report/json';
import { jsonlReporter } from '#report/jsonl';
import type { Report, Reporter, ReportOptions } from '#report/report';
import { assertGolden } from '../support/golden.ts';
import { reportCases } from '../support/report-cases.ts';
import { finding, report, stripeSecret, summary } from '../support/report.ts';

const options: ReportOptions = { color: false, width: 80, reveal: false, stats: false };
const schemaUrl = new URL('../../docs/schema/report.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaUrl, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const isReport = ajv.compile(schema);
const isLine = ajv.compile({ $ref: `${schema.$id}#/$defs/line` });

function assertValid(validate: ValidateFunction, value: unknown): void {
  assert.ok(validate(value), JSON.stringify(validate.errors, null, 2));
}

function print(reporter: Reporter, input: Report, change: Partial<ReportOptions> = {}): string {
  return [...reporter(input, { ...options, ...change })].join('');
}

describe('json report', () => {
  for (const [name, input] of Object.entries(reportCases)) {
    it(`holds to the schema for "${name}", masked and revealed`, () => {
      assertValid(isReport, JSON.parse(print(jsonReporter, input)));
      assertValid(isReport, JSON.parse(print(jsonReporter, input, { reveal: true })));
    });
  }

  for (const name of ['names-and-messages', 'hostile', 'clean', 'empty']) {
    it(`is "${name}" as it was before`, () => {
      const url = new URL(`./golden/json/${name}.json.txt`, import.meta.url);
      assertGolden(url, print(jsonReporter, reportCases[name] ?? report()));
    });
  }

  it('tells what suppressions did, without the folders of this machine', () => {
    const entry = { kind: 'allow', file: '.dowse.yaml', line: 3, rule: 'a', reason: 'known' } as const;
    const suppressions = {
      baseline: 2,
      allowed: 1,
      excluded: 0,
      expired: [{ ...entry, folder: '/home/ada', expires: '2026-01-01' }],
      unused: [entry],
      unusedComments: [{ root: '.', path: 'a.ts', line: 4, rule: 'a' }],
    };
    const input = report({ summary: summary({ suppressions }) });
    const parsed = JSON.parse(print(jsonReporter, input));
    assertValid(isReport, parsed);
    assert.deepEqual(parsed.summary.suppressions.unused, [entry]);
    assert.deepEqual(parsed.summary.suppressions.expired, [{ ...entry, expires: '2026-01-01' }]);
  });

  it('masks secrets and parts, and reveals them only when asked to', () => {
    const input = report({ findings: [finding()] });
    assert.equal(JSON.parse(print(jsonReporter, input)).findings[0].secret, 'sk_l********dc');
    const revealed = JSON.parse(print(jsonReporter, input, { reveal: true })).findings[0];
    assert.equal(revealed.secret, stripeSecret);
    assert.equal(revealed.parts.secret, stripeSecret);
    assert.doesNotMatch(revealed.occurrences[0].frame.lines[0], new RegExp(stripeSecret));
  });

  it('is refused by the schema with a field too many, at every level', () => {
    const parsed = JSON.parse(print(jsonReporter, reportCases['rich'] ?? report()));
    const levels = [
      parsed,
      parsed.findings[0],
      parsed.findings[0].occurrences[0],
      parsed.findings[0].occurrences[0].history,
      parsed.problems[0],
      parsed.summary,
      parsed.summary.stages,
    ];
    for (const level of levels) {
      level.more = 1;
      assert.equal(isReport(parsed), false);
      delete level.more;
    }
    assertValid(isReport, parsed);
  });

  it('has a schema that knows every place and every problem of the model', () => {
    // The types make these lists complete: a word added to the model does not compile without it.
    const places: Record<Place, true> = {
      file: true,
      stdin: true,
      'commit-message': true,
      'commit-author': true,
      'tag-message': true,
      note: true,
      'file-name': true,
      'ref-name': true,
      'orphan-blob': true,
    };
    const codes: Record<ProblemCode, true> = {
      'unreadable-file': true,
      'unreadable-object': true,
      'missing-object': true,
      'shallow-history': true,
      'partial-clone': true,
      'lfs-object-missing': true,
      'submodule-missing': true,
      'archive-not-opened': true,
      'not-decoded': true,
      'limit-reached': true,
      'too-large': true,
      'git-failed': true,
      'unsafe-repository': true,
      'worker-failed': true,
      'provenance-incomplete': true,
      interrupted: true,
      'not-verified': true,
      'nothing-scanned': true,
    };
    assert.deepEqual(
      schema.$defs.occurrence.properties.place.enum.toSorted(),
      Object.keys(places).toSorted(),
    );
    assert.deepEqual(
      schema.$defs.problemFields.properties.code.enum.toSorted(),
      Object.keys(codes).toSorted(),
    );
  });
});

describe('jsonl report', () => {
  for (const [name, input] of Object.entries(reportCases)) {
    it(`gives one valid line for each event of "${name}", the summary last`, () => {
      const text = print(jsonlReporter, input);
      assert.ok(text.endsWith('\n'));
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      for (const line of lines) assertValid(isLine, line);
      assert.equal(
        lines.length,
        input.findings.length +
          (input.gone?.length ?? 0) +
          (input.builds?.length ?? 0) +
          input.problems.length +
          1,
      );
      assert.equal(lines.at(-1).kind, 'summary');
    });
  }

  it('is refused by the schema with a field too many, or without a version', () => {
    for (const line of print(jsonlReporter, reportCases['rich'] ?? report())
      .trimEnd()
      .split('\n')) {
      const { schemaVersion, ...rest } = JSON.parse(line);
      assert.equal(isLine(rest), false);
      assert.equal(isLine({ schemaVersion, ...rest, more: 1 }), false);
    }
  });

  it('is "rich" as it was before', () => {
    const [first, second, ...rest] = print(jsonlReporter, reportCases['rich'] ?? report()).split('\n');
    assertGolden(
      new URL('./golden/jsonl/rich.jsonl.txt', import.meta.url),
      [first, second, rest.at(-2)].join('\n'),
    );
  });
});
