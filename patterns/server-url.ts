/** Passwords in the addresses of file servers, directories and remote desktops. */

import type { Provider } from '#model/provider';

export default {
  name: 'Server addresses',
  docs: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
  rules: [
    {
      id: 'server-url-password',
      description: 'The password in the address of a file server, directory, proxy or remote desktop.',
      regex: String.raw`\b(?:scp://|ssh://|rsync://|smbs?://|cifs://|afp://|nfs://|webdavs?://|davs?://|ldaps?://|telnet://|vnc://|rdp://|svn://|svn\+ssh://|socks5h?://|socks4a?://|socks://|winrms?://|ipmi://)[^\s:@/"'<>{}$\x60]{0,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@(?:[\w.-]{1,200}(?::[0-9]{1,5})?)`,
      minEntropy: 1.5,
      checks: ['url-login'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'sign in to that server as that user: read and write its files, or go through it',
      rotate:
        'Change the password of the user on the server, then wherever it is used; use keys where there can be.',
      parts: [
        { name: 'user', rule: 'server-url-user', withinBytes: 1 },
        { name: 'host', rule: 'server-url-host', withinBytes: 1 },
      ],
      examples: [
        {
          before: 'UPLOAD_URL=smb://partner:',
          secret: ['QzUjT', 'U9A2cTScg', 'St'],
          after: '@files.acme.test/in\n',
          parts: { user: ['partne', 'r'], host: ['file', 's.acme.te', 'st'] },
        },
        {
          before: "url = 'ldaps://binder:",
          secret: ['zwFymJ', 'mLvVJ7'],
          after: "@ldap.acme.test:636'",
          parts: { user: ['binder'], host: ['ldap.', 'acme.test:63', '6'] },
        },
        {
          before: 'proxy: "socks5://tunnel:',
          secret: ['pM3NwG', '4VgC5ShZkM8U'],
          after: '@10.0.9.2:1080"',
          parts: { user: ['tunn', 'el'], host: ['10.0.', '9.2:1080'] },
        },
      ],
      counterExamples: [
        ['smb:', '//guest:guest', '@files.acm', 'e.test/'],
        ['ssh:', '//user:passw', 'ord@host/pat', 'h'],
        ['scp://', 'user:${PASSW', 'ORD}@file', 's/'],
        ['ldap:', '//ldap.acme.', 'test:389'],
        ['ssh:/', '/git@git.', 'acme.test/', 'repo'],
      ],
    },
    {
      id: 'server-url-user',
      description: 'The user in the address of a file server, directory, proxy or remote desktop.',
      regex: String.raw`\b(?:scp://|ssh://|rsync://|smbs?://|cifs://|afp://|nfs://|webdavs?://|davs?://|ldaps?://|telnet://|vnc://|rdp://|svn://|svn\+ssh://|socks5h?://|socks4a?://|socks://|winrms?://|ipmi://)([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: 'UPLOAD_URL=smb://',
          secret: ['part', 'ner'],
          after: ':g3KstPTAGVrP4PYq@files.acme.test/in\n',
        },
        { before: "url = 'ldaps://", secret: ['bind', 'er'], after: ":QWqyRFRXUXU7@ldap.acme.test:636'" },
        { before: 'proxy: "socks5://', secret: ['tunnel'], after: ':58shFEzjhQW5i5JAqj@10.0.9.2:1080"' },
      ],
      counterExamples: [
        ['ssh:', '//git@git.a', 'cme.test/r', 'epo'],
        ['UPLOAD', '_URL=smb://', 'partner@files', '.acme.test/i', 'n\n'],
      ],
    },
    {
      id: 'server-url-host',
      description: 'The host in the address of a file server, directory, proxy or remote desktop.',
      regex: String.raw`\b(?:scp://|ssh://|rsync://|smbs?://|cifs://|afp://|nfs://|webdavs?://|davs?://|ldaps?://|telnet://|vnc://|rdp://|svn://|svn\+ssh://|socks5h?://|socks4a?://|socks://|winrms?://|ipmi://)[^\s:@/"'<>{}$\x60]{0,100}:[^\s@/"'<>{}]{3,200}@([\w.-]{1,200}(?::[0-9]{1,5})?)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        {
          before: 'UPLOAD_URL=smb://partner:6RaXwcGeBEqUev2K@',
          secret: ['files', '.acme.test'],
          after: '/in\n',
        },
        { before: "url = 'ldaps://binder:M4q73tW4d4rx@", secret: ['ldap', '.acme.test:', '636'], after: "'" },
      ],
      counterExamples: [
        ['ssh:/', '/git@git.ac', 'me.test/repo'],
        ['UPLO', 'AD_URL=sm', 'b://partner', '@files.ac', 'me.test/in', '\n'],
      ],
    },
  ],
} satisfies Provider;
