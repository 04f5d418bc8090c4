import { type ConnectionStatus, roomTotals } from '@livetap/live';
import { expect, test } from 'vitest';
import { openIo } from '../../src/io.js';
import { JsonPrinter } from '../../src/print/json.js';
import { eventOf } from '../support/live-events.js';
import { FakeStream } from '../support/stream.js';

const status: ConnectionStatus = {
  ...{ state: 'live', reason: 'messages come by direct', since: 0, next: 'goes on reading' },
  ...{ hint: undefined, nextAt: undefined, source: 'direct', standby: undefined, sources: [] },
};

test('JsonPrinter writes events to the output and everything else beside it', async () => {
  const stdout = new FakeStream();
  const stderr = new FakeStream();
  const printer = new JsonPrinter(openIo({ stdout, stderr, env: {} }, false));
  const chat = await eventOf('chat', ['WebcastChatMessage', { comment: 'a\u202eb' }]);
  printer.event(chat);
  printer.event({ v: 1, type: 'status', at: 5, ...status, hint: 'Check the clock.' });
  printer.status(status);
  printer.status(status, 'Check the clock.');
  printer.note('a note');
  printer.warn('a warning');
  printer.tick({ uniqueId: 'host', status, totals: roomTotals.initial });
  printer.tick({ uniqueId: 'host', status: { ...status, state: 'offline' }, totals: roomTotals.initial });
  printer.end();
  const [first = '', second = '', ...rest] = stdout.text.split('\n');
  expect(first).toContain('"comment":"a\\u202eb"');
  expect(JSON.parse(first)).toEqual(JSON.parse(JSON.stringify(chat)));
  expect(JSON.parse(second)).toMatchObject({ v: 1, type: 'status', at: 5, state: 'live', hint: 'Check the clock.' });
  expect(rest).toEqual(['']);
  expect(stderr.text.split('\n')).toEqual([
    'live: messages come by direct; goes on reading',
    'live: messages come by direct; goes on reading',
    '  Check the clock.',
    'a note',
    'livetap: a warning',
    'status  @host live · 0 viewers · 0 likes · 0 diamonds · 0 comments',
    '',
  ]);
});

test('JsonPrinter writes messages of the wire level in their own form', () => {
  const stdout = new FakeStream();
  const printer = new JsonPrinter(openIo({ stdout, stderr: new FakeStream(), env: {} }, false), { isRaw: true });
  const payload = Uint8Array.of(1, 2, 3);
  const data = {
    method: 'WebcastNew\u202eMessage',
    msgId: '9007199254740993',
    payload,
    base64: 'AQID',
    fields: undefined,
  };
  printer.event({ type: 'wire', event: 'unknown', at: 1_000, data: data as never });
  expect(stdout.text).toBe(
    '{"event":"unknown","at":1000,"data":{"method":"WebcastNew\\u202eMessage","msgId":"9007199254740993","payload":"AQID","base64":"AQID"}}\n',
  );
  expect([printer.wants.has('roomUser'), printer.wants.has('roomUserSeq')]).toEqual([true, false]);
});
