/**
 * The one home of regular expressions: native RE2 where it is installed, its JavaScript port
 * otherwise. Both run in time linear in the text and find the same matches.
 *
 * Text is always Latin-1 (one character a byte), never a Buffer: re2 before 1.26.1 reads out of
 * bounds on a Buffer whose UTF-8 is cut (GHSA-j4r3-hg7j-8chg), and offsets stay byte offsets.
 */

import { createRequire } from 'node:module';

/** Where a match lies in the text given to `exec`, and where its one capture group lies. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  readonly groupStart: number;
  readonly groupEnd: number;
}

export interface Regex {
  /** The first match that starts at `from` or later. A group that took no part gives the whole match. */
  exec(text: string, from: number): RegexMatch | undefined;
}

/** The engines there are. */
export type RegexEngineName = 're2' | 're2js';

export interface RegexEngine {
  readonly name: RegexEngineName;
  /** Compiles `source`, in RE2 syntax; throws what the engine throws when it is not valid. */
  compile(source: string): Regex;
}

type NativeRe2 = new (source: string, flags: string) => RegExp;

const require = createRequire(import.meta.url);
let chosen: RegexEngine | undefined;

/** Loads the engine called `name`; native RE2 if it can be loaded, else re2js, when no name is given. */
export function regexEngine(name?: RegexEngineName): RegexEngine {
  if (name === 're2js') return portedEngine();
  if (name === 're2') return nativeEngine();
  chosen ??= isNativeInstalled() ? nativeEngine() : portedEngine();
  return chosen;
}

function isNativeInstalled(): boolean {
  try {
    require('re2');
    return true;
  } catch {
    // Not installed, install script blocked, or built for another Node: the port gives the same findings.
    return false;
  }
}

function nativeEngine(): RegexEngine {
  const Re2 = require('re2') as NativeRe2;
  return {
    name: 're2',
    compile(source) {
      const regex = new Re2(source, 'gd');
      return {
        exec(text, from) {
          regex.lastIndex = from;
          const match = regex.exec(text);
          const whole = match?.indices?.[0];
          if (!whole) return undefined;
          const group = match.indices?.[1] ?? whole;
          return { start: whole[0], end: whole[1], groupStart: group[0], groupEnd: group[1] };
        },
      };
    },
  };
}

interface Re2jsModule {
  readonly RE2JS: {
    compile(source: string): {
      matcher(text: string): {
        find(from: number): boolean;
        groupCount(): number;
        start(group?: number): number;
        end(group?: number): number;
      };
    };
  };
}

function portedEngine(): RegexEngine {
  const { RE2JS } = require('re2js') as Re2jsModule;
  return {
    name: 're2js',
    compile(source) {
      const regex = RE2JS.compile(source);
      return {
        exec(text, from) {
          const matcher = regex.matcher(text);
          if (from > text.length || !matcher.find(from)) return undefined;
          const hasGroup = matcher.groupCount() > 0 && matcher.start(1) >= 0;
          const group = hasGroup ? 1 : 0;
          return {
            start: matcher.start(),
            end: matcher.end(),
            groupStart: matcher.start(group),
            groupEnd: matcher.end(group),
          };
        },
      };
    },
  };
}
