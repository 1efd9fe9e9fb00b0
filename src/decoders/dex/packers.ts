/**
 * Recognises apps whose real code is encrypted, and unpacked by a native library when they start:
 * what the DEX files hold then is only the packer's.
 */

/** Packers by the libraries that they load. */
const packers: readonly (readonly [name: string, library: RegExp])[] = [
  ['360 Jiagu', /^libjiagu/],
  ['Bangcle', /^lib(?:secexe|secmain|SecShell|DexHelper)/],
  ['Ijiami', /^lib(?:exec|execmain)\.so$/],
  ['Tencent Legu', /^lib(?:shell[ax]?|shella?-.*|shellx?-.*|tup|legudb|legu)\.so$/],
  ['Baidu', /^libbaiduprotect/],
  ['Alibaba', /^lib(?:mobisec|mobisecy|mobisecz\d*)\.so$/],
  ['NetEase', /^libnesec\.so$/],
  ['Naga', /^lib(?:chaosvmp|ddog|fdog|edog)\.so$/],
  ['APKProtect', /^libAPKProtect/],
  ['Kiwi', /^libkws(?:cmm|cr|linker)\.so$/],
  ['DexProtector', /^libdexprotector/],
  ['AppSealing', /^libcovault-appsec\.so$/],
  ['AppGuard', /^libAppGuard/],
];

/** Name of the packer whose library is among the entries called `names`; undefined when there is none. */
export function packerOf(names: readonly string[]): string | undefined {
  for (const name of names) {
    if (!name.startsWith('lib/') && !name.startsWith('assets/') && !name.includes('/lib/')) continue;
    const library = name.slice(name.lastIndexOf('/') + 1);
    if (!library.startsWith('lib')) continue;
    const packer = packers.find(([, pattern]) => pattern.test(library));
    if (packer) return packer[0];
  }
  return undefined;
}
