/** Where the comment that allows a secret goes, in each kind of file, and where it goes nowhere. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtinRules } from '#rules/builtin';
import { createEngine } from '#engine/engine';
import { withComment } from '#triage/inline-comment';

const token = ['sk_', 'live_', '9fQ2mZ7xT4vB8nK1wR6yH3e5'].join('');
const rule = 'stripe-secret-key';

function commented(path: string, text: string, line: number, reason = 'known'): string {
  const request = { path, bytes: Buffer.from(text), firstLine: line, lastLine: line, rule, reason };
  const outcome = withComment(request);
  return 'refusal' in outcome ? `refused: ${outcome.refusal}` : Buffer.from(outcome.bytes).toString();
}

const kinds: readonly (readonly [path: string, before: string, after: string])[] = [
  ['a.ts', `const key = "${token}";`, ` // dowse:allow ${rule} known`],
  ['a.py', `key = "${token}"`, ` # dowse:allow ${rule} known`],
  ['a.go', `var key = "${token}"`, ` // dowse:allow ${rule} known`],
  ['a.css', `/* key */ .a { content: "${token}"; }`, ` /* dowse:allow ${rule} known */`],
  ['a.sql', `insert into keys values ('${token}');`, ` -- dowse:allow ${rule} known`],
  ['values.yaml', `key: ${token}`, ` # dowse:allow ${rule} known`],
  ['main.tf', `key = "${token}"`, ` # dowse:allow ${rule} known`],
  ['Jenkinsfile', `def key = '${token}'`, ` // dowse:allow ${rule} known`],
  ['Rakefile', `KEY = '${token}'`, ` # dowse:allow ${rule} known`],
];
for (const [path, before, after] of kinds) {
  test(`in ${path} it stands at the end of the line`, () => {
    assert.equal(commented(path, `one\n${before}\nthree\n`, 2), `one\n${before}${after}\nthree\n`);
    assert.equal(commented(path, `one\r\n${before}\r\n`, 2), `one\r\n${before}${after}\r\n`);
    assert.equal(commented(path, before, 1), `${before}${after}`);
  });
}

const above: readonly (readonly [path: string, line: string, comment: string])[] = [
  ['.env', `KEY=${token}`, `# dowse:allow-next-line ${rule} known`],
  ['.env.production', `KEY=${token}`, `# dowse:allow-next-line ${rule} known`],
  ['x/app.properties', `  key=${token}`, `  # dowse:allow-next-line ${rule} known`],
  ['Dockerfile', `ENV KEY=${token}`, `# dowse:allow-next-line ${rule} known`],
  ['Dockerfile.dev', `ENV KEY=${token}`, `# dowse:allow-next-line ${rule} known`],
  ['strings.xml', `  <string name="key">${token}</string>`, `  <!-- dowse:allow-next-line ${rule} known -->`],
  ['run.cmd', `set KEY=${token}`, `REM dowse:allow-next-line ${rule} known`],
];
for (const [path, line, comment] of above) {
  test(`in ${path} it stands on a line of its own`, () => {
    assert.equal(commented(path, `a\n${line}\n`, 2), `a\n${comment}\n${line}\n`);
    assert.equal(commented(path, `${line}\r\n`, 1), `${comment}\r\n${line}\r\n`);
  });
}

const refused: readonly (readonly [name: string, path: string, text: string, line: number, says: RegExp])[] =
  [
    ['JSON', 'a.json', `{"key": "${token}"}`, 1, /no comments/],
    ['an unknown kind', 'a.xyz', token, 1, /no comments/],
    ['a name without an ending', 'LICENSE', token, 1, /no comments/],
    ['binary content', 'a.ts', `\0\n"${token}"`, 2, /binary/],
    ['a template literal', 'a.ts', `const text = \`\n"${token}"\n\`;`, 2, /inside a longer text/],
    ['a docstring', 'a.py', `"""\nkey = "${token}"\n"""`, 2, /inside a longer text/],
    ['a here document', 'a.sh', `cat <<EOF\nkey=${token}\nEOF`, 2, /inside a longer text/],
    ['a continued line', 'a.sh', `run --key ${token} \\\n  --more`, 1, /continued/],
    ['a continuation', 'Dockerfile', `RUN a \\\n  ${token}`, 2, /continued/],
    ['a tag', 'a.xml', `<a\n key="${token}"/>`, 2, /inside a tag/],
    ['CDATA', 'a.xml', `<a><![CDATA[\n${token}\n]]></a>`, 2, /inside a tag/],
    ['an XML declaration', 'a.xml', `<?xml version="1.0"?><a>${token}</a>`, 1, /inside a tag/],
    ['lines that are gone', 'a.ts', 'one', 4, /fewer lines/],
  ];
for (const [name, path, text, line, says] of refused) {
  test(`there is none in ${name}`, () => assert.match(commented(path, text, line), says));
}

test('after a here document there is one', () => {
  const text = `cat <<-'END'\na\n\tEND\nKEY=${token}\n`;
  assert.match(commented('a.sh', text, 4), /# dowse:allow/);
});

test('there is none for a secret of several lines', () => {
  const request = {
    path: 'a.ts',
    bytes: Buffer.from('a\nb\n'),
    firstLine: 1,
    lastLine: 2,
    rule,
    reason: 'r',
  };
  assert.deepEqual(withComment(request), { refusal: 'the secret runs over several lines' });
});

test('a reason cannot end its comment, nor begin a line', () => {
  assert.match(commented('a.css', `a { b: "${token}" }`, 1, 'x */ y\n{}\u2028'), /x \* \/ y \{\} \*\/$/);
  assert.match(
    commented('a.xml', `<a>${token}</a>`, 1, 'x --> y--'),
    /^<!-- dowse:allow-next-line \S+ x - -> y- {1,2}-->\n/,
  );
});

test('whatever the reason and the file, the comment allows the secret and no line is lost', () => {
  const engine = createEngine(builtinRules());
  const told = (bytes: Uint8Array) => engine.search({ bytes, origin: { kind: 'stdin' } });
  const path = fc.constantFrom('a.ts', 'a.py', '.env', 'a.xml', 'a.css', 'a.yaml');
  const reason = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(path, reason, fc.constantFrom('\n', '\r\n'), (name, why, end) => {
      const original = ['one', `key = "${token}"`, 'é', ''].join(end);
      const after = commented(name, original, 2, why);
      const [sighting, ...others] = told(Buffer.from(after));
      assert.deepEqual([sighting?.secret, others.length], [token, 0]);
      assert.match(sighting?.allowedBy ?? '', /^dowse:allow/);
      const lines = after.split(end);
      for (const line of original.split(end)) assert.ok(lines.some((each) => each.startsWith(line)));
    }),
    { seed: 20_261_124, numRuns: 60 },
  );
});
