import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { History, Occurrence } from '#model/finding';
import { nextStep, spreadOf } from '#report/next-step';
import { finding, googleRule, history, occurrence, stripeSecret } from '../support/report.ts';

const { isPushed: _isPushed, ...withoutRemotes } = history({ remoteBranches: [] });
const { introduced: _introduced, ...neverCommitted } = history({
  isInHead: false,
  isReachable: false,
  isPushed: false,
  branches: [],
});
const lost: History = history({ isInHead: false, isReachable: false, isPushed: false });

const pushed = occurrence(stripeSecret, { history: history() });
const local = occurrence(stripeSecret, { history: history({ isPushed: false }) });
const unknown = occurrence(stripeSecret, { history: withoutRemotes });
const unreachable = occurrence(stripeSecret, { isInWorkingTree: false, history: lost });
const staged = occurrence(stripeSecret, { isStaged: true });
const onDisk = occurrence(stripeSecret);
const stray = occurrence(stripeSecret, {
  place: 'orphan-blob',
  isInWorkingTree: false,
  history: neverCommitted,
});
const stdin = occurrence(stripeSecret, { place: 'stdin', isInWorkingTree: false });

describe('next step', () => {
  const cases: { name: string; places: Occurrence[]; spread: string; says: RegExp }[] = [
    {
      name: 'pushed',
      places: [onDisk, local, pushed],
      spread: 'pushed',
      says: /^Rotate it first.*not enough/,
    },
    { name: 'committed, no remotes', places: [unknown], spread: 'committed', says: /cannot tell.*pushed/ },
    {
      name: 'not pushed yet',
      places: [onDisk, local],
      spread: 'committed-locally',
      says: /not pushed.*commit 3f2a9c1d5 \(git commit --amend/,
    },
    { name: 'in no branch', places: [unreachable, onDisk], spread: 'unreachable', says: /No branch or tag/ },
    {
      name: 'only staged',
      places: [staged, stray],
      spread: 'staged',
      says: /only staged.*git restore --staged src\/billing\/config\.ts/,
    },
    { name: 'on disk', places: [onDisk, stray], spread: 'on-disk', says: /out of the file/ },
    { name: 'staged once', places: [stray], spread: 'stray', says: /in no commit/ },
    { name: 'read from a pipe', places: [stdin], spread: 'stream', says: /this text/ },
  ];
  for (const { name, places, spread, says } of cases) {
    it(`fits a secret that is ${name}`, () => {
      const input = finding({ occurrences: places });
      assert.equal(spreadOf(input), spread);
      assert.match(nextStep(input), says);
    });
  }

  it('never puts a strange path into a command that people copy', () => {
    for (const [path, word] of [
      ['$(id)', 'FILE'],
      ['a"b', 'FILE'],
      ['%PATH%', 'FILE'],
      ['-f', 'FILE'],
      [':(top)a', 'FILE'],
      ['a\nb', 'FILE'],
      ['\ufffd', 'FILE'],
      // In double quotes no shell acts on these.
      ['a; rm -rf ~', '"a; rm -rf ~"'],
      ["it's", `"it's"`],
      ['a & b', '"a & b"'],
    ] as const) {
      const input = finding({ occurrences: [occurrence(stripeSecret, { path, isStaged: true })] });
      assert.ok(nextStep(input).includes(`(git restore --staged ${word})`), path);
    }
  });

  it('names no single commit when there are several', () => {
    const other = history({ isPushed: false, introduced: { ...commitOf(local), oid: 'f'.repeat(40) } });
    const input = finding({ occurrences: [local, occurrence(stripeSecret, { history: other })] });
    assert.match(nextStep(input), /out of the commits/);
  });

  it('asks to restrict a public key rather than to rotate it', () => {
    assert.match(nextStep(finding({ rule: googleRule })), /made to be seen by clients/);
  });
});

function commitOf(place: Occurrence): NonNullable<History['introduced']> {
  const introduced = place.history?.introduced;
  assert.ok(introduced);
  return introduced;
}
