import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FlatEventName, flatEvents } from '../../src/legacy/events.js';
import { flat, messageOf } from './flat.js';

const page = readFileSync(new URL('../../../../docs/legacy.md', import.meta.url), 'utf8');

/** The rows of a table: the name they begin with, and the second column. */
function rows(head: string): [name: string, rest: string][] {
  const table = page.slice(page.indexOf(head)).split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => [name, rest]);
}

const head = ['msgId', 'createTime', 'displayType', 'label'];
const user = rows('| Field | What |').map(([name]) => name);
const events = new Map(rows('| Event | Fields of its own |'));
const withoutUser = ['roomUser', 'linkMicBattle', 'linkMicArmies'];

test('docs/legacy.md names every flat event', () => {
  expect([...events.keys()]).toEqual(Object.keys(flatEvents));
});

test.each(Object.keys(flatEvents) as FlatEventName[])('docs/legacy.md names every field of %s, and no other', event => {
  // Names in brackets are parts of a field.
  const own = (events.get(event) ?? '').replaceAll(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g);
  const documented = [...own].map(([, name]) => name).concat(head, withoutUser.includes(event) ? [] : user);
  expect(Object.keys(flat(event, messageOf[event])).toSorted()).toEqual(documented.toSorted());
});
