/** Keystores that keytool and openssl make. */

import { inFolder } from './archive.ts';
import { skipWithout } from './debian-packages.ts';

/** False, or why tests that need it are skipped. */
export const skipKeytool = skipWithout('keytool');
export const skipOpenssl = skipWithout('openssl');

const distinguished = 'CN=Test, O=Test';

/** A keystore of `type` with one private key, by keytool. */
export function javaStore(type: string, password: string, keyPassword = password): Buffer {
  return inFolder({}, 'store', (run) => {
    const key = ['-genkeypair', '-alias', 'my key', '-keyalg', 'EC', '-groupname', 'secp256r1'];
    const names = ['-dname', distinguished, '-validity', '9000', '-keystore', 'store', '-storetype', type];
    run('keytool', ...key, ...names, '-storepass', password, '-keypass', keyPassword);
  });
}

/** A PKCS#12 file with one private key, by openssl. */
export function opensslStore(password: string, ...options: readonly string[]): Buffer {
  return inFolder({}, 'store', (run) => {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key'];
    run('openssl', 'req', '-x509', ...key, '-out', 'cert', '-subj', '/CN=Test', '-days', '9000');
    const files = ['-inkey', 'key', '-in', 'cert', '-name', 'my key', '-out', 'store'];
    run('openssl', 'pkcs12', '-export', ...files, '-passout', `pass:${password}`, ...options);
  });
}

/** A certificate in DER, by openssl. */
export function derCertificate(): Buffer {
  return inFolder({}, 'cert', (run) => {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key'];
    const options = ['-outform', 'DER', '-subj', '/CN=Test/O=Org', '-days', '9000'];
    run('openssl', 'req', '-x509', ...key, '-out', 'cert', ...options);
  });
}
