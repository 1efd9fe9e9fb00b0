/** Provisioning profiles, with lengths and without. */

import { buildProfile } from '../provisioning.ts';

const list =
  '<?xml version="1.0"?><plist version="1.0"><dict><key>Name</key><string>a profile</string><key>TeamIdentifier</key><array><string>ABCDE12345</string></array></dict></plist>';

export function seeds(): Buffer[] {
  return [buildProfile(list, false), buildProfile(list, true)];
}
