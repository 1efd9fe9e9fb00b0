/** Finds where a text stops being JSON, which `JSON.parse` tells in some cases only. */

type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'after';

/** RFC 8259, sections 2 to 7: one token, with the white space before it. */
const token =
  /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\0-\x1f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** Offset of the first token of `text`, which is not JSON, that cannot stand where it stands; its end when it ends too soon. */
export function jsonErrorOffset(text: string): number {
  const open: string[] = [];
  let state: State | undefined = 'value';
  token.lastIndex = 0;
  let end = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const word = found[1]!;
    state = next(state, word, open);
    if (!state) return token.lastIndex - word.length;
    end = token.lastIndex;
  }
  const rest = text.slice(end).search(/[^ \t\r\n]/);
  return rest === -1 ? end : end + rest;
}

/** The state after `word`; undefined when it cannot follow. `open` are the brackets not closed yet. */
function next(state: State, word: string, open: string[]): State | undefined {
  const isClose = word === '}' || word === ']';
  switch (state) {
    case 'value':
    case 'first value':
      if (word === '{' || word === '[') {
        open.push(word);
        return word === '{' ? 'first key' : 'first value';
      }
      if (word === ']' && state === 'first value') return close(word, open);
      return isClose || word === ',' || word === ':' ? undefined : 'after';
    case 'key':
    case 'first key':
      if (word === '}' && state === 'first key') return close(word, open);
      return word.startsWith('"') ? 'colon' : undefined;
    case 'colon':
      return word === ':' ? 'value' : undefined;
    case 'after':
      if (isClose) return close(word, open);
      return word === ',' && open.length > 0 ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  }
}

function close(word: string, open: string[]): State | undefined {
  return open.pop() === (word === '}' ? '{' : '[') ? 'after' : undefined;
}
