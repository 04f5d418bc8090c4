import { expect, test } from 'vitest';
import { LiveError } from '../../src/errors.js';
import { openWithin } from '../../src/sources/open-within.js';
import type { FrameLink } from '../../src/sources/source.js';

const closed = Promise.resolve({ code: 1000, reason: '' });

function opening(open: (signal?: AbortSignal) => Promise<FrameLink>, timeoutMs = 60_000) {
  const abort = new AbortController();
  const told: Error[] = [];
  const onError = (_info: string, error: Error) => told.push(error);
  const { signal } = abort;
  const opened = openWithin({ name: 'mine', open }, { signal, position: undefined, timeoutMs, onError });
  return { abort, told, failure: opened.catch((error: unknown) => error) };
}

test('a source that never opens is given up in time, and told so', async () => {
  let told: AbortSignal | undefined;
  const { failure } = opening(signal => {
    told = signal;
    return new Promise(() => {});
  }, 5);
  expect(await failure).toMatchObject({
    code: 'CONNECT_TIMEOUT',
    message: 'the source mine did not open the socket within 5 ms',
  });
  expect(told?.aborted).toBe(true);
});

test('a link that comes too late is closed, and told of where that fails', async () => {
  for (const isBroken of [false, true]) {
    let come: (link: FrameLink) => void = () => {};
    const { abort, told, failure } = opening(() => new Promise(resolve => (come = resolve)));
    abort.abort(new Error('enough'));
    expect(await failure).toMatchObject({ message: 'enough' });
    const isClosed = new Promise<void>(resolve => {
      const close = () => {
        resolve();
        return isBroken ? Promise.reject(new Error('jammed')) : closed;
      };
      come({ closed, close, read: () => {}, send: () => {} });
    });
    await isClosed;
    await new Promise(resolve => setImmediate(resolve));
    expect(told).toMatchObject(isBroken ? [{ code: 'SOURCE_FAILED', part: 'close' }] : []);
  }
});

test('what a source throws is the cause and not repeated, and may pass', async () => {
  const cause = new Error('Request failed: https://relay.example/?token=SECRET');
  const { failure } = opening(() => Promise.reject(cause));
  expect(await failure).toMatchObject({ code: 'SOURCE_FAILED', part: 'open', retryable: true, cause });
  expect(String(await failure)).not.toContain('SECRET');
  expect(JSON.stringify(await failure)).not.toContain('SECRET');
});

test('an error of this library stays what it is', async () => {
  const known = new LiveError('TIKFINITY_UNREACHABLE', 'not there');
  expect(await opening(() => Promise.reject(known)).failure).toBe(known);
});
