import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOneGroup } from '#config/import/capture-groups';

const cases: readonly { name: string; source: string; wanted: number; regex: string | undefined }[] = [
  { name: 'no group: the whole regex', source: 'corp-[0-9]{8}', wanted: 0, regex: '(corp-[0-9]{8})' },
  { name: 'one group', source: 'key=(\\w{8})', wanted: 0, regex: 'key=(\\w{8})' },
  { name: 'of several groups the first', source: '(a|b)=(\\w+)', wanted: 0, regex: '(a|b)=(?:\\w+)' },
  { name: 'of several groups the one asked for', source: '(a|b)=(\\w+)', wanted: 2, regex: '(?:a|b)=(\\w+)' },
  { name: 'named groups', source: '(?P<a>x)(?<b>y)', wanted: 2, regex: '(?:x)(y)' },
  { name: 'flags and groups that capture nothing', source: '(?i)(?:x)(y)', wanted: 1, regex: '(?i)(?:x)(y)' },
  {
    name: 'brackets that are escaped, quoted, or in a class',
    source: '\\([(][]()][[:alpha:](]\\Q(\\E(x)',
    wanted: 1,
    regex: '\\([(][]()][[:alpha:](]\\Q(\\E(x)',
  },
  { name: 'nested groups', source: '((a)(b))', wanted: 3, regex: '(?:(?:a)(b))' },
  { name: 'looking around is left as it is', source: '(?<=a)(b)', wanted: 1, regex: '(?<=a)(b)' },
  { name: 'a group that there is not', source: '(a)', wanted: 2, regex: undefined },
  { name: 'a group asked for where there is none', source: 'a', wanted: 1, regex: undefined },
];

for (const { name, source, wanted, regex } of cases) {
  test(`one capture group is left: ${name}`, () => {
    assert.equal(withOneGroup(source, wanted)?.regex, regex);
  });
}
