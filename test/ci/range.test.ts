import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readGithubEvent } from '#ci/github-event';
import { findCiChange, type CiChoice } from '#ci/range';
import type { TestRepository } from '../support/git-repository.ts';
import { createHub, mergeGroupPayload, pullPayload, pushPayload, type Hub } from '../support/github-run.ts';

const hubs: Hub[] = [];
after(() => hubs.forEach((hub) => hub.dispose()));

/** A hub of which main has `count` commits. */
function hubOf(count: number): Hub {
  const hub = createHub(Array.from({ length: count }, (_, index) => ({ [`main-${index}`]: 'text\n' })));
  hubs.push(hub);
  return hub;
}

function branch(hub: Hub, name: string, from: string, count: number): string[] {
  hub.work.git('checkout', '--quiet', '-B', name, from);
  return Array.from({ length: count }, (_, index) =>
    hub.work.commit({ [`${name}-${index}`]: 'text\n' }, name),
  );
}

async function choose(clone: TestRepository, name: string, payload: string): Promise<CiChoice> {
  return findCiChange(clone.path, readGithubEvent(name, payload));
}

/** The commits that were chosen, in the order of git; fails where no range was. */
async function chosen(clone: TestRepository, name: string, payload: string): Promise<string[]> {
  const choice = await choose(clone, name, payload);
  assert.equal(choice.kind, 'range', choice.why);
  const { range, commits } = choice;
  const listed = clone
    .git('rev-list', ...range.split(' '))
    .split('\n')
    .filter((oid) => oid !== '');
  assert.equal(listed.length, commits);
  return listed.sort();
}

const both: readonly (readonly [string, boolean])[] = [
  ['a clone of depth 1', false],
  ['a whole clone', true],
];

