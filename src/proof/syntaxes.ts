/**
 * The syntaxes in which people give a name a value, as data: how they are written, what may be a
 * name in them, and which values cannot stand in them as they are. `syntax-faults.ts` proves that
 * rules find their secrets in each.
 */

import type { NameStyle } from './names.ts';

/** What a place in a syntax can hold. */
interface Holder {
  /** What a value must not match to stand there unchanged. */
  readonly refuses: RegExp;
  readonly because: string;
}

/** One syntax. */
export interface Syntax extends Holder {
  readonly name: string;
  readonly style: NameStyle;
  /** What a name must match to stand in it. */
  readonly names: RegExp;
  /** What stands before and behind the value; `{x}` is the name. */
  readonly before: string;
  readonly after: string;
}

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
const words = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const text = /^[ -!#-&(-;=?-~]+$/;

const shell: Holder = { refuses: /[^\w.,:/@%+=~-]|^[~=:-]/, because: 'the shell would read it otherwise' };
const double: Holder = { refuses: /["\\\x00-\x1f]/, because: 'it would be escaped between quotes' };
const expanding: Holder = { refuses: /["\\$`#{\x00-\x1f]/, because: 'it would be expanded between quotes' };
const single: Holder = { refuses: /['\\\x00-\x1f]/, because: 'it would be escaped between quotes' };
const backtick: Holder = { refuses: /[`\\$\x00-\x1f]/, because: 'it would be expanded between backticks' };
const xml: Holder = { refuses: /[<>&"\x00-\x1f]|^\s|\s$/, because: 'XML would escape it' };
const query: Holder = { refuses: /[^\w.~*!:@/=,-]/, because: 'a URL would escape it' };
const yaml: Holder = {
  refuses: /^[-?:=,[\]{}#&*!|>'"%@` ]|: |:$| #|[\\"'\x00-\x1f\x7f-\xff]| $/,
  because: 'YAML would want quotes around it',
};
const line: Holder = {
  refuses: /^[\s"'=:]|["'`;#\\\x00-\x20]/,
  because: 'it would end at a mark, or be escaped, on a plain line',
};

type Row = readonly [name: string, style: NameStyle, names: RegExp, written: string, holder: Holder];

const rows: readonly Row[] = [
  ['shell-export', 'upper', identifier, 'export {x}={v}\n', shell],
  ['shell-export-quoted', 'upper', identifier, 'export {x}="{v}"\n', expanding],
  ['dotenv', 'upper', identifier, '{x}={v}\n', line],
  ['dotenv-quoted', 'upper', identifier, "{x}='{v}'\n", single],
  ['shell-option', 'kebab', words, 'tool run --{x} {v} --verbose\n', shell],
  ['shell-option-equals', 'kebab', words, 'tool run --{x}={v} --verbose\n', shell],
  ['shell-header', 'header', words, "curl -sS -H '{x}: {v}' https://api.acme.dev/v1/items\n", single],
  ['url-parameter', 'snake', words, 'GET https://api.acme.dev/v1/items?{x}={v}&format=json\n', query],
  ['powershell', 'upper', identifier, '$env:{x} = "{v}"\n', expanding],
  ['batch', 'upper', identifier, 'set {x}={v}\r\n', shell],
  ['dockerfile-env', 'upper', identifier, 'FROM node:20\nENV {x}={v}\n', shell],
  ['dockerfile-env-space', 'upper', identifier, 'FROM node:20\nENV {x} {v}\n', shell],
  ['yaml', 'snake', words, '  {x}: {v}\n', yaml],
  ['yaml-quoted', 'camel', words, '  {x}: "{v}"\n', double],
  ['yaml-list', 'upper', identifier, '  environment:\n    - {x}={v}\n', yaml],
  ['yaml-name-value', 'upper', identifier, '  env:\n    - name: {x}\n      value: "{v}"\n', double],
  ['json', 'camel', text, '{\n  "{x}": "{v}",\n  "debug": false\n}\n', double],
  ['json-compact', 'snake', text, '{"{x}":"{v}"}\n', double],
  ['json-in-string', 'snake', words, 'body: "{\\"{x}\\":\\"{v}\\"}"\n', double],
  ['toml', 'snake', words, '{x} = "{v}"\n', double],
  ['ini', 'snake', words, '[settings]\n{x} = {v}\n', line],
  ['properties', 'dotted', words, '{x}={v}\n', line],
  ['xml-element', 'camel', words, '  <{x}>{v}</{x}>\n', xml],
  ['xml-attributes', 'camel', text, '  <add key="{x}" value="{v}" />\n', xml],
  ['android-string', 'snake', words, '  <string name="{x}">{v}</string>\n', xml],
  ['plist', 'camel', words, '\t<key>{x}</key>\n\t<string>{v}</string>\n', xml],
  ['terraform', 'snake', identifier, '  {x} = "{v}"\n', expanding],
  ['terraform-variable', 'snake', identifier, 'variable "{x}" {\n  default = "{v}"\n}\n', expanding],
  ['arrow-quoted', 'snake', text, "  '{x}' => '{v}',\n", single],
  ['php-define', 'upper', identifier, "define('{x}', '{v}');\n", single],
  ['java-annotation', 'camel', identifier, '@Settings({x} = "{v}")\nclass A {}\n', double],
  ['java-constant', 'upper', identifier, 'private static final String {x} = "{v}";\n', double],
  ['objective-c', 'camel', identifier, 'static NSString *const {x} = @"{v}";\n', double],
  ['swift', 'camel', identifier, 'let {x}: String = "{v}"\n', double],
  ['kotlin', 'upper', identifier, 'const val {x} = "{v}"\n', expanding],
  ['gradle-build-config', 'upper', identifier, 'buildConfigField "String", "{x}", "\\"{v}\\""\n', expanding],
  ['go', 'camel', identifier, '\t{x} := "{v}"\n', double],
  ['rust', 'upper', identifier, 'const {x}: &str = "{v}";\n', double],
  ['c-define', 'upper', identifier, '#define {x} "{v}"\n', double],
  ['c-sharp', 'camel', identifier, 'public const string {x} = "{v}";\n', double],
  ['javascript', 'camel', identifier, "  {x}: '{v}',\n", single],
  ['template-literal', 'camel', identifier, 'const {x} = `{v}`;\n', backtick],
  ['python-environ', 'upper', identifier, 'os.environ["{x}"] = "{v}"\n', double],
  ['python-argument', 'snake', identifier, 'client = Client({x}="{v}", timeout=3)\n', double],
  ['ruby-environment', 'upper', identifier, "ENV['{x}'] ||= '{v}'\n", single],
  ['method-call', 'camel', text, 'config.set("{x}", "{v}");\n', double],
];

/** Every syntax that assigns. */
export const syntaxes: readonly Syntax[] = rows.map(([name, style, names, written, holder]) => {
  const [before = '', after = ''] = written.split('{v}');
  return { name, style, names, before, after, ...holder };
});

/** Lines on which a value stands together with the context that its rule wants (a host, a name). */
export const lines: readonly Pick<Syntax, 'name' | 'before' | 'after' | 'refuses' | 'because'>[] = [
  { name: 'line', before: '', after: '\n', refuses: /(?!)/, because: '' },
  { name: 'windows-line', before: '', after: '\r\n', refuses: /[\r\n]/, because: 'it has lines of its own' },
  {
    name: 'indented-line',
    before: '    ',
    after: '\n',
    refuses: /^\s|\n/,
    because: 'it has lines of its own',
  },
  {
    name: 'quoted-url',
    before: '  url = "',
    after: '"\n',
    refuses: /["'\\\s]|^(?![a-z][a-z0-9+.-]*:\/\/|[a-z0-9.-]+\.[a-z]{2,}\/)/i,
    because: 'it is no URL',
  },
];
