/** The objects without content, which git knows without having them; their ids follow from the hash. */

/** The tree without entries: where a history starts. */
export const emptyTrees = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

const emptyBlobs = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** True for the blob without bytes. An entry of `git add --intent-to-add` is shown with it, too. */
export function isEmptyBlob(oid: string): boolean {
  return emptyBlobs.has(oid);
}
