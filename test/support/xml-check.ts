/** Says whether text is well-formed XML, by the parser that Python brings. */

import { spawnSync } from 'node:child_process';

/** Empty when `xml` is well-formed; else what the parser says. */
export function xmlFault(xml: string): string {
  const script = 'import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())';
  const { status, stderr, error } = spawnSync('python3', ['-c', script], { input: xml });
  if (error !== undefined) return String(error);
  return status === 0 ? '' : stderr.toString();
}
