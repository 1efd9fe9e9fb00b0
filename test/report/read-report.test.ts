/** A JSON report read back says the same in every format as the report that it was made of. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonReporter } from '#report/json';
import { jsonlReporter } from '#report/jsonl';
import { readReport } from '#report/read-report';
import { formats, reporterFor } from '#report/reporters';
import { reportCases } from '../support/report-cases.ts';

const options = { color: false, width: 100, reveal: false, stats: true };

describe('a JSON report read back', () => {
  for (const [name, report] of Object.entries(reportCases)) {
    const json = [...jsonReporter(report, options)].join('');
    it(`gives the same document again for "${name}"`, () => {
      assert.equal([...jsonReporter(readReport(json), options)].join(''), json);
    });
    it(`gives every other format what the scan gave it for "${name}"`, async () => {
      for (const format of formats) {
        const reporter = await reporterFor(format);
        const direct = [...reporter(report, options)].join('');
        const again = [...reporter({ ...readReport(json), isOfChanges: false }, options)].join('');
        assert.equal(again, direct, format);
      }
    });
  }

  it('is the same whether it was one document or lines', () => {
    for (const [name, report] of Object.entries(reportCases)) {
      const json = [...jsonReporter(report, options)].join('');
      const lines = [...jsonlReporter(report, options)].join('');
      assert.deepEqual(readReport(lines), readReport(json), name);
    }
    const cut = [...jsonlReporter(reportCases['rich']!, options)].slice(0, -1).join('');
    assert.throws(() => readReport(cut), /tool|summary/, 'lines that were cut short are told');
  });

  it('names the first place that is not as the schema has it', () => {
    const json = [...jsonReporter(reportCases['rich']!, options)].join('');
    const broken = json.replace('"severity": "critical"', '"severity": "dreadful"');
    assert.throws(() => readReport(broken), /findings\.0\.severity/);
    assert.throws(() => readReport('[]'), TypeError);
    assert.throws(() => readReport('{'), SyntaxError);
  });
});
