/** Source maps, flat and of sections. */

export function seeds(): Uint8Array[] {
  const flat = {
    version: 3,
    sources: ['a.ts', 'b.ts'],
    sourcesContent: ['const a = 1;\n', null],
    names: [],
    mappings: 'AAAA',
  };
  return [
    Buffer.from(JSON.stringify(flat)),
    Buffer.from(JSON.stringify({ version: 3, sections: [{ offset: { line: 0, column: 0 }, map: flat }] })),
  ];
}