for (const [clone, isWhole] of both) {
  test(`a pull request brings its own commits, also after its target moved on (${clone})`, async () => {
    const hub = hubOf(30);
    const base = hub.work.git('rev-parse', 'main');
    const commits = branch(hub, 'feature', 'main~3', 3);
    hub.push('feature');
    branch(hub, 'main', 'main', 4);
    hub.push('main');
    hub.openPull(1, 'main', 'feature');
    const payload = pullPayload({ head: commits[2]!, base, commits: 3 });
    const checkout = hub.checkout('refs/pull/1/merge', isWhole);
    assert.deepEqual(await chosen(checkout, 'pull_request', payload), commits.toSorted());
  });

  test(`a pull request that merged its target brings its own commits and the merge (${clone})`, async () => {
    const hub = hubOf(25);
    const base = hub.work.git('rev-parse', 'main');
    const own = branch(hub, 'feature', 'main~2', 2);
    hub.work.git('merge', '--quiet', '--no-ff', '--message', 'Take main', 'main');
    const merge = hub.work.git('rev-parse', 'HEAD');
    own.push(merge, hub.work.commit({ more: 'text\n' }));
    hub.openPull(1, 'main', 'feature');
    const payload = pullPayload({ head: own[3]!, base, commits: 4 });
    const checkout = hub.checkout('refs/pull/1/merge', isWhole);
    assert.deepEqual(await chosen(checkout, 'pull_request', payload), own.toSorted());
  });

  test(`a pull request of a fork brings its own commits and is not trusted (${clone})`, async () => {
    const hub = hubOf(3);
    const base = hub.work.git('rev-parse', 'main');
    const commits = branch(hub, 'feature', 'main', 2);
    hub.openPull(7, 'main', 'feature');
    const payload = pullPayload({ number: 7, head: commits[1]!, base, commits: 2, from: 'mallory/shop' });
    const checkout = hub.checkout('refs/pull/7/merge', isWhole);
    const choice = await choose(checkout, 'pull_request', payload);
    assert.equal(choice.kind === 'range' && choice.isFork, true);
    assert.equal(choice.kind === 'range' && choice.base, base);
    assert.deepEqual(await chosen(checkout, 'pull_request', payload), commits.toSorted());
  });

  test(`pull_request_target brings the commits of the proposal, though its target is checked out (${clone})`, async () => {
    const hub = hubOf(3);
    const base = hub.work.git('rev-parse', 'main');
    const commits = branch(hub, 'feature', 'main~1', 2);
    hub.openPull(1, 'main', 'feature');
    const payload = pullPayload({ head: commits[1]!, base, commits: 2, from: null });
    const checkout = hub.checkout('refs/heads/main', isWhole);
    assert.deepEqual(await chosen(checkout, 'pull_request_target', payload), commits.toSorted());
  });

  test(`a push brings what came after the former place of the branch, a revert too (${clone})`, async () => {
    const hub = hubOf(30);
    const before = hub.work.git('rev-parse', 'main');
    const added = hub.work.commit({ key: 'text\n' });
    hub.work.git('revert', '--no-edit', added);
    const reverted = hub.work.git('rev-parse', 'HEAD');
    hub.push('main');
    const payload = pushPayload({ ref: 'refs/heads/main', before, after: reverted });
    const checkout = hub.checkout('refs/heads/main', isWhole);
    assert.deepEqual(await chosen(checkout, 'push', payload), [added, reverted].toSorted());
  });

  test(`a rebased branch, pushed by force, brings its rewritten commits and not those of main (${clone})`, async () => {
    const hub = hubOf(5);
    const before = branch(hub, 'feature', 'main~2', 2)[1]!;
    hub.push('feature');
    branch(hub, 'main', 'main', 3);
    hub.push('main');
    hub.work.git('checkout', '--quiet', 'feature');
    hub.work.git('rebase', '--quiet', 'main');
    hub.push('+feature');
    const head = hub.work.git('rev-parse', 'HEAD');
    const payload = pushPayload({ ref: 'refs/heads/feature', before, after: head, forced: true });
    const checkout = hub.checkout('refs/heads/feature', isWhole);
    const expected = [head, hub.work.git('rev-parse', 'HEAD~1')].toSorted();
    assert.deepEqual(await chosen(checkout, 'push', payload), expected);
  });

  test(`a force push whose former place is gone brings what the main branch lacks (${clone})`, async () => {
    const hub = hubOf(4);
    const commits = branch(hub, 'feature', 'main~1', 3);
    hub.push('feature');
    const payload = pushPayload({
      ref: 'refs/heads/feature',
      before: 'ab'.repeat(20),
      after: commits[2]!,
      forced: true,
    });
    const checkout = hub.checkout('refs/heads/feature', isWhole);
    assert.deepEqual(await chosen(checkout, 'push', payload), commits.toSorted());
  });

  test(`a new branch brings what the main branch lacks, though another branch has it (${clone})`, async () => {
    const hub = hubOf(4);
    const commits = branch(hub, 'feature', 'main~1', 3);
    hub.push('feature', 'feature:refs/heads/other');
    const payload = pushPayload({ ref: 'refs/heads/feature', after: commits[2]! });
    const checkout = hub.checkout('refs/heads/feature', isWhole);
    assert.deepEqual(await chosen(checkout, 'push', payload), commits.toSorted());
  });

  test(`a new branch made from another one brings what that lacks (${clone})`, async () => {
    const hub = hubOf(4);
    branch(hub, 'release', 'main~1', 2);
    const commits = branch(hub, 'feature', 'release', 1);
    hub.push('release', 'feature');
    const payload = pushPayload({
      ref: 'refs/heads/feature',
      after: commits[0]!,
      baseRef: 'refs/heads/release',
    });
    const checkout = hub.checkout('refs/heads/feature', isWhole);
    assert.deepEqual(await chosen(checkout, 'push', payload), commits);
  });

  test(`an annotated tag brings what the main branch lacks (${clone})`, async () => {
    const hub = hubOf(4);
    const commits = branch(hub, 'release', 'main~1', 2);
    hub.work.git('tag', '--annotate', '--message', 'One', 'v1');
    hub.push('refs/tags/v1');
    const payload = pushPayload({ ref: 'refs/tags/v1', after: hub.work.git('rev-parse', 'v1') });
    const checkout = hub.checkout('refs/tags/v1', isWhole);
    assert.deepEqual(await chosen(checkout, 'push', payload), commits.toSorted());
  });

  test(`a merge queue brings the group's commits (${clone})`, async () => {
    const hub = hubOf(4);
    const base = hub.work.git('rev-parse', 'main');
    const [own = ''] = branch(hub, 'feature', 'main~1', 1);
    hub.work.git('checkout', '--quiet', '-B', 'queue', 'main');
    hub.work.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
    const head = hub.work.git('rev-parse', 'HEAD');
    hub.push('queue');
    const checkout = hub.checkout('refs/heads/queue', isWhole);
    const payload = mergeGroupPayload(head, base);
    assert.deepEqual(await chosen(checkout, 'merge_group', payload), [own, head].toSorted());
  });

  test(`a schedule and a start by hand look at everything, of a whole history (${clone})`, async () => {
    const hub = hubOf(4);
    for (const name of ['schedule', 'workflow_dispatch']) {
      const checkout = hub.checkout('refs/heads/main', isWhole);
      assert.equal((await choose(checkout, name, '{"repository":{}}')).kind, 'whole');
      assert.equal(checkout.git('rev-list', '--count', 'HEAD'), '4');
    }
  });
}

