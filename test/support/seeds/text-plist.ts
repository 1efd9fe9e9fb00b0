/** Property lists of OpenStep, and `.strings`. */

export function seeds(): Buffer[] {
  const strings =
    '"key" = "value \\"quoted\\" \\U00e4 \\101";\n/* a comment */ other = plain;\n// line\n"alone";\n';
  const nested = '"a" = "b"; "list" = ( 1, "two", { three = <68656c6c 6f>; } );';
  return [Buffer.from(strings), Buffer.from(nested), Buffer.from(`\ufeff${strings}`, 'utf16le')];
}
