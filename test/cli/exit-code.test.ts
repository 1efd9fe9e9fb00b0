import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodeOf, type ExitOptions, type Outcome } from '#cli/exit-code';

const cases: readonly {
  name: string;
  outcome: Partial<Outcome>;
  options?: Partial<ExitOptions>;
  expected: number;
}[] = [
  { name: 'a clean scan', outcome: { findings: 0, problems: 0 }, expected: 0 },
  { name: 'findings', outcome: { findings: 2, problems: 0 }, expected: 1 },
  { name: 'problems', outcome: { findings: 0, problems: 1 }, expected: 3 },
  { name: 'findings and problems', outcome: { findings: 1, problems: 1 }, expected: 1 },
  {
    name: 'findings with a number of their own',
    outcome: { findings: 1, problems: 0 },
    options: { exitCode: 42 },
    expected: 42,
  },
  {
    name: 'a number without findings',
    outcome: { findings: 0, problems: 0 },
    options: { exitCode: 42 },
    expected: 0,
  },
  {
    name: 'findings that are to exit with zero',
    outcome: { findings: 1, problems: 0 },
    options: { exitZero: true },
    expected: 0,
  },
  {
    name: 'an incomplete scan whose findings are to exit with zero',
    outcome: { findings: 1, problems: 1 },
    options: { exitZero: true },
    expected: 3,
  },
  {
    name: 'an interruption',
    outcome: { findings: 1, problems: 1, interruptedBy: 'SIGINT' },
    expected: 130,
  },
  {
    name: 'a termination that is to exit with zero',
    outcome: { findings: 0, problems: 1, interruptedBy: 'SIGTERM' },
    options: { exitZero: true },
    expected: 143,
  },
];

for (const { name, outcome, options, expected } of cases) {
  test(`${name} exits with ${expected}`, () => {
    assert.equal(
      exitCodeOf({ findings: 0, problems: 0, ...outcome }, { exitZero: false, ...options }),
      expected,
    );
  });
}
