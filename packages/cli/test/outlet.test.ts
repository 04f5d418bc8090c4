import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { openIo } from '../src/io.js';
import { Outlet } from '../src/outlet.js';
import { JsonPrinter } from '../src/print/json.js';
import { FakeStream } from './support/stream.js';

describe('Outlet', () => {
  test('drops and counts what a slow reader does not take, and nothing before the limit', () => {
    const stream = new FakeStream();
    const outlet = new Outlet(stream, 10);
    stream.block();
    for (const text of ['1234', '5678', '90ab', 'lost', 'lost']) outlet.write(text);
    stream.unblock();
    expect(stream.text).toBe('1234567890ab');
    expect(outlet.takeDropped()).toBe(2);
    expect(outlet.takeDropped()).toBe(0);
    outlet.write('more');
    expect(stream.text).toBe('1234567890abmore');
  });

  test('is drained when the reader has caught up', async () => {
    const stream = new FakeStream();
    const outlet = new Outlet(stream);
    await outlet.drained();
    stream.block();
    outlet.write('x'.repeat(stream.writableHighWaterMark));
    let isDrained = false;
    const drained = outlet.drained().then(() => {
      isDrained = true;
    });
    await Promise.resolve();
    expect(isDrained).toBe(false);
    stream.unblock();
    await drained;
    expect(stream.listenerCount('drain')).toBe(0);
  });

  test('takes a closed pipe for the end, not for a failure', async () => {
    const stream = new FakeStream();
    const outlet = new Outlet(stream);
    stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await once(outlet.gone, 'abort');
    expect(outlet.failure).toBeUndefined();
    outlet.write('into the void');
    await Promise.all([outlet.drained(), outlet.settled()]);
    expect(stream.text).toBe('');
  });

  test('keeps why writing failed', async () => {
    const stream = new FakeStream();
    const outlet = new Outlet(stream);
    const full = Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
    stream.destroy(full);
    await outlet.settled();
    expect(outlet.failure).toBe(full);
  });
});

test('dropped lines are told', () => {
  const stdout = new FakeStream();
  const stderr = new FakeStream();
  const io = { ...openIo({ stdout, stderr, env: {} }, false), out: new Outlet(stdout, 100) };
  const printer = new JsonPrinter(io);
  stdout.block();
  for (let at = 0; at < 10; at += 1) {
    printer.event({ v: 1, type: 'disconnected', at, code: 1000, reason: 'x'.repeat(30) });
  }
  printer.end();
  expect(stderr.text).toBe('livetap: output lines dropped: 8; the reader of the output is too slow\n');
});
