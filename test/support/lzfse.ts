/** What Apple's own library (github.com/lzfse/lzfse) packs texts into: it is in no package of Debian's. */

/** Text that repeats, and text of many lines. */
export const lzfseTexts = {
  plain: 'abc',
  lzvn: '{"apiKey": "value-1", "other": "value-2"}\n'.repeat(8),
  coded: Array.from({ length: 300 }, (_, line) => `line ${line} of ${(line * 7919) % 1013}\n`).join(''),
} as const;

/** The same, packed, by the kind of block that holds it; in base64. */
export const lzfsePacked: Readonly<Record<keyof typeof lzfseTexts, string>> = {
  plain: 'YnZ4LQMAAABhYmNidngk',
  lzvn: ['YnZ4blABAAA0AAAA4Ax7ImFwaUtleSI6ICJ2YWx1ZS0xIiwgIm90aGVyOBTkMiJ9Cjgq8P/84QoGAAAAAAAAAGJ2eCQ='].join(
    '',
  ),
  coded: [
    'YnZ4MjcSAAAQAoAOAFcCcPrjz//84ANQnQAAAD8UYAAfwANwEhEAAQABry7X1RkAAFQAmBPPUYB34BI8/gG+AhHmfwBI',
    'AQAAAACAAQDAAAAAAADgAAAAAPgKfol/4of4K36Kr+Kn+Cv+CgAAAAAAAAAAAAAgAwIhAQAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgjGwgZUUAqGc6n9EYvg14SMFI2M7K5ohCp7vhAadoO2WN/pHl/SlqsGOhNz4J',
    '1QLGptxoDbcqBRoPHoGuf1WW6Spd0SmN5WuL/3lHE7nWxTyexy5UyscpyM7K5ohCp7sgp3BW7ykDfsLdPz6Qt1hQ3moh',
    'r9ydil63z0FEvCaeTJ/+l9XAWGQ5BgsxV2u1sNmsIT8mMbPyrbzW9bVut9hhNjvUGtjDIkkpUuKJiJ0LKOpxmTDwLAgB',
    '/YaoImi78/kjoD3O1DnB81/cYeyhI1/wF26klBrnSAGIEdjtDsic7h/BiAcAAAAAAAAAAAAAwDOg5PAAhdS3Uw/S5E4n',
    'KnZYVOx0kbHTImOn88OOnW4Nnr+08ERSy9Mlk6fRw46dPh7N7NSjZgdFxU4XGTstMnY6OuzY6UcND5JKnlYyeLpk8jRs',
    '2LHTT6OZnXrU7KCo2OkiY6dFxk4nGw7+o6iU0InmESeHp08mTzMZ7vQzx84ioTtYMnY6ydhpkrHTzYY7/JTwYMrkaSmD',
    'p1MmT0MZ7vQ0x84yoTt4Mna6yQASuib2nYhm21kilAdLJk8rGTxdMnka2nCHlzOis0eoDo4MnS4ydFpkQKeNuXV2CNnB',
    'kbnTRsZOj8ydRjbU4eOM5OwQmoMhI8QiMMeGbnQWeCusmVoA8y2MEbRTQL9ow3UdcUUIIv9BSMwoTcCoArwMY75lGPM2',
    'jBA3ihDXE0R/TyJXdjCOJXXEGEWJCwVjDJE8xnDmW4Yxb8MIcTtB9O8kUbuTy5aD/SidqHTnhFKD0yXzppEMa3qZg2aJ',
    '0BkcGTJdZMS0yIDpZMMXPkpesGS6tJIxYkmQJSXVqujyRsoSoSg4Mk66yDBpkVHSyYYkfJSQYMkcaSVDpEtmSCMZfvQy',
    'h8cSoR04Mji6yNhokaHRyYYZfJRkYMnEaCXjokumRSMZUvQyx8QSoRI4MiK6yIBokfHQyYYOvJQ44MlsaCeDoU/mQjMZ',
    'JvQzB8IioQdYMgw6yShokkHQzYYD/JQMYMoUaCkjoFMmQEMZ+uenKfqTTCz/5unY12469LVND/Lr0tT4ySMGf7N03msr',
    'HfbapbNeG/pxHr1MkZGeNCkSg5QkmFQHTogx38LuGAnZNyEPosZbUox4Uhw4IcZ9i2HEazBCXChCXCgCvARjviXc8YLi',
    'zHcgRRCoQsd+AlPrw7L/zL2D5HA0CZsCu2ixzeSco5/8QcsZmJ4yMD1l4G1i3tKpxtbzDNajC+gakW359LzZUuchHWds',
    'esrA9JSB6SkDbxPzlk41tp5nYD3NgHo+APmgsnl7m4V0nLHpKQPTUwampwy8TcxbY2cPSN2VC3U2A+p5BuTT2Lltbc8A',
    'GskY9JyB6SkD01MG3ibmLZ1qbD3PwHqaAfU8Aw4zxvry1rgMpNGMTU8ZmJ4yMD1l4G1i3iZNxHqf3zU1A+p5BuTT82ZL',
    'nYd0nLHpKQPTUwampwy8TcxbY+cA6l9205IMnOcZoE/PGy51Hr5xxnanDNruGQiaZuBnkgEyuyEUcM7plgeaZcDEes7+',
    'OvIsWv8aRoNiq8GZR4YvLhhOjV9NWKDoFSwKBcxUJk9pEaXYcDPmSkjxdBsN9sDb8Ge8N0hCDCgFJHi8jQZ74G34DW9C',
    'H2J2eCQ=',
  ].join(''),
};
