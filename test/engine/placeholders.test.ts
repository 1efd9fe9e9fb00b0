import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlaceholder } from '#engine/placeholders';

test('what names the thing that shall stand there is a placeholder', () => {
  for (const text of [
    'DB_PASSWORD',
    'PERSONAL_ACCESS_TOKEN',
    '@ESXI1_PASSWORD',
    '[PASSWORD]',
    '[your key]',
    '*LOCKED*',
  ])
    assert.ok(isPlaceholder(text), text);
});

test('keys in capitals are none', () => {
  for (const text of ['AKIAQ7ZTW4M2NB6XPLKJ', 'KX7Q_92MLP0', '@Home2023', '[kX9v!'])
    assert.ok(!isPlaceholder(text), text);
});
