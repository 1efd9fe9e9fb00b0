/** Passwords in configurations of chat programs: IRC (WeeChat, Irssi, HexChat, ZNC) and Pidgin. */

import type { Provider } from '#model/provider';

export default {
  name: 'Chat programs',
  docs: 'https://weechat.org/files/doc/weechat/stable/weechat_user.en.html',
  rules: [
    {
      id: 'chat-client-sasl',
      description: 'The password of an IRC account in the configuration of WeeChat, Irssi or a bot.',
      regex: String.raw`\bsasl_password\s{0,4}[= :]\s{0,4}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: "use the chat account in its owner's name",
      rotate: "Change the password at NickServ; keep it in the program's secured data.",
      examples: [
        {
          before: 'acme.sasl_username = "mia"\nacme.sasl_password = "',
          secret: ['7P4A8a', 'DaGTFHrC'],
          after: '"\n',
        },
        { before: '/set irc.server.acme.sasl_password ', secret: ['SYwAWT', 'mLrgf7'], after: '\n' },
      ],
      counterExamples: [
        ['acme', '.sasl_passw', 'ord = "${', 'sec.data.a', 'cme}"'],
        ['sasl_p', 'assword =', ' ""'],
      ],
    },
    {
      id: 'chat-client-nickserv',
      description: 'The password of an IRC nickname, as a client sends it.',
      regex: String.raw`(?i:(?:\bnickserv|\bns)\s{1,4}(?::)?identify)\s{1,4}(?:[\w\[\]|^-]{2,30}\s{1,4})?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the nickname and its rights',
      rotate: 'Change the password at NickServ.',
      docs: 'https://libera.chat/guides/registration',
      examples: [
        { before: 'autosendcmd = "/msg NickServ IDENTIFY ', secret: ['ASedyQ', '6KRuRjnU'], after: '";\n' },
        {
          before: 'irc.send("PRIVMSG NickServ :IDENTIFY acmebot ',
          secret: ['G4vcva', 'EwJtAQ'],
          after: '")',
        },
      ],
      counterExamples: [
        ['/msg ', 'NickServ id', 'entify <pass', 'word>'],
        ['/msg ', 'nickserv i', 'dentify $PA', 'SSWORD'],
        ['/msg', ' NickServ ID', 'ENTIFY pass', 'word'],
      ],
    },
    {
      id: 'chat-client-irssi',
      description: 'The password of a server in the configuration of Irssi.',
      regex: String.raw`\baddress = "[\w.-]{3,100}";[^{}]{0,300}?\bpassword = "([^\s"'<>{}$\x60\\]{4,128})"`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign in to that server or bouncer',
      rotate: 'Change the password at the server or bouncer.',
      docs: 'https://irssi.org/documentation/',
      examples: [
        {
          before: '{ address = "znc.acme.test"; chatnet = "acme"; port = "6697"; password = "',
          secret: ['WyBv', '5iYyw9SWNE'],
          after: '"; }',
        },
        {
          before: 'address = "irc.acme.test";\npassword = "',
          secret: ['mia/l', 'ibera:kji2', 'bNQfSPqQ'],
          after: '";',
        },
      ],
      counterExamples: [
        ['{ add', 'ress = "irc.', 'acme.test";', ' port = "', '6697"; }'],
        ['addr', 'ess = "irc.ac', 'me.test";', ' password ', '= "password";'],
      ],
    },
    {
      id: 'chat-client-hexchat',
      description: 'The password of a network in the list of servers of HexChat.',
      regex: String.raw`\nE=UTF-8[^\n]{0,30}\n(?:[A-OQ-Z]=[^\n]{0,100}\n){0,8}P=([^\s"'<>{}$\x60\\]{4,128})`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: "use the chat account in its owner's name",
      rotate: 'Change the password at NickServ.',
      docs: 'https://hexchat.readthedocs.io/',
      examples: [
        {
          before: 'N=acme\nL=6\nE=UTF-8 (Unicode)\nF=23\nD=0\nP=',
          secret: ['VNiZPM', 'jBzySAv7'],
          after: '\nS=irc.acme.test\n',
        },
        { before: 'I=mia\nE=UTF-8\nL=8\nP=', secret: ['vBActs', 'pDc3qm'], after: '\n' },
      ],
      counterExamples: [
        ['N=ac', 'me\nE=UTF-8 (', 'Unicode)\nF', '=23\nS=irc.', 'acme.test\n'],
        ['\nE=m', 'c2\nP=abc\n'],
      ],
    },
    {
      id: 'chat-client-pidgin',
      description: 'The password of an account of Pidgin.',
      regex: String.raw`<protocol>prpl-[\w-]{2,30}</protocol>\s{0,20}<name>[^<>]{1,120}</name>\s{0,20}<password>([^\s<>{}$"']{4,200})</password>`,
      minEntropy: 2,
      checks: ['stock-password'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: "use the chat account in its owner's name",
      rotate: 'Change the password of the account; do not let Pidgin save it.',
      docs: 'https://developer.pidgin.im/wiki/PlainTextPasswords',
      parts: [{ name: 'user', rule: 'chat-client-pidgin-user', withinBytes: 60 }],
      examples: [
        {
          before:
            '<account>\n  <protocol>prpl-jabber</protocol>\n  <name>mia@acme.test/</name>\n  <password>',
          secret: ['baWf', '8xW7mkfiEf'],
          after: '</password>',
          parts: { user: ['mia@', 'acme.test/'] },
        },
        {
          before: '<protocol>prpl-irc</protocol><name>mia@irc.acme.test</name><password>',
          secret: ['MwTJrK', 'kPBAJ7'],
          after: '</password>',
          parts: { user: ['mia@', 'irc.acme.t', 'est'] },
        },
      ],
      counterExamples: [
        ['<pro', 'tocol>prp', 'l-irc</pro', 'tocol><name>', 'mia</name>'],
        [
          '<prot',
          'ocol>prpl-irc',
          '</protocol><n',
          'ame>mia</',
          'name><pas',
          'sword>pas',
          'sword</pas',
          'sword>',
        ],
      ],
    },
    {
      id: 'chat-client-pidgin-user',
      description: 'An account of Pidgin.',
      regex: String.raw`<protocol>prpl-[\w-]{2,30}</protocol>\s{0,20}<name>([^<>\s]{1,120})</name>`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the password.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        {
          before: '<protocol>prpl-jabber</protocol>\n<name>',
          secret: ['mia@ac', 'me.test/'],
          after: '</name>',
        },
        {
          before: '<protocol>prpl-irc</protocol><name>',
          secret: ['mia@ir', 'c.acme.tes', 't'],
          after: '</name>',
        },
      ],
      counterExamples: [
        ['<prot', 'ocol>prpl', '-irc</proto', 'col><alias/>'],
        ['<name>', 'mia</name', '>'],
      ],
    },
  ],
} satisfies Provider;
