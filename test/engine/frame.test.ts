import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeFrame } from '#engine/frame';

test('the line of the secret is shown with every sighted secret masked', () => {
  const text = 'first\nid = "AAAABBBBCCCCDDDD", key = "ééé0123456789abcdef" // end\r\nlast';
  const bytes = Buffer.from(text);
  const range = (part: string) => {
    const start = bytes.indexOf(part);
    return { start, end: start + Buffer.byteLength(part) };
  };
  const id = range('AAAABBBBCCCCDDDD');
  const key = range('ééé0123456789abcdef');
  const frame = codeFrame(bytes, key, 2, [id, key]);
  assert.deepEqual(frame.lines, ['id = "AAA********D", key = "ééé********f" // end']);
  assert.equal(frame.firstLine, 2);
  assert.equal(frame.lines[0]!.slice(frame.mark.start, frame.mark.end), 'ééé********f');
});

test('a line of megabytes is cut around the secret', () => {
  const bytes = Buffer.from(`${'a'.repeat(5_000_000)}SECRETSECRETSECRET${'b'.repeat(5_000_000)}`);
  const secret = { start: 5_000_000, end: 5_000_018 };
  const [line] = codeFrame(bytes, secret, 1, [secret]).lines;
  assert.ok(line!.length <= 260);
  assert.ok(line!.includes('aSEC********Tb'));
});

test('no frame holds a secret of 12 characters or more', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9+/]{12,60}$/);
  fc.assert(
    fc.property(secret, secret, fc.string(), fc.string(), (one, two, before, between) => {
      const bytes = Buffer.from(`${before}${one}${between}\n${two}`);
      const start = Buffer.byteLength(before);
      const ranges = [
        { start, end: start + one.length },
        { start: bytes.length - two.length, end: bytes.length },
      ];
      for (const range of ranges) {
        const frame = codeFrame(bytes, range, 1, ranges);
        const shown = frame.lines.join('\n');
        if (!before.includes(one) && !between.includes(one)) assert.ok(!shown.includes(one));
        if (!before.includes(two) && !between.includes(two)) assert.ok(!shown.includes(two));
      }
    }),
    { seed: 11 },
  );
});
