import { entryLine, headerLine } from '@livetap/live/recording';
import { encode } from '@livetap/live/schema';
import { expect, test } from 'vitest';
import { WireTap } from '../src/wire-tap.js';

function frame(at: number, msgId: string, comment: string): string {
  const payload = encode('WebcastChatMessage', { comment });
  const batch = encode('ProtoMessageFetchResult', { messages: [{ type: 'WebcastChatMessage', payload, msgId }] });
  return entryLine({ at, kind: 'batch', bytes: batch });
}

function header(roomId: string, startedAt: number): string {
  return headerLine({ uniqueId: 'host', roomId, startedAt, source: 'websocket' });
}

function open() {
  const tap = new WireTap(['chat']);
  const told: string[] = [];
  const errors: Error[] = [];
  tap.listen(
    ({ at, event, data }) => told.push(`${at} ${event} ${(data as { comment: string }).comment}`),
    error => errors.push(error),
  );
  return { tap, told, errors };
}

test('shows the messages of all links to a room, each once, with the time at which it came', async () => {
  const { tap, told, errors } = open();
  tap.record(header('7', 1_000));
  tap.record(frame(5, '1', 'one'));
  tap.record(entryLine({ at: 9, kind: 'close', code: 1006, reason: '' }));
  tap.record(header('7', 2_000));
  tap.record(frame(5, '1', 'one'));
  tap.record(frame(6, '2', 'two'));
  await tap.end();
  expect([told, errors]).toEqual([['1005 chat one', '2006 chat two'], []]);
});

test('begins anew with another room', async () => {
  const { tap, told } = open();
  tap.record(header('7', 1_000));
  tap.record(frame(5, '1', 'one'));
  await new Promise(resolve => setImmediate(resolve));
  tap.record(header('8', 2_000));
  tap.record(frame(5, '1', 'one'));
  await tap.end();
  expect(told).toEqual(['1005 chat one', '2005 chat one']);
});

test('tells what cannot be read, and goes on', async () => {
  const { tap, told, errors } = open();
  tap.record(header('7', 1_000));
  tap.record(frame(4, '1', 'one'));
  tap.record(entryLine({ at: 5, kind: 'batch', bytes: Uint8Array.of(0x0a, 0xff) }));
  tap.record(frame(6, '2', 'two'));
  await tap.end();
  expect(told).toEqual(['1004 chat one', '1006 chat two']);
  expect(errors).toMatchObject([{ code: expect.stringMatching(/MALFORMED/) }]);
});

test('ends without anything to show', async () => {
  const { tap, told, errors } = open();
  await tap.end();
  tap.record(header('7', 1_000));
  await tap.end();
  tap.record(frame(5, '1', 'too late'));
  await tap.end();
  expect([told, errors]).toEqual([[], []]);
});
