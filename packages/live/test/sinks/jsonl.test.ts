import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/schema.js';
import { jsonLines } from '../../src/sinks/jsonl.js';
import { concat, varintField } from '../wire/bytes.js';

function lineOf(data: unknown, event = 'chat', at = 1_763_640_000_123): string {
  const lines: string[] = [];
  jsonLines(line => lines.push(line)).write(event, data, at);
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

test('writes event, data and time as one line', () => {
  expect(lineOf({ comment: 'hi' })).toBe('{"event":"chat","at":1763640000123,"data":{"comment":"hi"}}');
});

test('keeps an event in one line whatever its text is', () => {
  const line = lineOf({ comment: 'a\nb\r\n\u2028"\\\u0000😀\ud800' });
  expect(line).not.toMatch(/[\n\r]/);
  expect(JSON.parse(line).data.comment).toBe('a\nb\r\n\u2028"\\\u0000😀\ud800');
});

test('writes line after line', () => {
  const lines: string[] = [];
  const sink = jsonLines(line => lines.push(line));
  sink.write('like', { likeCount: 1 }, 1);
  sink.write('disconnected', undefined, 2);
  expect(lines).toEqual(['{"event":"like","at":1,"data":{"likeCount":1}}', '{"event":"disconnected","at":2}']);
});

test('64-bit ids stay exact', () => {
  const user = decode('User', encode('User', { userId: '9223372036854775807' }));
  expect(JSON.parse(lineOf(user)).data.userId).toBe('9223372036854775807');
});

describe('bytes become base64', () => {
  test.each([
    ['a plain array', Uint8Array.of(0, 127, 128, 255)],
    ['a Buffer', Buffer.from([0, 127, 128, 255])],
    ['a view of a larger one', Uint8Array.of(9, 0, 127, 128, 255, 9).subarray(1, 5)],
    ['a view of a Buffer', Buffer.from([9, 0, 127, 128, 255, 9]).subarray(1, 5)],
  ])('%s', (_what, bytes) => {
    expect(JSON.parse(lineOf({ payload: bytes }))).toMatchObject({ data: { payload: 'AH+A/w==' } });
    expect(JSON.parse(lineOf([bytes])).data).toEqual(['AH+A/w==']);
    expect(JSON.parse(lineOf(bytes)).data).toBe('AH+A/w==');
  });

  test('none are an empty text', () => {
    expect(JSON.parse(lineOf(new Uint8Array(0))).data).toBe('');
  });

  test('many are no trouble', () => {
    const bytes = new Uint8Array(300_000).fill(7);
    expect(Buffer.compare(Buffer.from(JSON.parse(lineOf(bytes)).data, 'base64'), bytes)).toBe(0);
  });
});

test('what knows its own JSON keeps it', () => {
  expect(JSON.parse(lineOf({ at: new Date(0) })).data).toEqual({ at: '1970-01-01T00:00:00.000Z' });
});

test('fields that the schema does not know stay out of sight', () => {
  const bytes = concat(encode('WebcastChatMessage', { comment: 'hi' }), varintField(4000, 1));
  const message = decode('WebcastChatMessage', bytes);
  expect(Object.keys(JSON.parse(lineOf(message)).data)).toEqual(Object.keys(JSON.parse(JSON.stringify(message))));
});
