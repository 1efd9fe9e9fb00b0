/** XML property lists. */

export function seeds(): Buffer[] {
  const list = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd" [ <!ENTITY a "b"> ]>
<plist version="1.0"><!-- a comment -->
<dict><key>a &amp; b</key><string>x&#65;<![CDATA[<y>]]></string><key>d</key><data>
aGVsbG8gd29ybGQ=</data><key>l</key><array><integer>12345</integer><true/><dict/><real>1.5</real></array></dict>
</plist>`;
  return [
    Buffer.from(list),
    Buffer.from(`<plist><array>${'<array>'.repeat(50)}${'</array>'.repeat(50)}</array></plist>`),
  ];
}
