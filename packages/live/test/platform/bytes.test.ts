import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isBytes } from '../../src/platform/bytes.js';

test.each<[string, unknown]>([
  ['a Uint8Array', new Uint8Array(2)],
  ['a Buffer', Buffer.from('ab')],
  ['a part of one', new Uint8Array(9).subarray(3)],
  ['one of another realm', runInNewContext('new Uint8Array(2)')],
])('%s is bytes', (_, value) => expect(isBytes(value)).toBe(true));

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list of numbers', [1, 2]],
  ['text', 'ab'],
  ['an ArrayBuffer', new ArrayBuffer(2)],
  ['a DataView', new DataView(new ArrayBuffer(2))],
  ['an array of wider numbers', new Uint16Array(2)],
  ['a Buffer that was JSON', JSON.parse(JSON.stringify(Buffer.from('ab')))],
  ['what says that it is', { [Symbol.toStringTag]: 'Uint8Array', length: 2 }],
  ['an object of its prototype', Object.create(Uint8Array.prototype)],
  ['a proxy', new Proxy(new Uint8Array(2), {})],
])('%s is none', (_, value) => expect(isBytes(value)).toBe(false));
