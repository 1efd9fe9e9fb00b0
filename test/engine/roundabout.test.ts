import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignmentAt } from '#engine/assignment';

function valueIn(text: string, name = 'password'): string | undefined {
  const bytes = Buffer.from(text, 'latin1');
  const at = text.toLowerCase().indexOf(name);
  const found = assignmentAt(bytes, at, at + name.length);
  return found && text.slice(found.valueStart, found.valueEnd);
}

test('a value is found though something stands between it and the name', () => {
  for (const text of [
    'const dbPassword = process.env.DB_X || "v4Lue-1";',
    "password = ENV['X'] || 'v4Lue-1'",
    'process.env.PASSWORD ?? "v4Lue-1"',
    "os.environ.get('PASSWORD') or 'v4Lue-1'",
    "$password = getenv('X') ?: 'v4Lue-1';",
    'if (password === "v4Lue-1") {',
    'var password string = "v4Lue-1"',
    'Dim password As String = "v4Lue-1"',
    "param adminPassword string = 'v4Lue-1'",
    'static PASSWORD: &\'static str = "v4Lue-1";',
    'char password[] = "v4Lue-1";',
    'std::string password{"v4Lue-1"};',
    'let password = String::from("v4Lue-1");',
    'var password = []byte("v4Lue-1")',
    'string Password { get; set; } = "v4Lue-1";',
    '"adminPassword": { "type": "string", "defaultValue": "v4Lue-1" }',
    '"adminPassword": { "value": "v4Lue-1" }',
    'parser.add_argument("--password", type=str, default="v4Lue-1")',
    'The password is `v4Lue-1`.',
    '**Password:** v4Lue-1 ',
    'password: >-\n  v4Lue-1\n',
    '<password><![CDATA[v4Lue-1]]></password>',
    '{:user "a" :password "v4Lue-1"}',
    '{password, "v4Lue-1"}.',
    '\n  password "v4Lue-1"\n',
    'setx PASSWORD "v4Lue-1"',
  ]) {
    assert.equal(valueIn(text), 'v4Lue-1', text);
  }
});

test('what only looks like an assignment gives no value', () => {
  for (const text of [
    '<password encoding="base64">',
    'the password "v4Lue-1" of the user',
    'password || fallback',
    'if (password == other) {',
    'password is required',
  ]) {
    assert.equal(valueIn(text), undefined, text);
  }
});
