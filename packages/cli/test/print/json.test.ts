import { expect, test } from 'vitest';
import { openIo } from '../../src/io.js';
import { JsonPrinter } from '../../src/print/json.js';
import { RoomView } from '../../src/room-view.js';
import { FakeStream } from '../support/stream.js';

test('JsonPrinter writes events to the output and everything else beside it', () => {
  const stdout = new FakeStream();
  const stderr = new FakeStream();
  const printer = new JsonPrinter(openIo({ stdout, stderr, env: {} }, false));
  const payload = Uint8Array.of(1, 2, 3);
  const described = { payload, base64: 'AQID', fields: undefined, strings: ['a text'] };
  printer.event('unknown', { method: 'WebcastNew\u202eMessage', msgId: '9007199254740993', ...described }, 1_000);
  printer.note('a note');
  printer.warn('a warning');
  printer.tick(new RoomView('host'));
  printer.end();
  expect(stdout.text).toBe(
    '{"event":"unknown","at":1000,"data":{"method":"WebcastNew\\u202eMessage","msgId":"9007199254740993","payload":"AQID","base64":"AQID","strings":["a text"]}}\n',
  );
  expect(stderr.text).toBe(
    [
      'a note',
      'livetap: a warning',
      'status  @host connecting · 0 viewers · 0 likes · 0 diamonds · 0 comments',
      '',
    ].join('\n'),
  );
});
