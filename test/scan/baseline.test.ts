/** That a baseline outlives what people do to files and history: the same secrets stay hidden, and no other. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBaseline, baselineText } from '#config/baseline-file';
import type { Finding } from '#model/finding';
import type { Summary } from '#model/summary';
import type { ScanOptions } from '#scan/options';
import { scan } from '#scan/scan';
import { addEntries, baselineSuppressions, toBaselineEntry } from '#triage/baseline';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';

const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Made-up credentials, of strong and guessable kinds, by number. */
function secretNumber(index: number, random: () => number): { line: string; text: string } {
  const draw = (length: number): string =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  if (index % 3 === 0) {
    const text = ['sk_', 'live_', draw(24)].join('');
    return { line: `stripe = "${text}"`, text };
  }
  if (index % 3 === 1) {
    const text = `hunter${index}x${draw(3)}`;
    return { line: `password = "${text}"`, text };
  }
  const text = ['SG.', draw(22), '.', draw(43)].join('');
  return { line: `SENDGRID_API_KEY=${text}`, text };
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function scanned(options: ScanOptions): Promise<{ findings: Finding[]; summary: Summary }> {
  const findings: Finding[] = [];
  let summary: Summary | undefined;
  for await (const event of scan(options)) {
    if (event.kind === 'finding') findings.push(event);
    if (event.kind === 'summary') summary = event;
  }
  assert.ok(summary);
  return { findings, summary };
}

const textsOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ secret }) => secret.reveal()).sort();

/** What people do. Each takes the repository on `main` and leaves it there, with the secrets in history or files. */
const deeds: Readonly<Record<string, (repository: TestRepository) => void>> = {
  squash(repository) {
    const root = repository.git('rev-list', '--max-parents=0', 'HEAD').split('\n')[0]!;
    repository.git('reset', '--soft', root);
    repository.git('commit', '--quiet', '--allow-empty', '--amend', '--message', 'All in one');
    forget(repository);
  },
  'move to a folder'(repository) {
    const file = firstFile(repository);
    const text = repository.git('show', `HEAD:${file}`);
    repository.commit({ [file]: null, [`deep/er/${file}`]: `${text}\n` }, 'Move');
  },
  'rename all'(repository) {
    const files = repository.git('ls-files').split('\n');
    for (const [index, file] of files.entries())
      repository.git('mv', '-k', file, `n${index}-${files.length}.ini`);
    repository.commit({}, 'Rename');
  },
  'shift lines'(repository) {
    const file = firstFile(repository);
    const text = repository.git('show', `HEAD:${file}`);
    repository.commit({ [file]: `# new\n\n\n${text}\n# end\n` }, 'Shift');
  },
  rebase(repository) {
    const root = repository.git('rev-list', '--max-parents=0', 'HEAD').split('\n')[0]!;
    repository.git('checkout', '--quiet', '-b', 'other', root);
    repository.commit({ 'README.md': 'Another start\n' }, 'Other');
    repository.git('checkout', '--quiet', 'main');
    repository.git('rebase', '--quiet', 'other');
    repository.git('branch', '--quiet', '-D', 'other');
    forget(repository);
  },
};

/** Old commits are gone for good, as they are in everyone else's clone. */
function forget(repository: TestRepository): void {
  repository.git('reflog', 'expire', '--expire=now', '--all');
  repository.git('gc', '--quiet', '--prune=now');
}

function firstFile(repository: TestRepository): string {
  return repository
    .git('ls-files')
    .split('\n')
    .find((file) => file !== 'README.md')!;
}

test('a baseline hides exactly the same secrets after squashes, moves, renames, shifts and rebases', async () => {
  const deed = fc.constantFrom(...Object.keys(deeds));
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.integer({ min: 2, max: 9 }),
      fc.array(deed, { minLength: 1, maxLength: 4 }),
      async (seed, count, done) => {
        const random = randomFrom(seed);
        const secrets = Array.from({ length: count }, (_, index) => secretNumber(index, random));
        const repository = gitRepo([{ 'README.md': 'Hello\n' }]);
        try {
          for (const [index, { line }] of secrets.entries()) {
            repository.commit({ [`f${index}.txt`]: `# ${index}\n${line}\n` }, `Add ${index}`);
          }
          const before = await scanned({ targets: [repository.path] });
          assert.deepEqual(textsOf(before.findings), secrets.map(({ text }) => text).sort());
          const known = before.findings.filter(() => random() < 0.6);
          const entries = addEntries(
            [],
            known.map((finding) => toBaselineEntry(finding)),
          );
          const text = baselineText(entries);
          for (const { text: secret } of secrets) assert.ok(!text.includes(secret));
          for (const name of done) deeds[name]!(repository);
          const suppressions = baselineSuppressions(parseBaseline(text, 'b'), `${repository.path}/b`);
          const options = { targets: [repository.path], suppressions, tellUnused: true };
          const { findings, summary } = await scanned(options);
          const hidden = new Set(textsOf(known));
          assert.deepEqual(
            textsOf(findings),
            secrets
              .map((each) => each.text)
              .filter((each) => !hidden.has(each))
              .sort(),
          );
          assert.equal(summary.suppressions?.baseline ?? 0, known.length);
          assert.deepEqual(summary.suppressions?.unused ?? [], []);
        } finally {
          repository.dispose();
        }
      },
    ),
    { seed: 20_261_124, numRuns: 10 },
  );
});

test('an entry whose secret is gone for good is told as unused, by whole scans only', async () => {
  const { text, line } = secretNumber(0, randomFrom(7));
  const repository = gitRepo([{ 'a.txt': `${line}\n` }]);
  try {
    const before = await scanned({ targets: [repository.path] });
    assert.deepEqual(textsOf(before.findings), [text]);
    const file = `${repository.path}/b`;
    const suppressions = baselineSuppressions(
      before.findings.map((each) => toBaselineEntry(each)),
      file,
    );
    repository.git('checkout', '--quiet', '--orphan', 'fresh');
    repository.commit({ 'a.txt': null, 'b.txt': 'nothing\n' });
    repository.git('branch', '-D', 'main');
    forget(repository);
    const unusedOf = async (more: Partial<ScanOptions>): Promise<number | undefined> =>
      (await scanned({ targets: [repository.path], suppressions, tellUnused: true, ...more })).summary
        .suppressions?.unused.length;
    assert.equal(await unusedOf({}), 1);
    assert.equal(await unusedOf({ tellUnused: false }), 0);
    assert.equal(await unusedOf({ history: false }), 0);
    assert.equal(await unusedOf({ staged: true }), 0);
  } finally {
    repository.dispose();
  }
});
