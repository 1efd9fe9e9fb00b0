/** The parser of `git cat-file --batch`: the same objects, however the stream is cut into chunks. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createObjectStream, filler } from '#sources/git/object-stream';

interface Answer {
  readonly oid: string;
  readonly content: Buffer | undefined;
}

const oidOf = (index: number): string => index.toString(16).padStart(40, '0');

function printed(answers: readonly Answer[]): Buffer {
  return Buffer.concat(
    answers.map(({ oid, content }) =>
      content === undefined
        ? Buffer.from(`${oid} missing\n`)
        : Buffer.concat([Buffer.from(`${oid} blob ${content.length}\n`), content, Buffer.from('\n')]),
    ),
  );
}

function parse(chunks: readonly Buffer[]): {
  answers: Answer[];
  fillers: number;
  pending: string | undefined;
} {
  const answers: Answer[] = [];
  let fillers = 0;
  const stream = createObjectStream(
    {
      object: (oid, _type, bytes) => answers.push({ oid, content: Buffer.from(bytes) }),
      missing: (oid) => answers.push({ oid, content: undefined }),
      begin: () => assert.fail('no object is large'),
      piece: () => assert.fail('no object is large'),
      end: () => assert.fail('no object is large'),
    },
    () => fillers++,
  );
  for (const chunk of chunks) stream.push(chunk);
  return { answers, fillers, pending: stream.pending() };
}

function cutAt(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

test('objects are the same however the stream is cut', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.constant(Buffer.from('x\n\nxxx missing\n')),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(
      fc.array(content, { maxLength: 8 }),
      fc.array(fc.nat(), { maxLength: 12 }),
      (contents, cuts) => {
        const answers = contents.map((each, index) => ({ oid: oidOf(index), content: each }));
        const bytes = Buffer.concat([printed(answers), Buffer.from(`${filler.trim()} missing\n`)]);
        const parsed = parse(cutAt(bytes, cuts));
        assert.deepEqual(parsed.answers, answers);
        assert.equal(parsed.fillers, 1);
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

test('the answer to a filler may end in a later chunk, before the next objects', () => {
  const first = { oid: oidOf(1), content: Buffer.from('one') };
  const second = { oid: oidOf(2), content: Buffer.from('two') };
  const parsed = parse([
    Buffer.concat([printed([first]), Buffer.from('xxx')]),
    Buffer.from('xx missing'),
    Buffer.concat([Buffer.from('\n'), printed([second])]),
  ]);
  assert.deepEqual(parsed, { answers: [first, second], fillers: 1, pending: undefined });
});

test('an object that was begun is pending until its last byte', () => {
  const { answers, pending } = parse([Buffer.from(`${oidOf(3)} blob 10\n12345`)]);
  assert.deepEqual([answers, pending], [[], oidOf(3)]);
});

test('a stream that is no answer of git is refused', () => {
  assert.throws(() => parse([Buffer.alloc(5000, 'abc')]), /unknown answer/);
});