test('the first push to the main branch brings everything', async () => {
  const hub = hubOf(3);
  const payload = pushPayload({ ref: 'refs/heads/main', after: hub.work.git('rev-parse', 'main') });
  const choice = await choose(hub.checkout('refs/heads/main'), 'push', payload);
  assert.equal(choice.kind, 'whole');
  assert.match(choice.why, /a first push to the branch main: everything is scanned, since nothing is known/);
});

test('a deleted branch brings nothing', async () => {
  const hub = hubOf(1);
  const payload = pushPayload({ ref: 'refs/heads/old', before: hub.work.git('rev-parse', 'main') });
  assert.equal((await choose(hub.checkout('refs/heads/main'), 'push', payload)).kind, 'nothing');
});

test('a base far behind is found by deepening, until the range is exact', async () => {
  const hub = hubOf(1);
  const before = hub.work.git('rev-parse', 'main');
  const commits = branch(hub, 'main', 'main', 60);
  hub.push('main');
  const payload = pushPayload({ ref: 'refs/heads/main', before, after: commits[59]! });
  const checkout = hub.checkout('refs/heads/main');
  assert.deepEqual(await chosen(checkout, 'push', payload), commits.toSorted());
});

test('a clone whose remote does not answer is scanned whole, and the choice says why', async () => {
  const hub = hubOf(3);
  const base = hub.work.git('rev-parse', 'main~1');
  const payload = pushPayload({
    ref: 'refs/heads/main',
    before: base,
    after: hub.work.git('rev-parse', 'main'),
  });
  const checkout = hub.checkout('refs/heads/main');
  checkout.git('remote', 'set-url', 'origin', `${hub.url}-gone`);
  const choice = await choose(checkout, 'push', payload);
  assert.equal(choice.kind, 'whole');
  assert.match(choice.why, /neither in the clone nor to be fetched/);
});

test('a fetch runs no program that the configuration of the repository names', async () => {
  const hub = hubOf(3);
  const base = hub.work.git('rev-parse', 'main~1');
  const payload = pushPayload({
    ref: 'refs/heads/main',
    before: base,
    after: hub.work.git('rev-parse', 'main'),
  });
  for (const [key, value] of [
    ['remote.origin.url', 'ext::sh -c "touch MARK"'],
    ['remote.origin.uploadpack', 'touch MARK; git-upload-pack'],
    ['remote.origin.vcs', 'ext'],
    ['core.sshCommand', 'touch MARK; false'],
    ['credential.helper', '!touch MARK; false'],
  ] as const) {
    const checkout = hub.checkout('refs/heads/main');
    checkout.git('config', key, value.replace('MARK', `${checkout.path}/mark`));
    if (key === 'core.sshCommand') checkout.git('config', 'remote.origin.url', 'ssh://127.0.0.1:1/x');
    await choose(checkout, 'push', payload);
    assert.doesNotMatch(checkout.git('status', '--porcelain'), /mark/, key);
  }
});
