import { expect, test } from 'vitest';
import { cutShort, overlong, tooDeep, WireError } from '../../src/wire/errors.js';

test('says what was wrong and where', () => {
  const error = new WireError('not a protobuf field', 12);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'WireError', message: 'not a protobuf field at byte 12', offset: 12 });
});

test.each([
  [cutShort, 'message cut short at byte 3'],
  [tooDeep, 'nested too deep at byte 3'],
  [overlong, 'varint longer than ten bytes at byte 3'],
])('%o', (make, message) => {
  expect(make(3)).toMatchObject({ name: 'WireError', message, offset: 3 });
});
