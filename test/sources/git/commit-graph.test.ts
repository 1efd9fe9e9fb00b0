/** The graph of commits against a plain one: maps and sets. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CommitGraph, createCommitGraph } from '#sources/git/commit-graph';
import { correctTimes, findTips, orderCommits, spreadToAncestors } from '#sources/git/reachability';

interface PlainCommit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly time: number;
}

const oidOf = (index: number): string => (index * 2654435761).toString(16).padStart(40, '0');

/** Commits whose parents have smaller numbers; some parents are not in the list. In any order. */
const history = fc
  .array(fc.tuple(fc.array(fc.nat(40), { maxLength: 3 }), fc.nat(100)), { minLength: 1, maxLength: 40 })
  .map((rows) =>
    rows.map(([parents, time], index): PlainCommit => ({
      oid: oidOf(index),
      parents: [...new Set(parents.map((parent) => oidOf(parent < index ? parent : 1000 + parent)))],
      time,
    })),
  )
  .chain((commits) => fc.shuffledSubarray(commits, { minLength: commits.length }));

function graphOf(commits: readonly PlainCommit[]): CommitGraph {
  const graph = createCommitGraph('sha1');
  graph.addLines(commits.map(({ oid, time, parents }) => [oid, time, ...parents].join(' ')).join('\n'));
  return graph;
}

/** The commit and all its ancestors. */
function ancestors(commits: readonly PlainCommit[], oid: string): Set<string> {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  const seen = new Set<string>();
  const open = [oid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(byOid.get(next)?.parents ?? []));
  }
  return seen;
}

test('the graph gives back what it was told', () => {
  fc.assert(
    fc.property(history, (commits) => {
      const graph = graphOf(commits);
      for (const { oid, parents, time } of commits) {
        const commit = graph.find(oid);
        assert.equal(graph.oid(commit), oid);
        assert.equal(graph.time(commit), time);
        assert.equal(graph.isPresent(commit), true);
        const first = graph.firstParent(commit);
        const told = Array.from({ length: graph.parentCount(commit) }, (_, at) =>
          graph.oid(graph.parent(first + at)),
        );
        assert.deepEqual(told, parents);
      }
      const missing = new Set(
        commits.flatMap(({ parents }) => parents).filter((oid) => !commits.some((each) => each.oid === oid)),
      );
      assert.equal(graph.size, commits.length + missing.size);
      for (const oid of missing) assert.equal(graph.isPresent(graph.find(oid)), false);
      assert.equal(graph.find('f'.repeat(40)), -1);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('parents come before children, and none is as old as its child', () => {
  fc.assert(
    fc.property(history, (commits) => {
      const graph = graphOf(commits);
      const order = orderCommits(graph);
      const times = correctTimes(graph, order);
      const place = new Map([...order].map((commit, index) => [commit, index]));
      assert.equal(place.size, graph.size);
      for (const { oid, parents, time } of commits) {
        const commit = graph.find(oid);
        assert.ok(times[commit]! >= time);
        for (const parent of parents) {
          assert.ok(place.get(graph.find(parent))! < place.get(commit)!);
          assert.ok(times[graph.find(parent)]! < times[commit]!);
        }
      }
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('bits reach exactly the ancestors, and tips exactly what they lead to', () => {
  fc.assert(
    fc.property(
      history,
      fc.array(fc.array(fc.nat(39), { minLength: 1, maxLength: 3 }), { maxLength: 70 }),
      (commits, picks) => {
        const graph = graphOf(commits);
        const order = orderCommits(graph);
        const pick = (index: number): string => commits[index % commits.length]!.oid;
        const bits = new Uint8Array(graph.size);
        bits[graph.find(pick(0))] = 4;
        spreadToAncestors(graph, order, bits);
        const reached = ancestors(commits, pick(0));
        for (let commit = 0; commit < graph.size; commit++) {
          assert.equal(bits[commit], reached.has(graph.oid(commit)) ? 4 : 0);
        }
        const sets = picks.map((indexes) => indexes.map((index) => graph.find(pick(index))));
        const found = new Set<string>();
        findTips(
          graph,
          order,
          sets,
          Int32Array.from(commits, ({ oid }) => graph.find(oid)),
          (set, tip) => found.add(`${set} ${tip}`),
        );
        picks.forEach((indexes, set) =>
          commits.forEach(({ oid }, tip) => {
            const history = ancestors(commits, oid);
            assert.equal(
              found.has(`${set} ${tip}`),
              indexes.some((index) => history.has(pick(index))),
            );
          }),
        );
      },
    ),
    { seed: 5, numRuns: 100 },
  );
});

test('a cycle, which only forged ids can make, has an end', () => {
  const graph = createCommitGraph('sha1');
  graph.add({ oid: oidOf(1), parents: [oidOf(2)], time: 1 });
  graph.add({ oid: oidOf(2), parents: [oidOf(1)], time: 1 });
  assert.equal(orderCommits(graph).length, 2);
});

test('a graph of many commits grows as needed', () => {
  const graph = createCommitGraph('sha256');
  const wide = (index: number): string => index.toString(16).padStart(8, '0').repeat(8);
  for (let index = 0; index < 5000; index++)
    graph.add({ oid: wide(index), parents: index > 0 ? [wide(index - 1)] : [], time: index });
  assert.equal(graph.size, 5000);
  assert.deepEqual(
    [...orderCommits(graph)],
    Array.from({ length: 5000 }, (_, index) => index),
  );
  assert.equal(graph.oid(graph.find(wide(4321))), wide(4321));
});
