import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignmentAt } from '#engine/assignment';

const value = ['Tr0ub4', 'dor&3'].join('');

const syntaxes: { name: string; text: string; quote: string; expected?: string }[] = [
  { name: 'shell export', text: `export DB_PASSWORD=${value}\n`, quote: 'none' },
  { name: 'shell export in quotes', text: `export DB_PASSWORD="${value}"\n`, quote: 'quoted' },
  { name: 'YAML', text: `  password: ${value}\n`, quote: 'none' },
  { name: 'YAML in quotes', text: `  password: '${value}'\n`, quote: 'quoted' },
  { name: 'JSON', text: `{"password": "${value}"}`, quote: 'quoted' },
  { name: 'JSON in a string', text: `"{\\"password\\": \\"${value}\\"}"`, quote: 'quoted' },
  { name: 'Ruby hash', text: `:password => '${value}',`, quote: 'quoted' },
  { name: 'Go', text: `password := "${value}"`, quote: 'quoted' },
  { name: 'XML element', text: `<password>${value}</password>`, quote: 'element' },
  { name: 'XML attributes', text: `<add name="password" value="${value}"/>`, quote: 'quoted' },
  { name: 'Android resource', text: `<string name="password">${value}</string>`, quote: 'element' },
  { name: 'plist', text: `<key>password</key>\n\t<string>${value}</string>`, quote: 'element' },
  { name: 'setter', text: `db.setPassword("${value}");`, quote: 'quoted' },
  { name: 'PHP define', text: `define('DB_PASSWORD', '${value}');`, quote: 'quoted' },
  { name: 'map put', text: `map.put("password", "${value}");`, quote: 'quoted' },
  { name: 'Objective-C', text: `NSString *password = @"${value}";`, quote: 'quoted' },
  { name: 'Swift with a type', text: `let password: String = "${value}"`, quote: 'quoted' },
  { name: 'Rust with a type', text: `const PASSWORD: &str = "${value}";`, quote: 'quoted' },
  { name: 'TypeScript with a type', text: `private password: string = '${value}';`, quote: 'quoted' },
  { name: 'Python bytes', text: `password = b"${value}"`, quote: 'quoted' },
  { name: 'command line', text: `mysql --password ${value} db`, quote: 'none' },
  { name: 'command line with =', text: `mysql --password=${value} db`, quote: 'none' },
  { name: 'Dockerfile', text: `FROM x\nENV DB_PASSWORD ${value}\n`, quote: 'none' },
  { name: '.properties', text: `spring.datasource.password=${value}\r\n`, quote: 'none' },
  { name: 'Java annotation', text: `@Value(password = "${value}")`, quote: 'quoted' },
  {
    name: 'query parameter',
    text: `?user=a&password=S3cretValue9&x=1`,
    quote: 'none',
    expected: 'S3cretValue9',
  },
  { name: 'setter with an object', text: `set(bag, "password", "${value}")`, quote: 'quoted' },
  { name: 'C define', text: `#define DB_PASSWORD "${value}"\n`, quote: 'quoted' },
  {
    name: 'Terraform variable',
    text: `variable "db_password" {\n  type = string\n  default = "${value}"\n}`,
    quote: 'quoted',
  },
  { name: 'YAML name and value', text: `- name: DB_PASSWORD\n  value: "${value}"\n`, quote: 'quoted' },
  { name: 'JSON name and value', text: `{"name":"DB_PASSWORD","value":"${value}"}`, quote: 'quoted' },
  {
    name: 'Gradle build configuration field',
    text: `buildConfigField "String", "DB_PASSWORD", "\\"${value}\\""\n`,
    quote: 'quoted',
  },
  { name: 'index assignment', text: `config["password"] = "${value}"`, quote: 'quoted' },
];

for (const { name, text, quote, expected } of syntaxes) {
  test(`the value of an assignment is found in the syntax: ${name}`, () => {
    const bytes = Buffer.from(text);
    const start = text.toLowerCase().lastIndexOf('password', text.indexOf(expected ?? value));
    const found = assignmentAt(bytes, start, start + 8);
    assert.ok(found, 'an assignment is found');
    assert.equal(bytes.toString('latin1', found.valueStart, found.valueEnd), expected ?? value);
    assert.equal(found.quote, quote);
  });
}

test('prose, comparisons and declarations assign nothing', () => {
  for (const text of [
    'the password authentication is required',
    'private password: string;',
    'if (password == other) {',
    'getPassword()',
    'password',
    'validate(password, user)',
    '"names": ["open","password","sendReset","close"]',
    'arn:aws:secretsmanager:us-west-2:1234:password:Production',
    '<password></password>',
    '<password><other>x</other></password>',
  ]) {
    const start = text.toLowerCase().indexOf('password');
    const found = assignmentAt(Buffer.from(text), start, start + 8);
    assert.ok(!found || found.quote === 'none', text);
  }
});

test('cut-off input of any length never throws', () => {
  for (const { text } of syntaxes) {
    const bytes = Buffer.from(text);
    for (let end = 0; end <= bytes.length; end++)
      assignmentAt(bytes.subarray(0, end), Math.min(3, end), Math.min(11, end));
  }
});
