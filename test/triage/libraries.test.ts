import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf } from '#triage/libraries';

const cases: readonly { owner: string; app?: string; expected: string | undefined }[] = [
  { owner: 'io.netty.handler.ssl.SslUtils', app: 'io.appium.server', expected: 'Netty' },
  { owner: 'com.example.Keys', app: 'com.example.app', expected: undefined },
  { owner: 'com.example.app.Keys', app: 'com.example.app', expected: undefined },
  { owner: 'com.facebook.react.bridge.X', app: 'com.example.app', expected: 'React Native' },
  { owner: 'com.facebook.katana.Keys', app: 'com.facebook.katana', expected: undefined },
  { owner: 'com.facebook.login.X', app: 'com.facebook.katana', expected: 'Facebook SDK' },
  { owner: 'okhttp3.internal.Util', expected: 'OkHttp' },
  { owner: 'a.b.c', app: 'com.example.app', expected: undefined },
];

for (const { owner, app, expected } of cases) {
  test(`${owner} in ${app ?? 'an unknown app'} belongs to ${expected ?? 'the app'}`, () => {
    assert.equal(libraryOf(owner, app), expected);
  });
}
