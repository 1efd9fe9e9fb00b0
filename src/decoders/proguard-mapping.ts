/**
 * Mappings of ProGuard and R8: which class, field and method a short name stands for. A bundle
 * carries its own; of a released build, its makers keep it.
 */

import type { Siblings } from './format.ts';

/** Names as the source has them. Each answer is the name asked for when the mapping has none. */
export interface Mapping {
  /** Original name of the class that is called `name` in the build; both with dots. */
  classOf(name: string): string;
  /** Original name of a field; `className` as it is in the build. */
  fieldOf(className: string, name: string): string;
  /** Original name of a method; overloads are told apart by their parameters, `com.a.B,int`, as in the build. */
  methodOf(className: string, name: string, parameters: string): string;
}

/** Where a bundle keeps it. */
const bundledName = 'BUNDLE-METADATA/com.android.tools.build.obfuscation/proguard.map';
/** `com.example.Keys -> a.b:` */
const classLine = /^(\S+) -> (\S+):\s*$/;
/** `    1:5:java.lang.String load(int,a.B):7:9 -> a`; a dot in the name marks what was inlined. */
const memberLine = /^\s+(?:\d+(?::\d+)?:)?\S+ ([^\s(]+)(?:\(([^)\s]*)\)\S*)? -> (\S+)\s*$/;

interface Member {
  readonly name: string;
  /** Undefined for a field. */
  readonly parameters: string | undefined;
}

interface MappedClass {
  readonly name: string;
  /** Where its members stand in the text. */
  readonly start: number;
  end: number;
  members?: Map<string, Member[]>;
}

/** The mapping that goes with a build, made once for a container; undefined when there is none. */
export function mappingOf(siblings: Siblings): Mapping | undefined {
  return siblings.memo('mapping', () => {
    const bytes = siblings.names().includes(bundledName) ? siblings.read(bundledName) : undefined;
    return bytes && parseMapping(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  });
}

/** Reads the text of a mapping. Lines that are none are passed over; members are read when asked for. */
export function parseMapping(text: string): Mapping {
  const classes = readClasses(text);
  const membersOf = (className: string, name: string): readonly Member[] => {
    const found = classes.get(className);
    if (!found) return [];
    found.members ??= readMembers(text.slice(found.start, found.end));
    return found.members.get(name) ?? [];
  };
  const classOf = (name: string): string => classes.get(name)?.name ?? name;
  return {
    classOf,
    fieldOf: (className, name) =>
      membersOf(className, name).find(({ parameters }) => parameters === undefined)?.name ?? name,
    methodOf(className, name, parameters) {
      const methods = membersOf(className, name).filter((member) => member.parameters !== undefined);
      if (methods.length < 2) return methods[0]?.name ?? name;
      const original = parameters.replace(/[^,[\]]+/g, classOf);
      return (methods.find((method) => method.parameters === original) ?? methods[0]!).name;
    },
  };
}

function readClasses(text: string): Map<string, MappedClass> {
  const classes = new Map<string, MappedClass>();
  let last: MappedClass | undefined;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const first = text.charCodeAt(start);
    // Members are indented: nearly every line ends here.
    if (first !== 0x20 && first !== 0x09 && first !== 0x23) {
      const match = classLine.exec(text.slice(start, next));
      if (match) {
        if (last) last.end = start;
        last = { name: match[1]!, start: next, end: text.length };
        classes.set(match[2]!, last);
      }
    }
    start = next;
  }
  return classes;
}

function readMembers(text: string): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  for (const line of text.split('\n')) {
    const match = memberLine.exec(line);
    if (!match || match[1]!.includes('.')) continue;
    const member = { name: match[1]!, parameters: match[2] };
    const others = members.get(match[3]!);
    if (others) others.push(member);
    else members.set(match[3]!, [member]);
  }
  return members;
}
