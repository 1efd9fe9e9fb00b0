/** What an older build had and the newer has not: told in every format that tells it, and masked there too. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonReporter } from '#report/json';
import { jsonlReporter } from '#report/jsonl';
import { textReporter } from '#report/text';
import { finding, occurrence, report, stripeSecret } from '../support/report.ts';

const gone = finding({ occurrences: [occurrence(stripeSecret, { path: `builds/${stripeSecret}.apk` })] });
const options = { color: false, width: 100, reveal: false, stats: false };

for (const [name, reporter] of Object.entries({ textReporter, jsonReporter, jsonlReporter })) {
  test(`${name} tells what is gone, and no secret of it in a path`, () => {
    const text = [...reporter(report({ findings: [], gone: [gone] }), options)].join('');
    assert.match(text, /stripe-secret-key/);
    assert.ok(!text.includes(stripeSecret));
  });
}
