import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '#engine/engine';
import { joinedRuns } from '#engine/joined-runs';
import { builtinRules } from '#rules/builtin';

const engine = createEngine(builtinRules());
const pieces = ['dop_v1_9f2c4b7a1d', '8e03f6b5c2a7d94e8f10634c', '7b1e9d05a8f2c36b4e7d018a95d3e8'];
const whole = pieces.join('');

const search = (text: string) => engine.search({ bytes: Buffer.from(text), origin: { kind: 'stdin' } });

test('a key in pieces over several lines is found as a whole, at the place of its pieces', () => {
  const [a, b, c] = pieces;
  for (const text of [
    `const key = '${a}' +\n  '${b}' +\n  '${c}';\n`,
    `const key = '${a}'\n  + '${b}'\n  + '${c}';\n`,
    `key = ("${a}"\r\n       "${b}"\r\n       "${c}")\r\n`,
    `$key = "${a}" .\n  "${b}" .\n  "${c}";\n`,
    `DO_KEY=${a}\\\n${b}\\\n${c}\n`,
    `key: "${a}\\\n  ${b}\\\n  ${c}"\n`,
  ]) {
    const [found, ...others] = search(text);
    assert.deepEqual(others, [], text);
    assert.equal(found?.rule, 'digitalocean-personal-access-token', text);
    assert.equal(found?.secret, whole, text);
    assert.equal(found?.facts['written'], 'in pieces');
    assert.equal(found?.start.byte, text.indexOf(a!), text);
    assert.equal(found?.end.byte, text.indexOf(c!) + c!.length, text);
    for (const piece of pieces) assert.ok(!found?.frame.lines.join('\n').includes(piece), text);
  }
});

test('the name on the line of the first piece counts', () => {
  const [found] = search("const apiKey = 'kX9vPq2LmZ7wRt5Yb8Nd'\n  + 'Tq6Yd1Fj5Nw0Ru2Ek7Mz';\n");
  assert.equal(found?.rule, 'generic-token');
  assert.equal(found?.secret, 'kX9vPq2LmZ7wRt5Yb8NdTq6Yd1Fj5Nw0Ru2Ek7Mz');
});

test('pieces on one line, lists and texts are left alone', () => {
  for (const text of [
    `const key = '${pieces[0]}' + '${pieces[1]}' + '${pieces[2]}';\n`,
    `const list = ['${pieces[0]}',\n  '${pieces[1]}'];\n`,
    `"some words here" +\n  "and here"\n`,
    'run --with \\\n  more\n',
    `a = "${pieces[0]}"\nb = "${pieces[1]}"\n`,
  ]) {
    assert.deepEqual([...joinedRuns(Buffer.from(text))], [], text);
  }
});
