/** What the documents claim: where their links lead, which anchors they have, which commands they show. */

/** A link with its line (from 1). */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** A call of `dowse` as a reader would type it, in words. */
export interface Call {
  readonly words: readonly string[];
  readonly line: number;
  /** It stands in a sentence, which may speak of a command without its operands. */
  readonly isInProse: boolean;
}

interface Line {
  readonly text: string;
  readonly number: number;
  /** The language of the code block that it is in; undefined outside of blocks. */
  readonly code: string | undefined;
}

function linesOf(markdown: string): readonly Line[] {
  let code: string | undefined;
  return markdown.split('\n').flatMap((text, index) => {
    const fence = /^\s*```(\w*)/.exec(text);
    if (fence === null) return [{ text, number: index + 1, code }];
    code = code === undefined ? (fence[1] ?? '') : undefined;
    return [];
  });
}

/** Links that lead to files of the project, outside of code. */
export function linksIn(markdown: string): readonly Link[] {
  return linesOf(markdown)
    .filter(({ code }) => code === undefined)
    .flatMap(({ text, number }) =>
      [...text.replace(/`[^`]*`/g, '``').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({
        target,
        line: number,
      })),
    )
    .filter(({ target }) => !/^[a-z]+:/.test(target));
}

/** Anchors as GitHub makes them of headings. */
export function anchorsIn(markdown: string): ReadonlySet<string> {
  const headings = linesOf(markdown).flatMap(({ text, code }) =>
    code === undefined ? (/^#{1,6} (.*)$/.exec(text)?.[1] ?? []) : [],
  );
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Calls of `dowse` in code blocks for shells, in transcripts behind `$`, and between backquotes. */
export function callsIn(markdown: string): readonly Call[] {
  return linesOf(markdown).flatMap(({ text, number, code }) => {
    const typed = code === undefined ? codeSpans(text) : typedIn(text, code);
    return typed.flatMap(commandsOf).flatMap((command) => {
      const words = wordsOf(command);
      return words[0] === 'dowse'
        ? [{ words: words.slice(1), line: number, isInProse: code === undefined }]
        : [];
    });
  });
}

function codeSpans(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, span = '']) =>
    // A name with an ellipsis stands for several: `dowse hook …`.
    /^dowse [a-z-]/.test(span) && !span.includes('…') ? [span] : [],
  );
}

function typedIn(text: string, code: string): readonly string[] {
  if (code === 'sh') return [text];
  const prompted = /^\s*\$ (.*)$/.exec(text)?.[1];
  if (prompted !== undefined) return [prompted];
  // Of settings and programs only the rest of a line that calls it: `run: npx dowse scan --ci`.
  const called = /(?:^|[\s'"])(dowse [a-z-][^'"]*)/.exec(text)?.[1];
  return called === undefined || ['text', 'ts', 'js'].includes(code) ? [] : [called];
}

/** A line's commands: of pipes and lists, without comments and redirections. */
function commandsOf(line: string): readonly string[] {
  return line
    .replace(/\s#\s.*$/, '')
    .replace(/\s[<>]+ ?\S+/g, '')
    .split(/\|\||&&|[|;]/)
    .map((command) => command.trim().replace(/^(?:exec|npx --no-install) /, ''));
}

/** As a shell splits them; quotes hold words together. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replace(/["']/g, ''));
}
