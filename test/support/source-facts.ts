/**
 * Reads TypeScript sources for the architecture test: what a file imports, which globals it uses,
 * what it exports without a word about it. Parses with TypeScript itself, so that strings and
 * comments cannot fool it.
 */

import ts from 'typescript';

/** Something found in a source, with its line (from 1). */
export interface Fact {
  readonly text: string;
  readonly line: number;
}

/** An import, by its specifier. */
export interface ImportFact extends Fact {
  /** It is loaded along with the file: neither a type alone nor `import()`. */
  readonly isEager: boolean;
}

/** What the architecture test asks of one file. */
export interface SourceFacts {
  /** Specifiers of static, dynamic and type imports, re-exports, and `require`. */
  readonly imports: readonly ImportFact[];
  /** Uses of `console`, `process.x`, `fetch`, `eval` and the like, by name: `process.env`. */
  readonly globals: readonly Fact[];
  /** Calls of a method called `reveal`. */
  readonly reveals: readonly Fact[];
  /** Names exported without a doc comment. */
  readonly undocumented: readonly Fact[];
  readonly opensWithComment: boolean;
  readonly lineCount: number;
}

const watchedGlobals = new Set(['console', 'fetch', 'WebSocket', 'EventSource', 'eval', 'Function']);

/** Reads one source. `path` is only for TypeScript's own use. */
export function readSourceFacts(path: string, text: string): SourceFacts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const facts = { imports: [] as ImportFact[], globals: [] as Fact[], reveals: [] as Fact[] };
  const factOf = (node: ts.Node, word: string): Fact => ({
    text: word,
    line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
  });
  const visit = (node: ts.Node): void => {
    const specifier = importedBy(node);
    if (specifier !== undefined) facts.imports.push({ ...factOf(node, specifier), isEager: isEager(node) });
    const global = globalOf(node);
    if (global !== undefined) facts.globals.push(factOf(node, global));
    if (isRevealCall(node)) facts.reveals.push(factOf(node, 'reveal'));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {
    ...facts,
    undocumented: file.statements.flatMap((statement) =>
      undocumentedExports(file, statement).map((name) => factOf(statement, name)),
    ),
    opensWithComment: /^(?:#![^\n]*\n)?\/\*\*/.test(text),
    lineCount: text.trimEnd().split('\n').length,
  };
}

function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return textOf(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire =
    (ts.isIdentifier(expression) && expression.text === 'require') ||
    (ts.isPropertyAccessExpression(expression) && expression.getText() === 'require.resolve');
  if (!isImport && !isRequire) return undefined;
  // A specifier that is computed cannot be checked, so it must not be there.
  return textOf(node.arguments[0]) ?? '(computed)';
}

/** Of calls, only a `require` outside of functions. An import that names types alone leaves nothing in the program. */
function isEager(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) {
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    return !isImport && ts.findAncestor(node, ts.isFunctionLike) === undefined;
  }
  if (ts.isExportDeclaration(node)) {
    return !node.isTypeOnly && !hasOnlyTypes(node.exportClause);
  }
  if (!ts.isImportDeclaration(node)) return false;
  const { importClause: clause } = node;
  if (clause === undefined || clause.name !== undefined) return true;
  return !clause.isTypeOnly && !hasOnlyTypes(clause.namedBindings);
}

function hasOnlyTypes(names: ts.NamedExportBindings | ts.NamedImportBindings | undefined): boolean {
  if (names === undefined || !(ts.isNamedExports(names) || ts.isNamedImports(names))) return false;
  return names.elements.length > 0 && [...names.elements].every(({ isTypeOnly }) => isTypeOnly);
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function globalOf(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || isOnlyAName(node)) return undefined;
  if (watchedGlobals.has(node.text)) return node.text;
  if (node.text !== 'process') return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return `process.${parent.name.text}`;
  if (ts.isElementAccessExpression(parent))
    return `process.${textOf(parent.argumentExpression) ?? '(computed)'}`;
  return 'process';
}

/** True where an identifier names a property, a member or a declaration of its own, not the global. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return true;
  return 'name' in parent && parent.name === node;
}

function isRevealCall(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'reveal' && isMethodUse(node);
  return ts.isElementAccessExpression(node) && textOf(node.argumentExpression) === 'reveal';
}

/** `options.reveal` is a setting; only what is done with the method tells it from one. */
function isMethodUse({ parent }: ts.PropertyAccessExpression): boolean {
  return ts.isCallExpression(parent) ? parent.arguments.length === 0 : ts.isPropertyAccessExpression(parent);
}

function undocumentedExports(file: ts.SourceFile, statement: ts.Statement): readonly string[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (hasOwnDoc(file, statement) || hasDocumentedMembers(statement)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText(file));
  }
  const name = 'name' in statement ? (statement.name as ts.Node | undefined) : undefined;
  return [name?.getText(file) ?? 'default'];
}

/** The comment that opens the file is about the file, not about what happens to follow it. */
function hasOwnDoc(file: ts.SourceFile, statement: ts.Statement): boolean {
  const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  return comments.some(({ pos }) => file.text.startsWith('/**', pos) && pos > file.text.indexOf('/**'));
}

/** A type may let its members say what it is. */
function hasDocumentedMembers(statement: ts.Statement): boolean {
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isType && statement.getText().includes('/**');
}
