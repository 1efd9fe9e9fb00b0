/** How comments are written, by kind of file: data. Kinds that have none are not here. */

/** A kind of comment, and what must not be torn apart by one. */
export interface CommentSyntax {
  readonly open: string;
  readonly close?: string;
  /**
   * `end`: at the end of the secret's own line; `above`: on a line of its own, since what follows a
   * value on its line would become part of it.
   */
  readonly place: 'end' | 'above';
  /** Marks between which text may run over lines: inside of it a comment would be text. */
  readonly quotes?: readonly string[];
  /** True: texts up to a word of one's own choice (`<<END`). */
  readonly hasHeredocs?: boolean;
  /** The format whose parser can tell whether a comment changes the values. */
  readonly format?: 'yaml' | 'toml';
}

const slashes = { open: '//', place: 'end' } as const;
const hash = { open: '#', place: 'end' } as const;

const byEnding: readonly (readonly [endings: string, syntax: CommentSyntax])[] = [
  ['c cc cpp cxx h hh hpp m mm cs java rs proto jsonc json5 fs fsx zig sol v sv', slashes],
  ['js jsx mjs cjs ts tsx mts cts go', { ...slashes, quotes: ['`'] }],
  ['kt kts swift scala groovy gradle dart', { ...slashes, quotes: ['"""', "'''"] }],
  ['php', { ...slashes, hasHeredocs: true }],
  ['py pyi ex exs jl', { ...hash, quotes: ['"""', "'''"] }],
  ['rb pl pm r cr', { ...hash, hasHeredocs: true }],
  ['sh bash zsh ksh fish', { ...hash, hasHeredocs: true }],
  ['ps1 psm1 psd1', { ...hash, quotes: ['@"', "@'"] }],
  ['tf tfvars hcl', { ...hash, hasHeredocs: true }],
  ['yaml yml', { ...hash, format: 'yaml' }],
  ['toml', { ...hash, format: 'toml' }],
  ['properties env conf cfg ini mk cmake npmrc pypirc netrc', { open: '#', place: 'above' }],
  ['css scss less', { open: '/*', close: '*/', place: 'end' }],
  ['sql hs elm lua', { open: '--', place: 'end' }],
  ['vb vbs bas', { open: "'", place: 'end' }],
  ['bat cmd', { open: 'REM', place: 'above' }],
  ['lisp el clj cljs cljc edn scm', { open: ';', place: 'end' }],
  ['erl hrl tex', { open: '%', place: 'end' }],
  [
    'xml html htm xhtml svg plist csproj props targets config resx xaml',
    { open: '<!--', close: '-->', place: 'above' },
  ],
];

/** Files that are known by their whole name, in lower case. */
const byName: readonly (readonly [names: string, syntax: CommentSyntax])[] = [
  ['dockerfile containerfile makefile gnumakefile .env .npmrc .netrc .pypirc', { open: '#', place: 'above' }],
  ['gemfile rakefile vagrantfile podfile fastfile', { ...hash, hasHeredocs: true }],
  ['jenkinsfile', { ...slashes, quotes: ['"""', "'''"] }],
];

const endings = toMap(byEnding);
const names = toMap(byName);

function toMap(table: readonly (readonly [string, CommentSyntax])[]): ReadonlyMap<string, CommentSyntax> {
  return new Map(table.flatMap(([words, syntax]) => words.split(' ').map((word) => [word, syntax] as const)));
}

/** The comments of the file at `path`; undefined for kinds that have none, or that are not known. */
export function commentSyntax(path: string): CommentSyntax | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  // `.env.production`, `Dockerfile.dev`
  const first = name.startsWith('.env.') ? '.env' : name.replace(/(?<=^(?:docker|container)file)\..*/, '');
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
  return names.get(first) ?? endings.get(ending);
}

/** The comment that allows `rule`, for the place that the syntax says. */
export function allowingComment({ open, close, place }: CommentSyntax, rule: string, reason: string): string {
  const marker = place === 'above' ? 'dowse:allow-next-line' : 'dowse:allow';
  return `${open} ${marker} ${rule} ${reason}${close === undefined ? '' : ` ${close}`}`;
}
